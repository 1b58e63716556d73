public import Kernel
import Phrases

/// What came late and still counts: the step is taken, and the register says that a term of law or statutes was passed.
public enum AccountsBreach {
    typealias Words = Phrases.AnnualAccounts

    /// What each of them is called.
    public static let codes: Set<String> = ["accounts-drawn-up-late", "accounts-adopted-late", "accounts-filed-late"]

    public static func drawnUp(_ accounts: AnnualAccounts, on day: Day, rules: AccountsRules) -> [Ground] {
        late("accounts-drawn-up-late", on: day, rules, \.months) { accounts.terms($0).drawUpBy }
    }

    public static func adopted(_ accounts: AnnualAccounts, on day: Day, rules: AccountsRules) -> [Ground] {
        guard rules.hasAdoptionTerm else { return [] }
        return late("accounts-adopted-late", on: day, rules, \.adoptWithin) { accounts.terms($0).adoptBy }
    }

    /// More than so many days after the adoption, or so many months after the year.
    public static func filed(_ accounts: AnnualAccounts, on day: Day, rules: AccountsRules) -> [Ground] {
        guard rules.hasFilingTerm else { return [] }
        return late("accounts-filed-late", on: day, rules, \.fileDays) { accounts.fileBy($0) }
    }

    /// The law's term before a shorter one of the statutes, where both are over.
    private static func late(
        _ code: String, on day: Day, _ rules: AccountsRules, _ clause: (AccountsRules) -> Clause<Int>,
        term: (AccountsRules) -> Day
    ) -> [Ground] {
        var seen: Set<ArticleReference> = []
        return rules.strictestFirst.compactMap { rules in
            let last = term(rules), article = clause(rules).article
            guard day > last, seen.insert(article).inserted else { return nil }
            return Ground(
                code, article, required: "\(last)", found: "\(day)", message: Words.late(last), remedy: Words.lateRemedy
            )
        }
    }
}
