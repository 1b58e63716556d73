public import Kernel
import Phrases

/// What came late and still counts: the step is taken, and the register says that a term of the law was passed.
public enum AccountsBreach {
    typealias Words = Phrases.AnnualAccounts

    public static func drawnUp(_ accounts: AnnualAccounts, on day: Day, rules: AccountsRules) -> [Ground] {
        late("accounts-drawn-up-late", day, after: accounts.terms(rules).drawUpBy, rules.months.article)
    }

    public static func adopted(_ accounts: AnnualAccounts, on day: Day, rules: AccountsRules) -> [Ground] {
        late("accounts-adopted-late", day, after: accounts.terms(rules).adoptBy, rules.adoptWithin.article)
    }

    /// More than so many days after the adoption, or so many months after the year.
    public static func filed(_ accounts: AnnualAccounts, on day: Day, rules: AccountsRules) -> [Ground] {
        late("accounts-filed-late", day, after: accounts.fileBy(rules), rules.fileDays.article)
    }

    private static func late(_ code: String, _ day: Day, after last: Day, _ article: ArticleReference) -> [Ground] {
        guard day > last else { return [] }
        return [
            Ground(
                code, article, required: "\(last)", found: "\(day)", message: Words.late(last),
                remedy: Words.lateRemedy)
        ]
    }
}
