public import Kernel
public import Meetings
import Phrases
import Statutes

/// Records what the audit committee reports to the assembly about the accounts of a year (verslag van de kascommissie,
/// 2:48 lid 2), with its advice. A member of the committee does, or the secretary or chair with the names of those who
/// signed it.
public struct RecordAuditReport: Command {
    public static let name = "record-audit-report"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:48 lid 2"), .parameter("audit.committeeMin")]
    public static var summary: Phrase { Phrases.AnnualAccounts.reportSummary }

    public struct Outcome: Codable, Sendable {
        public let year: Int
        public let advice: AuditReport.Advice
        public let signers: Int
    }

    /// The calendar year in which the financial year begins; the last year that is over when left out.
    public var year: Int?
    public var advice: AuditReport.Advice
    /// What they found, in words.
    public var findings: String?
    /// Who signed it; the whole committee without its reserve when left out.
    public var signedBy: [PersonID]?
    /// Today when left out.
    public var reportedOn: Day?

    public init(
        year: Int? = nil, advice: AuditReport.Advice, findings: String? = nil, signedBy: [PersonID]? = nil,
        reportedOn: Day? = nil
    ) {
        self.year = year
        self.advice = advice
        self.findings = findings
        self.signedBy = signedBy
        self.reportedOn = reportedOn
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let accounts = try scene.accounts(of: year)
        let rules = try scene.rules(of: accounts), audit = try scene.auditRules()
        let day = reportedOn ?? scene.today
        let committee = try committee(of: accounts, in: scene).filter { try !scene.hasDied($0, before: day) }
        try requireHand(in: committee, audit, scene)
        // The reserve signs only where it is named.
        let seated = Set(accounts.committee?.members ?? []).intersection(committee)
        let signers = signedBy.map(Set.init) ?? (seated.isEmpty ? committee : seated)
        try refuse(
            if: AccountsCheck.groundsToAudit(
                accounts, on: day, appointed: accounts.committee?.appointedOn, rules: rules, audit: audit)
                + audit.groundsOfReport(by: signers, of: committee) + AccountsCheck.adoptedAlready(accounts)
                + scene.groundsOfFuture(day))
        let report = AuditReport(
            on: day, advice: advice, findings: String((findings ?? "").prefix(20_000)), signers: signers,
            ofDraft: accounts.draft?.sequence ?? 0)
        try scene.auditRegister.report(report, on: accounts.year.name, by: scene.actor.person, at: scene.now)
        scene.record(
            Fact(
                "audit-reported",
                ["year": "\(accounts.year.name)", "advice": advice.rawValue, "signers": "\(signers.count)"]))
        return Outcome(year: accounts.year.name, advice: advice, signers: signers.count)
    }

    /// Appointed for that year, the reserve among them, or in the committee today; never somebody of the board.
    private func committee(of accounts: AnnualAccounts, in scene: Scene) throws -> Set<PersonID> {
        let directors = Set(try scene.offices.holders(of: .board, on: scene.today).map(\.person))
        let named = (accounts.committee?.members ?? []) + (accounts.committee?.reserve ?? [])
        let seated = try scene.offices.holders(of: .audit, on: scene.today).map(\.person)
        return Set(named.isEmpty ? seated : named).subtracting(directors)
    }

    private func requireHand(in committee: Set<PersonID>, _ audit: AuditRules, _ scene: Scene) throws {
        let person = try scene.requirePerson()
        if committee.contains(person) { return }
        let standing = try scene.standing(of: person)
        if signedBy != nil, standing.holds(.secretary) || standing.holds(.chair) { return }
        throw Refusal(
            .authority,
            Ground(
                "report-by-others", audit.article, message: Phrases.AnnualAccounts.reportByOthers,
                remedy: Phrases.AnnualAccounts.reportByOthersRemedy))
    }
}
