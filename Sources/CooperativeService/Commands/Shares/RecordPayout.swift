public import Kernel
import Meetings
import Membership
import Phrases
import Shares
import Statutes

/// Records that a claim for shares was paid out (terugbetaling gedaan), at the latest today. Where the law suspends paying out
/// below the minimum of the statutes, it is refused.
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
        try refuse(if: groundsOfCapital(payout, on: day, in: scene))
        try scene.shares.pay(payout.id, on: day)
        scene.record(
            Fact("payout-made", ["payout": "\(payout.id)", "member": "\(payout.member)", "on": "\(day)"]))
        return Outcome(payout: payout.id, paidOn: day, dueOn: payout.dueOn, late: day > payout.dueOn)
    }

    /// By the accounts that were adopted last, less what was paid out since and this. Where the statutes set no minimum, or no
    /// accounts tell the equity, nothing shows that it would fall below.
    private func groundsOfCapital(_ payout: Payout, on day: Day, in scene: Scene) throws -> [Ground] {
        let statutes = try scene.statutes(on: day), least = statutes[.shareMinEquity]
        guard statutes.law.isInForce(.minimumCapital), statutes.isSet(.shareMinEquity),
            let accounts = try scene.accountsBook.latestAdopted(on: day).map(AdoptedAccounts.init),
            let equity = accounts.equity
        else { return [] }
        let left = equity.cents - (try scene.shareBook.paid(since: accounts.yearEnd).cents) - payout.amount.cents
        guard left < least.cents else { return [] }
        return [
            Ground(
                "capital-below-minimum", statutes.law.article(.minimumCapital), required: "\(least.cents)",
                found: "\(left)", message: Phrases.Shares.notNeeded(left: Money(cents: left), least: least),
                remedy: Phrases.Shares.postponeIt)
        ]
    }
}
