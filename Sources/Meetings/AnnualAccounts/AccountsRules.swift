public import Kernel
public import Statutes

/// The terms of the annual accounts by law and statutes (2:58 lid 1, 2:394), and what the audit asks (2:48 lid 2).
public struct AccountsRules: Sendable {
    /// Months after the year within which the board draws up the accounts (`accounts.months`).
    public var months: Clause<Int>
    /// The most months of extension, by the law and by the statutes (`accounts.extensionMaxMonths`).
    public var legalExtension: Clause<Int>, statutoryExtension: Clause<Int>
    /// Months after that term within which the assembly adopts them (`accounts.adoptWithinMonths`).
    public var adoptWithin: Clause<Int>
    /// Days after the adoption within which they are filed (`accounts.fileDays`), and months after the year (2:394).
    public var fileDays: Clause<Int>, fileMonths: Clause<Int>
    /// The same three by the law alone.
    private var monthsOfLaw: Clause<Int>, adoptWithinOfLaw: Clause<Int>, fileDaysOfLaw: Clause<Int>
    /// Who signs, or why not (2:58 lid 2).
    public var signing: ArticleReference
    /// How a term of the law of at most three months runs on from a free day: that to adopt and that to file, not those
    /// to draw up, which are longer (Terms Act art. 1, 4).
    public var terms: TermsAct
    /// The accounts are not discharge (2:58 lid 1, `discharge.separateItem`).
    public var discharge: ArticleReference
    /// Whether law or statutes set a term to adopt them, and one to file them: where neither does, nothing is late.
    public var hasAdoptionTerm: Bool, hasFilingTerm: Bool

    /// Months to file where the law of the country sets none.
    private static let usualFileMonths = 12

    public init(_ statutes: StatutesInForce) {
        let law = statutes.law
        (months, monthsOfLaw) = Self.clauses(.accountsMonths, .accountsMonths, statutes)
        statutoryExtension = Clause(
            statutes[.accountsExtensionMaxMonths], statutes.article(of: .accountsExtensionMaxMonths))
        // Where the law of the country sets no limit, that of the statutes is the only one.
        legalExtension =
            law.isInForce(.accountsExtension)
            ? Clause(law[.accountsExtension].count, law.article(.accountsExtension)) : statutoryExtension
        (adoptWithin, adoptWithinOfLaw) = Self.clauses(.accountsAdoptWithinMonths, .accountsAdoption, statutes)
        // The term to adopt counts from that to draw up: where only that one is shorter, its article makes this one shorter.
        if adoptWithin == adoptWithinOfLaw { adoptWithin = Clause(adoptWithin.value, months.article) }
        (fileDays, fileDaysOfLaw) = Self.clauses(.accountsFileDays, .accountsFiling, statutes)
        fileMonths = Clause(
            law.isInForce(.accountsFilingLimit) ? law[.accountsFilingLimit].count : Self.usualFileMonths,
            statutes.article(.accountsFiling, else: .accountsFileDays))
        hasAdoptionTerm = law.isInForce(.accountsAdoption) || statutes.isSet(.accountsAdoptWithinMonths)
        hasFilingTerm = law.isInForce(.accountsFiling) || statutes.isSet(.accountsFileDays)
        terms = TermsAct(jurisdiction: law.jurisdiction)
        signing = law.article(.accountsSigned)
        discharge = statutes.article(.dischargeSeparate, else: .dischargeSeparateItem)
    }

    /// Whether the term to adopt, and that to file, are the law's and so run on from a free day; one of the statutes alone
    /// does not.
    var adoptionRunsOn: Bool { adoptWithin == adoptWithinOfLaw && months == monthsOfLaw }
    var filingRunsOn: Bool { fileDays == fileDaysOfLaw }

    /// By the law alone, and by the statutes where they make a term shorter: who passes both terms hears both.
    var strictestFirst: [AccountsRules] {
        var legal = self
        (legal.months, legal.adoptWithin, legal.fileDays) = (monthsOfLaw, adoptWithinOfLaw, fileDaysOfLaw)
        return [legal, self]
    }

    /// As it counts, and by the law alone. A term that the statutes make shorter than the law stands in their article.
    private static func clauses(
        _ key: ParameterKey<Int>, _ code: LawCode, _ statutes: StatutesInForce
    ) -> (Clause<Int>, Clause<Int>) {
        let law = statutes.law, value = statutes[key]
        guard law.isInForce(code), statutes.isSet(key), value < law[code].count else {
            let clause = Clause(value, statutes.article(code, else: key))
            return (clause, clause)
        }
        return (Clause(value, statutes.article(of: key)), Clause(law[code].count, law.article(code)))
    }
}

/// The days on which the accounts of one year are due.
public struct AccountsTerms: Hashable, Sendable {
    public let drawUpBy: Day
    public let adoptBy: Day
    /// The last day to file, whatever was adopted.
    public let fileBy: Day

    /// With so many months of extension that the assembly gave.
    public init(_ year: FinancialYear, extendedBy months: Int, rules: AccountsRules) {
        drawUpBy = year.end(afterMonths: rules.months.value + months)
        let lastToAdopt = year.end(afterMonths: rules.months.value + months + rules.adoptWithin.value)
        // Without a term of its own the adoption is due with the accounts.
        adoptBy =
            rules.adoptWithin.value == 0
            ? drawUpBy : rules.adoptionRunsOn ? rules.terms.workingDay(from: lastToAdopt) : lastToAdopt
        fileBy = year.end(afterMonths: rules.fileMonths.value)
    }
}
