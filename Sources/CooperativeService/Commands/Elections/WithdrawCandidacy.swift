public import Kernel
import Phrases
public import Voting

/// A candidate withdraws (terugtrekken), also between two rounds. What was counted stays counted.
///
/// Refused: while a vote with this name on it is open.
public struct WithdrawCandidacy: Command {
    public static let name = "withdraw-candidacy"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:37 lid 5")]
    public static var summary: Phrase { Phrases.Elections.withdraw }

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
        if try scene.elections.rounds(of: election).contains(where: { try scene.polls.closing(of: $0.poll) == nil }) {
            grounds.append(
                Ground(
                    "poll-open", message: Phrases.Elections.votedAlready,
                    remedy: Phrases.Elections.votedAlreadyRemedy))
        }
        try refuse(.conflict, if: grounds)
        try scene.electionBook.record(
            .withdrawn, of: candidate, in: election, on: scene.today, by: actor, at: scene.now)
        scene.record(
            Fact("candidacy-withdrawn", about: candidate, ["election": "\(election)", "person": "\(candidate)"]))
        return Done()
    }
}
