public import Kernel
import Phrases
public import Voting

/// The candidate says yes (aanvaarding): nobody stands against their will. Chair or secretary copy it from paper.
///
/// Refused: who could not be appointed, also when that changed since the nomination; who withdrew.
public struct AcceptCandidacy: Command {
    public static let name = "accept-candidacy"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:37 lid 5"), .parameter("board.fromMembersOnly")]
    public static var summary: Phrase { Phrases.Elections.accept }

    public var election: ElectionID
    /// The actor where it is left out.
    public var person: PersonID?

    public init(election: ElectionID, person: PersonID? = nil) {
        self.election = election
        self.person = person
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let candidate = try person ?? scene.requirePerson()
        let actor = try scene.requireHand(on: candidate)
        let held = try scene.requireElection(election)
        let candidacy = try scene.requireCandidacy(of: candidate, in: held)
        var grounds: [Ground] = []
        if candidacy.withdrawnOn != nil { grounds.append(ElectionGrounds.withdrawn) }
        if candidacy.acceptedOn != nil { grounds.append(ElectionGrounds.accepted) }
        if try !scene.elections.rounds(of: election).isEmpty { grounds.append(ElectionGrounds.votedAlready) }
        try refuse(.conflict, if: grounds)
        try refuse(if: try scene.appointmentGrounds(of: candidate, in: held))
        try scene.electionBook.record(
            .accepted, of: candidate, in: election, on: scene.today, by: actor, at: scene.now)
        scene.record(
            Fact("candidacy-accepted", about: candidate, ["election": "\(election)", "person": "\(candidate)"]))
        return Done()
    }
}
