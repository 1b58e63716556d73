public import Kernel
import Meetings
import Membership
import Phrases
import Statutes

/// Records afterwards that the accounts of a financial year were adopted, and the equity in them (vastgestelde
/// jaarrekening van voorheen): for years that were not kept here. On it rests what is paid out for shares. What is drawn
/// up here the assembly adopts, by `adopt-accounts`.
public struct RecordAdoptedAccounts: Command {
    public static let name = "record-adopted-accounts"
    public static let competence = Competence.office([.treasurer])
    public static let rules: [Rule] = [.parameter("share.redeemAfterAccountsMonths"), .law("2:58 lid 1")]
    public static var summary: Phrase { Phrases.Commands.recordAdoptedAccounts }
    public typealias Outcome = StepOutcome

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

    public func carryOut(in scene: Scene) throws -> StepOutcome {
        let year = try scene.financialYears.year(of: yearEnd)
        let day = adoptedOn ?? scene.today
        try refuse(
            .invalid,
            if: (year.last == yearEnd ? [] : [ShareGrounds.noYearEnd(year.last, yearEnd)])
                + (day > scene.today || day <= yearEnd ? [MembershipGrounds.dayInFuture(day)] : []))
        var accounts = try scene.accounts(of: year.name)
        let rules = try scene.rules(of: accounts)
        try refuse(.conflict, if: AccountsCheck.adoptedAlready(accounts))
        try refuse(.conflict, if: accounts.draft == nil ? [] : [ShareGrounds.keptHere(year.name, rules.months.article)])

        let draft = AnnualAccounts.Draft(
            sequence: 1, on: day, equity: equity, result: nil, signers: [],
            unsignedReason: Phrases.Shares.recordedAfterwards.nl)
        try scene.accountsRegister.drawUp(draft, of: year.name, at: scene.now)
        try scene.accountsRegister.adopt(year.name, draft: 1, decision: nil, on: day, at: scene.now)
        let breaches = AccountsBreach.adopted(accounts, on: day, rules: rules)
        accounts.adoptedOn = day
        scene.record(
            Fact("accounts-recorded", ["yearEnd": "\(yearEnd)", "adoptedOn": "\(day)", "equity": "\(equity.cents)"]))
        return StepOutcome(accounts, breaches, rules: rules)
    }
}
