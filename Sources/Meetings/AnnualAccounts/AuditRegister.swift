public import Kernel
public import Store

/// Writes who looks at the accounts, and what they found.
public struct AuditRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// The committee of a year; a later one takes the place of an earlier.
    public func appoint(_ committee: AuditCommittee, for year: Int, decision: DecisionID?, at now: Timestamp) throws {
        let sequence = try next("meetings_audit_committee", year)
        try transaction.execute(
            """
            INSERT INTO meetings_audit_committee
                (cooperative_id, year, sequence, decision_id, appointed_on, recorded_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, cooperative, year, sequence, decision, committee.appointedOn, now)
        let seats = committee.members.map { ($0, false) } + committee.reserve.map { ($0, true) }
        for (person, isReserve) in seats {
            try transaction.execute(
                """
                INSERT INTO meetings_audit_seat (cooperative_id, year, sequence, person_id, reserve)
                VALUES (?1, ?2, ?3, ?4, ?5)
                """, cooperative, year, sequence, person, isReserve)
        }
    }

    public func report(_ report: AuditReport, on year: Int, by person: PersonID?, at now: Timestamp) throws {
        let sequence = try next("meetings_audit_report", year)
        try transaction.execute(
            """
            INSERT INTO meetings_audit_report
                (cooperative_id, year, sequence, reported_on, advice, findings, recorded_at, recorded_by, draft_sequence)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """, cooperative, year, sequence, report.on, report.advice.rawValue, report.findings, now, person,
            report.draft)
        for signer in report.signers.sorted() {
            try transaction.execute(
                """
                INSERT INTO meetings_audit_signature (cooperative_id, year, sequence, person_id)
                VALUES (?1, ?2, ?3, ?4)
                """, cooperative, year, sequence, signer)
        }
    }

    public func state(_ statement: AuditorStatement, on year: Int, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_auditor_statement
                (cooperative_id, year, sequence, stated_on, auditor, opinion, recorded_at, draft_sequence)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """, cooperative, year, try next("meetings_auditor_statement", year), statement.on, statement.auditor,
            statement.opinion.rawValue, now, statement.draft)
    }

    private func next(_ table: StaticString, _ year: Int) throws -> Int {
        try transaction.row(
            "SELECT COALESCE(MAX(sequence), 0) + 1 FROM \(table) WHERE cooperative_id = ?1 AND year = ?2", cooperative,
            year)?.get(0) ?? 1
    }
}
