public import Kernel
import Phrases
import Voting

/// Takes a decision outside a meeting back while voters answer (intrekken), for a reason that they can read. Nothing was
/// decided then, and the proposal can be put to a meeting.
public struct WithdrawDecisionOutside: Command {
    public static let name = "withdraw-decision-outside"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:40 lid 2")]
    public static var summary: Phrase { Phrases.Outside.withdrawSummary }

    public var outside: PollID
    /// Why, for the voters.
    public var reason: String

    public init(outside: PollID, reason: String) {
        self.outside = outside
        self.reason = reason
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let round = try scene.requireOutside(outside)
        let words = String(reason.prefix(2_000))
        try refuse(.invalid, if: words.allSatisfy(\.isWhitespace) ? [OutsideDesk.reasonMissing] : [])
        try scene.outside.end(
            round.id, as: .withdrawn, because: words, on: scene.today, by: scene.actor.person, at: scene.now)
        let voters = try scene.outsideVoters(of: round)
        try scene.tell(
            voters, subject: Phrases.OutsideMail.withdrawnSubject(round.question),
            body: Phrases.OutsideMail.withdrawn(round.question, reason: words))
        scene.record(Fact("outside-ended", ["outside": "\(round.id)", "ending": OutsideEnding.withdrawn.rawValue]))
        return Done()
    }
}
