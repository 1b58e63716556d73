public import Kernel
import Membership
import Phrases
import Shares
import Statutes

/// Records when the accounts of a financial year were adopted, and the equity in them (vastgestelde jaarrekening): on it
/// rests what is paid out for shares.
public struct RecordAdoptedAccounts: Command {
    public static let name = "record-adopted-accounts"
    public static let competence = Competence.office([.treasurer])
    public static let rules: [Rule] = [.parameter("share.redeemAfterAccountsMonths"), .law("2:58 lid 1")]
    public static var summary: Phrase { Phrases.Commands.recordAdoptedAccounts }

    /// The last day of the financial year.
    public var yearEnd: Day
    /// The day of the decision; today when left out.
    public var adoptedOn: Day?
    public var equity: Money

    public init(yearEnd: Day, adoptedOn: Day? = nil, equity: Money) {
        self.yearEnd = yearEnd
        self.adoptedOn = adoptedOn
        self.equity = equity
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let end = try scene.statutes.financialYear.end(of: yearEnd)
        let day = adoptedOn ?? scene.today
        try refuse(
            .invalid,
            if: (end == yearEnd ? [] : [ShareGrounds.noYearEnd(end, yearEnd)])
                + (day > scene.today || day <= yearEnd ? [MembershipGrounds.dayInFuture(day)] : []))
        try scene.shares.keep(AdoptedAccounts(yearEnd: yearEnd, adoptedOn: day, equity: equity))
        scene.record(
            Fact("accounts-recorded", ["yearEnd": "\(yearEnd)", "adoptedOn": "\(day)", "equity": "\(equity.cents)"]))
        return Done()
    }
}
