public import Kernel
public import Store

/// Writes the steps of the annual accounts. Nothing in it is ever changed: a correction is a row after it.
public struct AccountsRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// - Parameter draft: with the sequence that follows on the last one.
    public func drawUp(_ draft: AnnualAccounts.Draft, of year: Int, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_accounts_draft
                (cooperative_id, year, sequence, drawn_up_on, equity, result, unsigned_reason, recorded_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """, cooperative, year, draft.sequence, draft.on, draft.equity, draft.result, draft.unsignedReason, now)
        for person in draft.signers.sorted() {
            try transaction.execute(
                """
                INSERT INTO meetings_accounts_signature (cooperative_id, year, sequence, person_id)
                VALUES (?1, ?2, ?3, ?4)
                """, cooperative, year, draft.sequence, person)
        }
    }

    /// When the accounts of a year were drawn up for the first time; nil where they were not yet.
    public func firstDrawnUp(of year: Int) throws -> Day? {
        try transaction.row(
            "SELECT MIN(drawn_up_on) FROM meetings_accounts_draft WHERE cooperative_id = ?1 AND year = ?2",
            cooperative, year)?.get(0)
    }

    public func extend(
        _ year: Int, by months: Int, reason: String, decision: DecisionID?, on day: Day, at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_accounts_extension
                (cooperative_id, year, sequence, months, reason, decision_id, decided_on, recorded_at)
            SELECT ?1, ?2, COALESCE(MAX(e.sequence), 0) + 1, ?3, ?4, ?5, ?6, ?7
            FROM meetings_accounts_extension e WHERE e.cooperative_id = ?1 AND e.year = ?2
            """, cooperative, year, months, reason, decision, day, now)
    }

    /// Adopted once: a second time breaks a key.
    public func adopt(
        _ year: Int, draft sequence: Int, decision: DecisionID?, on day: Day, at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_accounts_adoption
                (cooperative_id, year, draft_sequence, decision_id, adopted_on, recorded_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, cooperative, year, sequence, decision, day, now)
    }

    public func file(_ year: Int, on day: Day, provisional: Bool, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_accounts_filing (cooperative_id, year, sequence, filed_on, provisional, recorded_at)
            SELECT ?1, ?2, COALESCE(MAX(f.sequence), 0) + 1, ?3, ?4, ?5
            FROM meetings_accounts_filing f WHERE f.cooperative_id = ?1 AND f.year = ?2
            """, cooperative, year, day, provisional, now)
    }

    public func discharge(
        _ persons: [PersonID], for year: Int, decision: DecisionID?, on day: Day, at now: Timestamp
    ) throws {
        for person in persons {
            try transaction.execute(
                """
                INSERT INTO meetings_accounts_discharge
                    (cooperative_id, year, person_id, decision_id, discharged_on, recorded_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                """, cooperative, year, person, decision, day, now)
        }
    }
}
