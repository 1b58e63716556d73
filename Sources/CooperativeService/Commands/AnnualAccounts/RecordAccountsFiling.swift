public import Kernel
import Meetings
import Phrases
import Statutes

/// Records that the annual accounts were filed with the trade register (deponering, 2:394): within eight days after the
/// adoption, and in any case within twelve months after the year. Late it still counts, as a breach. What was not adopted
/// in time is filed as it was drawn up.
public struct RecordAccountsFiling: Command {
    public static let name = "record-accounts-filing"
    public static let competence = Competence.office([.chair, .secretary, .treasurer])
    public static let rules: [Rule] = [.law("2:394"), .parameter("accounts.fileDays")]
    public static var summary: Phrase { Phrases.AnnualAccounts.fileSummary }
    public typealias Outcome = StepOutcome

    /// The calendar year in which the financial year begins; the last year that is over when left out.
    public var year: Int?
    /// Today when left out.
    public var filedOn: Day?

    public init(year: Int? = nil, filedOn: Day? = nil) {
        self.year = year
        self.filedOn = filedOn
    }

    public func carryOut(in scene: Scene) throws -> StepOutcome {
        let accounts = try scene.accounts(of: year)
        let rules = try scene.rules(of: accounts)
        let day = filedOn ?? scene.today
        try refuse(
            if: AccountsCheck.groundsToFile(accounts, on: day, rules: rules) + scene.groundsOfFuture(day))
        let isProvisional = accounts.adoptedOn == nil
        try scene.accountsRegister.file(accounts.year.name, on: day, provisional: isProvisional, at: scene.now)
        scene.record(
            Fact(
                "accounts-filed",
                ["year": "\(accounts.year.name)", "day": "\(day)", "provisional": "\(isProvisional)"]))
        return StepOutcome(accounts, AccountsBreach.filed(accounts, on: day, rules: rules), rules: rules)
    }
}
