public import Kernel

/// The cooperative's journal (logboek): who did what, when, in which office, under which statutes, and what changed.
///
/// It is appended to and never changed; the entries of one cooperative form a chain of hashes. Personal values stand apart
/// and can be erased while the chain still holds.
public enum Journal {
    /// Adds one entry; answers its number. Within a command's transaction only: it moves the cooperative's head.
    @discardableResult
    public static func append(
        _ draft: JournalDraft, in transaction: any Transaction, random: any RandomSource
    ) throws -> Int {
        let head = try head(of: draft.cooperative, in: transaction)
        let number = head.number + 1
        let header = try CanonicalJSON.bytes(
            JournalHeader(
                cooperative: draft.cooperative, number: number, recordedAt: draft.recordedAt, day: draft.day,
                command: draft.command, actor: draft.actor, office: draft.office, statutes: draft.statutes,
                correlation: draft.correlation))
        let facts = try encode(facts: draft.facts, random: random)
        let hash = JournalHash.entry(
            previous: head.hash, header: header, body: draft.body.bytes, facts: facts.bytes)
        try transaction.execute(
            """
            INSERT INTO store_journal
                (cooperative_id, number, recorded_at, day, command, actor, header, body, facts, hash)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            """,
            draft.cooperative, number, draft.recordedAt, draft.day, draft.command, draft.actor, header,
            draft.body.bytes, facts.bytes, hash)
        for value in draft.body.personal + facts.personal {
            try transaction.execute(
                """
                INSERT INTO store_personal (cooperative_id, digest, entry, person_id, salt, value)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                """, draft.cooperative, value.digest, number, value.person, value.salt, value.value)
        }
        try transaction.execute(
            "UPDATE store_cooperative SET head_number = ?2, head_hash = ?3 WHERE id = ?1",
            draft.cooperative, number, hash)
        return number
    }

    /// Empties the personal values about one person; the entries stay. Answers how many.
    @discardableResult
    public static func erase(
        _ person: PersonID, of cooperative: CooperativeID, at now: Timestamp, in transaction: any Transaction
    ) throws -> Int {
        try transaction.execute(
            """
            UPDATE store_personal SET salt = NULL, value = NULL, erased_at = ?3
            WHERE cooperative_id = ?1 AND person_id = ?2 AND erased_at IS NULL
            """, cooperative, person, now)
    }

    /// The number and hash of the last entry. On PostgreSQL the row is locked: only one writer can add to the chain.
    private static func head(
        of cooperative: CooperativeID, in transaction: any Transaction
    ) throws -> (number: Int, hash: [UInt8]) {
        let row =
            switch transaction.engine {
            case .sqlite:
                try transaction.row(
                    "SELECT head_number, head_hash FROM store_cooperative WHERE id = ?1", cooperative)
            case .postgres:
                try transaction.row(
                    "SELECT head_number, head_hash FROM store_cooperative WHERE id = ?1 FOR UPDATE", cooperative)
            }
        guard let row else {
            throw ConstraintViolation(kind: .foreignKey, detail: "no cooperative \(cooperative)")
        }
        return (try row[0], try row[1])
    }
}
