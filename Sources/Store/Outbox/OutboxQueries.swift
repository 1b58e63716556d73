public import Kernel

extension Outbox {
    /// Letters that wait to be printed, oldest first.
    public static func lettersToPrint(
        of cooperative: CooperativeID, limit: Int = 500, in view: any Reading
    ) throws -> [OutboxItem] {
        try view.rows(
            """
            SELECT cooperative_id, id, channel, person_id, address, language, subject, body, created_at, attempts,
                sent_at, next_attempt_at, failure, secret
            FROM store_outbox
            WHERE cooperative_id = ?1 AND channel = 'letter' AND next_attempt_at IS NOT NULL
            ORDER BY next_attempt_at, id LIMIT ?2
            """, cooperative, limit
        ).map(OutboxItem.init)
    }

    /// A letter was printed. Answers false where there is no such letter, or it was printed before.
    @discardableResult
    public static func markPrinted(
        _ id: MessageID, of cooperative: CooperativeID, at now: Timestamp, keepingSecrets: Bool = false,
        in transaction: any Transaction
    ) throws -> Bool {
        let isPrinted =
            try transaction.execute(
                """
                UPDATE store_outbox SET sent_at = ?3, next_attempt_at = NULL
                WHERE cooperative_id = ?1 AND id = ?2 AND channel = 'letter' AND sent_at IS NULL
                """, cooperative, id, now) == 1
        if isPrinted, !keepingSecrets { try forgetSecret(id, of: cooperative, in: transaction) }
        return isPrinted
    }

    /// One message.
    public static func find(
        _ id: MessageID, of cooperative: CooperativeID, in view: any Reading
    ) throws -> OutboxItem? {
        try view.row(
            """
            SELECT cooperative_id, id, channel, person_id, address, language, subject, body, created_at, attempts,
                sent_at, next_attempt_at, failure, secret
            FROM store_outbox WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id
        ).map(OutboxItem.init)
    }

    /// The latest messages of one cooperative before an id (nil: from the newest), for the in-tray of a demonstration.
    public static func latest(
        of cooperative: CooperativeID, before id: MessageID? = nil, limit: Int, in view: any Reading
    ) throws -> [OutboxItem] {
        try view.rows(
            """
            SELECT cooperative_id, id, channel, person_id, address, language, subject, body, created_at, attempts,
                sent_at, next_attempt_at, failure, secret
            FROM store_outbox WHERE cooperative_id = ?1 AND id < ?2 ORDER BY id DESC LIMIT ?3
            """, cooperative, id?.description ?? "~", limit
        ).map(OutboxItem.init)
    }

    /// Takes away every message to a person who is erased, sent or not. Answers how many.
    @discardableResult
    public static func erase(
        _ person: PersonID, of cooperative: CooperativeID, in transaction: any Transaction
    ) throws -> Int {
        try transaction.execute(
            "DELETE FROM store_outbox WHERE cooperative_id = ?1 AND person_id = ?2", cooperative, person)
    }
}
