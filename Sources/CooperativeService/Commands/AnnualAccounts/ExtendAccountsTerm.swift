public import Kernel
import Meetings
import Phrases
import Statutes

/// Extends the term for the annual accounts (uitstel), by decision of the assembly, on special grounds, before that term
/// is over: by at most four months in all (2:58 lid 1), or fewer where the statutes say so.
public struct ExtendAccountsTerm: AsksBeforeTheVote {
    public static let name = "extend-accounts-term"
    public static let competence = Competence.decision(.assembly)
    public static let rules: [Rule] = [.law("2:58 lid 1"), .parameter("accounts.extensionMaxMonths")]
    public static var summary: Phrase { Phrases.AnnualAccounts.extendSummary }
    public typealias Outcome = StepOutcome

    /// The calendar year in which the financial year begins; the last year that is over when left out.
    public var year: Int?
    public var months: Int
    /// The special grounds, in words.
    public var reason: String

    public init(year: Int? = nil, months: Int, reason: String) {
        self.year = year
        self.months = months
        self.reason = reason
    }

    public func carryOut(in scene: Scene) throws -> StepOutcome {
        var accounts = try scene.accounts(of: year)
        let rules = try scene.rules(of: accounts), behind = try scene.decisionBehind
        try refuse(if: groundsBeforeTheVote(in: scene))
        let reason = String(reason.prefix(2000))
        try scene.accountsRegister.extend(
            accounts.year.name, by: months, reason: reason, decision: behind.id, on: behind.day, at: scene.now)
        accounts.extensions.append(.init(months: months, reason: reason, on: behind.day))
        scene.record(Fact("accounts-term-extended", ["year": "\(accounts.year.name)", "months": "\(months)"]))
        return StepOutcome(accounts, [], rules: rules)
    }

    /// Once the term is over no vote can extend it any more, nor once other votes extended it as far as it goes.
    func groundsBeforeTheVote(in scene: Scene) throws -> [Ground] {
        let accounts = try scene.accounts(of: year)
        return AccountsCheck.groundsToExtend(
            accounts, by: months, reason: reason, on: try scene.decisionBehind.day,
            rules: try scene.rules(of: accounts))
    }
}
