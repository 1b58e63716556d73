public import Kernel
import Membership
import Phrases
import Shares
import Statutes

/// Records that a claim for shares was paid out (terugbetaling gedaan), at the latest today.
public struct RecordPayout: Command {
    public static let name = "record-payout"
    public static let competence = Competence.office([.treasurer])
    public static let rules: [Rule] = [.parameter("share.redeemAfterAccountsMonths")]
    public static var summary: Phrase { Phrases.Commands.recordPayout }

    public struct Outcome: Codable, Sendable {
        public let payout: PayoutID
        public let paidOn: Day
        public let dueOn: Day
        /// Whether it was paid after the day on which it was due.
        public let late: Bool
    }

    public var payout: PayoutID
    /// The day of payment; today when left out.
    public var on: Day?

    public init(payout: PayoutID, on day: Day? = nil) {
        self.payout = payout
        on = day
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let payout = try scene.requirePayout(payout)
        let day = on ?? scene.today
        try refuse(.conflict, if: payout.paidOn == nil ? [] : [ShareGrounds.paid])
        try refuse(
            .invalid, if: day > scene.today || day < payout.askedOn ? [MembershipGrounds.dayInFuture(day)] : [])
        try scene.shares.pay(payout.id, on: day)
        scene.record(
            Fact("payout-made", ["payout": "\(payout.id)", "member": "\(payout.member)", "on": "\(day)"]))
        return Outcome(payout: payout.id, paidOn: day, dueOn: payout.dueOn, late: day > payout.dueOn)
    }
}
