public import Kernel

/// The annual accounts of one year as far as they are (jaarrekening).
public struct AnnualAccounts: Hashable, Sendable {
    /// The accounts as the board drew them up; a later one takes the place of an earlier until they are adopted.
    public struct Draft: Hashable, Sendable {
        public let sequence: Int
        public let on: Day
        /// Own means at the end of the year (eigen vermogen) and the result of the year; nil where they were not given.
        public let equity: Money?, result: Money?
        public let signers: Set<PersonID>
        /// Why somebody did not sign (2:58 lid 2); empty when all did.
        public let unsignedReason: String

        public init(
            sequence: Int, on: Day, equity: Money?, result: Money?, signers: Set<PersonID>, unsignedReason: String
        ) {
            self.sequence = sequence
            self.on = on
            self.equity = equity
            self.result = result
            self.signers = signers
            self.unsignedReason = unsignedReason
        }
    }

    public struct Extension: Hashable, Sendable {
        public let months: Int
        public let reason: String
        public let on: Day

        public init(months: Int, reason: String, on: Day) {
            self.months = months
            self.reason = reason
            self.on = on
        }
    }

    public struct Filing: Hashable, Sendable {
        public let on: Day
        /// Before the assembly adopted them.
        public let isProvisional: Bool
    }

    public let year: FinancialYear
    public var draft: Draft?
    public var extensions: [Extension] = []
    public var adoptedOn: Day?
    public var adoption: DecisionID?
    public var filings: [Filing] = []
    public var committee: AuditCommittee?
    public var report: AuditReport?
    public var statement: AuditorStatement?
    /// When whom was discharged.
    public var discharged: [PersonID: Day] = [:]

    public init(year: FinancialYear) { self.year = year }

    public var extendedBy: Int { extensions.reduce(0) { $0 + $1.months } }
    /// The filing of the accounts as adopted.
    public var filedOn: Day? { filings.last { !$0.isProvisional }?.on }

    /// Somebody outside the board looked at the accounts as they are now: a report or statement on an earlier draft says
    /// nothing of these (2:48 lid 2). The first day on which one was there; nil while there is none.
    public var auditedOn: Day? {
        guard let draft else { return nil }
        let days = [report.map { ($0.draft, $0.on) }, statement.map { ($0.draft, $0.on) }].compactMap(\.self)
        return days.filter { $0.0 == draft.sequence }.map { $0.1 }.min()
    }

    public func terms(_ rules: AccountsRules) -> AccountsTerms {
        AccountsTerms(year, extendedBy: extendedBy, rules: rules)
    }

    /// The last day to file: so many days after the adoption, running on from a free day (Terms Act), and never later than
    /// so many months after the year.
    public func fileBy(_ rules: AccountsRules) -> Day {
        let last = terms(rules).fileBy
        guard let adoptedOn else { return last }
        let days = rules.fileDays.value
        return min(rules.filingRunsOn ? rules.terms.lastDay(days: days, from: adoptedOn) : adoptedOn + days, last)
    }
}

/// The audit committee of one year (kascommissie).
public struct AuditCommittee: Hashable, Sendable {
    public let members: [PersonID], reserve: [PersonID]
    public let appointedOn: Day

    public init(members: [PersonID], reserve: [PersonID], appointedOn: Day) {
        self.members = members
        self.reserve = reserve
        self.appointedOn = appointedOn
    }
}

/// What the audit committee reports to the assembly (verslag van de kascommissie).
public struct AuditReport: Hashable, Sendable {
    public enum Advice: String, Codable, Hashable, Sendable, CaseIterable {
        case adopt, adoptWithRemarks, doNotAdopt
    }

    public let on: Day
    public let advice: Advice
    public let findings: String
    public let signers: Set<PersonID>
    /// The sequence of the draft on which it reports.
    public let draft: Int

    public init(on: Day, advice: Advice, findings: String, signers: Set<PersonID>, ofDraft draft: Int) {
        self.draft = draft
        self.on = on
        self.advice = advice
        self.findings = findings
        self.signers = signers
    }
}

/// The statement of an auditor (accountantsverklaring), in the place of an audit committee.
public struct AuditorStatement: Hashable, Sendable {
    public enum Opinion: String, Codable, Hashable, Sendable, CaseIterable {
        case unqualified, qualified, adverse, disclaimer
    }

    public let on: Day
    public let auditor: String
    public let opinion: Opinion
    /// The sequence of the draft that the auditor saw.
    public let draft: Int

    public init(on: Day, auditor: String, opinion: Opinion, ofDraft draft: Int) {
        self.draft = draft
        self.on = on
        self.auditor = auditor
        self.opinion = opinion
    }
}
