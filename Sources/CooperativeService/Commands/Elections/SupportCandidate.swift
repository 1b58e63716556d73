public import Kernel
import Phrases
public import Voting

/// A member supports a candidate whom members put up (ondersteuning, 2:37 lid 5). With enough votes the candidate stands.
public struct SupportCandidate: Command {
    public static let name = "support-candidate"
    public static let competence = Competence.voter
    public static let rules: [Rule] = [.law("2:37 lid 5"), .parameter("board.candidateFraction")]
    public static var summary: Phrase { Phrases.Elections.support }

    public struct Outcome: Codable, Sendable {
        public let election: ElectionID
        public let person: PersonID
        public let votes: Int64, needed: Int64
        public let isPutUp: Bool
    }

    public var election: ElectionID
    public var person: PersonID

    public init(election: ElectionID, person: PersonID) {
        self.election = election
        self.person = person
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let actor = try scene.requirePerson()
        let held = try scene.requireElection(election)
        let candidacy = try scene.requireCandidacy(of: person, in: held)
        var grounds = try scene.candidateTermGrounds(held)
        if candidacy.withdrawnOn != nil { grounds.append(ElectionGrounds.withdrawn) }
        if candidacy.supporters.contains(actor) { grounds.append(ElectionGrounds.supported) }
        try refuse(.conflict, if: grounds)
        try scene.electionBook.support(person, by: actor, in: election, at: scene.now)
        scene.record(
            Fact("candidate-supported", about: person, ["election": "\(election)", "person": "\(person)"]))
        let votes = try scene.supportVotes(candidacy.supporters + [actor])
        let needed = try scene.supportNeeded(candidacy, for: held)
        return Outcome(election: election, person: person, votes: votes, needed: needed, isPutUp: votes >= needed)
    }
}
