public import Kernel
public import Meetings
import Phrases
import Statutes

/// Records the statement of an auditor about the accounts of a year (accountantsverklaring): with it no audit committee is
/// needed (2:48 lid 2).
public struct RecordAuditorStatement: Command {
    public static let name = "record-auditor-statement"
    public static let competence = Competence.office([.chair, .secretary, .treasurer])
    public static let rules: [Rule] = [.law("2:48 lid 2")]
    public static var summary: Phrase { Phrases.AnnualAccounts.statementSummary }

    public struct Outcome: Codable, Sendable {
        public let year: Int
        public let opinion: AuditorStatement.Opinion
    }

    /// The calendar year in which the financial year begins; the last year that is over when left out.
    public var year: Int?
    /// The auditor or the firm.
    public var auditor: String
    /// Unqualified (goedkeurend) when left out.
    public var opinion: AuditorStatement.Opinion?
    /// Today when left out.
    public var statedOn: Day?

    public init(
        year: Int? = nil, auditor: String, opinion: AuditorStatement.Opinion? = nil, statedOn: Day? = nil
    ) {
        self.year = year
        self.auditor = auditor
        self.opinion = opinion
        self.statedOn = statedOn
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let accounts = try scene.accounts(of: year)
        let rules = try scene.rules(of: accounts)
        let day = statedOn ?? scene.today
        try refuse(.invalid, if: MeetingGrounds.title(auditor))
        try refuse(
            if: AccountsCheck.groundsToAudit(accounts, on: day, rules: rules, audit: try scene.auditRules())
                + AccountsCheck.adoptedAlready(accounts) + scene.groundsOfFuture(day))
        let opinion = opinion ?? .unqualified
        try scene.auditRegister.state(
            AuditorStatement(
                on: day, auditor: auditor, opinion: opinion, ofDraft: accounts.draft?.sequence ?? 0),
            on: accounts.year.name, at: scene.now)
        scene.record(
            Fact("auditor-stated", ["year": "\(accounts.year.name)", "opinion": opinion.rawValue]))
        return Outcome(year: accounts.year.name, opinion: opinion)
    }
}
