public import Kernel
import Membership
import Phrases
import Shares
import Statutes

/// Postpones a pay-out (uitstel van terugbetaling): only where equity would fall below the minimum of the statutes, and no
/// longer than they allow from the day on which it first became due. After that it is due.
public struct PostponePayout: Command, CitesDecision {
    public static let name = "postpone-payout"
    public static let competence = Competence.body(.parameter(.sharePostponeOrgan))
    public static let rules: [Rule] = [
        .parameter("share.postponeOrgan"), .parameter("share.minEquity"), .parameter("share.maxPostponeMonths"),
        .law("2:60"),
    ]
    public static var summary: Phrase { Phrases.Commands.postponePayout }

    public struct Outcome: Codable, Sendable {
        public let payout: PayoutID
        /// The day on which it is due now.
        public let dueOn: Day
        /// The last day to which it can be postponed.
        public let latest: Day
    }

    public var payout: PayoutID
    /// The day on which it is paid then; the last that the statutes allow when left out.
    public var until: Day?
    public var decision: DecisionID?

    public init(payout: PayoutID, until: Day? = nil, decision: DecisionID? = nil) {
        self.payout = payout
        self.until = until
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let payout = try scene.requirePayout(payout)
        try refuse(.conflict, if: payout.paidOn == nil ? [] : [ShareGrounds.paid])
        let rule = try scene.statutes.postponementRule
        let until = until ?? rule.latest(of: payout)
        let left = try scene.accountsBook.equityLeft(on: scene.today, claims: scene.shareBook)
        try refuse(if: rule.grounds(postponing: payout, until: until, equityLeft: left, today: scene.today))
        let (organ, decision) = try scene.deciding(scene.statutes[.sharePostponeOrgan], cited: decision)
        try scene.shares.postpone(payout.id, until: until, decidedOn: scene.today, organ: organ, decision: decision)
        scene.record(
            Fact("payout-postponed", ["payout": "\(payout.id)", "member": "\(payout.member)", "until": "\(until)"]))
        if let member = try scene.memberBook.member(payout.member) {
            try scene.tell(
                member, subject: Phrases.ShareMail.postponedSubject,
                body: Phrases.ShareMail.postponed(payout.amount, until: until))
        }
        return Outcome(payout: payout.id, dueOn: until, latest: rule.latest(of: payout))
    }
}
