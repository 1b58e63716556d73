public import Kernel
import Meetings
import Membership
import Statutes
import Store

/// The annual accounts of one year as members read them (jaarrekening): how far they are, by when each step is due, who
/// looked at them, and what comes next.
public struct AccountsSheet: Sendable {
    /// The calendar year in which the financial year begins, and its first and last day.
    public let year: Int
    public let first: Day, last: Day
    public let steps: [Step]
    /// Own means and result as they were drawn up last; nil where they were not given.
    public let equity: Money?, result: Money?
    /// Who signed, and why somebody did not (2:58 lid 2).
    public let signers: [String]
    public let unsignedReason: String
    public let extensions: [Extension]
    public let committee: [String], reserve: [String]
    public let report: Report?
    public let statement: Statement?
    public let discharged: [String]
    /// The decision by which they were adopted.
    public let adoption: DecisionID?
    /// Who inspects them, and where (2:58 lid 3).
    public let inspection: ArticleReference
    /// Years of which something is known, and the last that is over; the newest first.
    public let years: [Int]
    /// Whether the viewer sits on the board, or reports for the audit committee.
    public let isOnBoard: Bool, mayReport: Bool

    /// More time, given by the assembly on special grounds.
    public struct Extension: Hashable, Sendable {
        public let months: Int
        public let reason: String
        public let on: Day
    }

    /// What the audit committee reports: `adopt`, `adoptWithRemarks`, `doNotAdopt`.
    public struct Report: Hashable, Sendable {
        public let on: Day
        public let advice: String, findings: String
        public let signers: [String]
    }

    /// What an auditor states: `unqualified`, `qualified`, `adverse`, `disclaimer`.
    public struct Statement: Hashable, Sendable {
        public let on: Day
        public let auditor: String, opinion: String
    }

    /// What a committee can advise, and an auditor can hold.
    public static let advices = AuditReport.Advice.allCases.map(\.rawValue)
    public static let opinions = AuditorStatement.Opinion.allCases.map(\.rawValue)

    /// One step on the way from the books to the register.
    public struct Step: Hashable, Sendable {
        public enum Kind: String, Sendable, CaseIterable {
            case drawUp, audit, adopt, discharge, file
        }

        public let kind: Kind
        public let dueOn: Day
        /// nil while it was not done.
        public let doneOn: Day?
        public let article: ArticleReference

        public var wasLate: Bool { doneOn.map { $0 > dueOn } ?? false }
        public func isLate(on today: Day) -> Bool { doneOn == nil && dueOn < today }
    }
}

extension CooperativeService {
    /// The accounts of a year, for members and officers; of the last year that is over where none is named.
    /// - Throws: `Refusal` not found for a year that is not over or long past.
    public func accounts(
        of year: Int?, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> AccountsSheet {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            let ended = try glance.financialYears.ended(before: glance.today)
            let name = year ?? ended.name
            guard name <= ended.name + 1, name > ended.name - 200 else { throw Refusal.notHere }
            return try AccountsSheet(name, glance, seenBy: person, standing)
        }
    }
}

extension AccountsSheet {
    init(_ name: Int, _ glance: Glance, seenBy person: PersonID, _ standing: Standing) throws {
        let statutes = try glance.statutes, calendar = try glance.financialYears
        let book = AccountsBook(reading: glance.reading, cooperative: glance.cooperative, calendar: calendar)
        let people = MemberBook(reading: glance.reading, cooperative: glance.cooperative)
        func names(_ persons: some Sequence<PersonID>) throws -> [String] {
            try persons.compactMap { try people.person($0)?.name.full }.sorted()
        }
        let accounts = try book.accounts(of: name)
        let rules = AccountsRules(
            try glance.hall.statutes.statutes(
                ofTermFrom: accounts.year.last + 1, today: statutes, of: glance.cooperative, in: glance.reading))
        year = name
        first = accounts.year.first
        last = accounts.year.last
        let supervisors = try OfficeBook(reading: glance.reading, cooperative: glance.cooperative).holders(
            of: .supervisory, on: accounts.adoptedOn ?? glance.today)
        steps = Self.steps(accounts, rules, AuditRules(statutes, hasSupervisors: !supervisors.isEmpty))
        equity = accounts.draft?.equity
        result = accounts.draft?.result
        signers = try names(accounts.draft?.signers ?? [])
        unsignedReason = accounts.draft?.unsignedReason ?? ""
        extensions = accounts.extensions.map { Extension(months: $0.months, reason: $0.reason, on: $0.on) }
        committee = try names(accounts.committee?.members ?? [])
        reserve = try names(accounts.committee?.reserve ?? [])
        report = try accounts.report.map {
            Report(on: $0.on, advice: $0.advice.rawValue, findings: $0.findings, signers: try names($0.signers))
        }
        statement = accounts.statement.map {
            Statement(on: $0.on, auditor: $0.auditor, opinion: $0.opinion.rawValue)
        }
        discharged = try names(accounts.discharged.keys)
        adoption = accounts.adoption
        inspection = rules.signing
        let ended = try calendar.ended(before: glance.today).name
        years = Set(try book.years() + [ended, name]).sorted(by: >)
        isOnBoard = standing.isOnBoard
        let named = (accounts.committee?.members ?? []) + (accounts.committee?.reserve ?? [])
        let reports = named.isEmpty ? standing.offices.contains { $0.organ == .audit } : named.contains(person)
        mayReport = reports && !standing.isOnBoard
    }

    private static func steps(_ accounts: AnnualAccounts, _ rules: AccountsRules, _ audit: AuditRules) -> [Step] {
        let terms = accounts.terms(rules)
        var steps = [
            Step(kind: .drawUp, dueOn: terms.drawUpBy, doneOn: accounts.draft?.on, article: rules.months.article)
        ]
        if audit.isAsked {
            steps.append(
                Step(
                    kind: .audit, dueOn: terms.adoptBy, doneOn: accounts.auditedOn,
                    article: audit.article))
        }
        return steps + [
            Step(kind: .adopt, dueOn: terms.adoptBy, doneOn: accounts.adoptedOn, article: rules.adoptWithin.article),
            Step(
                kind: .discharge, dueOn: terms.adoptBy, doneOn: accounts.discharged.values.min(),
                article: rules.discharge),
            Step(
                kind: .file, dueOn: accounts.fileBy(rules), doneOn: accounts.filedOn, article: rules.fileDays.article),
        ]
    }
}
