public import Kernel
import Phrases

/// What came late and still counts: the step is taken, and the register says that a term of the law was passed.
public enum AccountsBreach {
    typealias Words = Phrases.AnnualAccounts

    public static func drawnUp(_ accounts: AnnualAccounts, on day: Day, rules: AccountsRules) -> [Ground] {
        let last = accounts.terms(rules).drawUpBy
        guard day > last else { return [] }
        return [
            Ground(
                "accounts-drawn-up-late", rules.months.article, required: "\(last)", found: "\(day)",
                message: Words.late(last), remedy: Words.lateRemedy)
        ]
    }

    public static func adopted(_ accounts: AnnualAccounts, on day: Day, rules: AccountsRules) -> [Ground] {
        let last = accounts.terms(rules).adoptBy
        guard day > last else { return [] }
        return [
            Ground(
                "accounts-adopted-late", rules.adoptWithin.article, required: "\(last)", found: "\(day)",
                message: Words.late(last), remedy: Words.lateRemedy)
        ]
    }

    /// More than so many days after the adoption, or so many months after the year.
    public static func filed(_ accounts: AnnualAccounts, on day: Day, rules: AccountsRules) -> [Ground] {
        let last = accounts.fileBy(rules)
        guard day > last else { return [] }
        return [
            Ground(
                "accounts-filed-late", rules.fileDays.article, required: "\(last)", found: "\(day)",
                message: Words.late(last), remedy: Words.lateRemedy)
        ]
    }
}
