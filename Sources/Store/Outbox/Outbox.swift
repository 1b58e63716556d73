public import Kernel

/// Messages that are written in the transaction of a command and sent after its commit: at least once, tried again with
/// growing delays, and given up in the end.
public enum Outbox {
    /// Seconds until the next attempt, after each that failed; then the message is given up.
    static let delays: [Int64] = [60, 300, 1800, 7200, 21_600, 43_200, 86_400]
    /// Seconds after which a message that was claimed and not answered for is tried again.
    static let lease: Int64 = 600

    /// A letter does not fall due: it waits until it is printed.
    public static func enqueue(_ message: OutboxMessage, in transaction: any Transaction) throws {
        try transaction.execute(
            """
            INSERT INTO store_outbox (cooperative_id, id, channel, person_id, address, language, subject, body,
                created_at, next_attempt_at, secret)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9, ?10)
            """,
            message.cooperative, message.id, message.channel.rawValue, message.recipient, message.address,
            message.language.rawValue, message.subject, message.body, message.createdAt,
            message.isSecret ? 1 : 0)
    }

    /// Takes e-mails that are due, oldest first, for one sender: they fall due again when it does not answer for them.
    public static func claim(
        limit: Int, at now: Timestamp, in transaction: any Transaction
    ) throws -> [OutboxItem] {
        let rows =
            switch transaction.engine {
            case .sqlite: try transaction.rows(due, now, limit)
            case .postgres: try transaction.rows(dueSkippingLocked, now, limit)
            }
        let items = try rows.map(OutboxItem.init)
        for item in items {
            try transaction.execute(
                """
                UPDATE store_outbox SET next_attempt_at = ?3, attempts = attempts + 1
                WHERE cooperative_id = ?1 AND id = ?2
                """, item.message.cooperative, item.message.id, now.adding(seconds: lease))
        }
        return items
    }

    /// - Parameter keepingSecrets: whether the words of a secret message stay, as they do in a demonstration.
    public static func markSent(
        _ message: OutboxMessage, at now: Timestamp, keepingSecrets: Bool = false, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            UPDATE store_outbox SET sent_at = ?3, next_attempt_at = NULL, failure = NULL
            WHERE cooperative_id = ?1 AND id = ?2
            """, message.cooperative, message.id, now)
        if !keepingSecrets { try forgetSecret(message.id, of: message.cooperative, in: transaction) }
    }

    /// The words of a message go, if it is a secret one.
    static func forgetSecret(
        _ id: MessageID, of cooperative: CooperativeID, in transaction: any Transaction
    ) throws {
        try transaction.execute(
            "UPDATE store_outbox SET body = '' WHERE cooperative_id = ?1 AND id = ?2 AND secret = 1", cooperative, id)
    }

    /// The words of secret messages that nobody sent or printed for so long that their link works no more; they are not
    /// sent then. Answers how many.
    @discardableResult
    public static func forgetSecrets(before moment: Timestamp, in transaction: any Transaction) throws -> Int {
        try transaction.execute(
            """
            UPDATE store_outbox SET body = '', next_attempt_at = NULL
            WHERE secret = 1 AND created_at < ?1 AND body <> ''
            """, moment)
    }

    /// Sets the next attempt, later each time; after the last one, or when no attempt can help, the message is given up.
    public static func markFailed(
        _ message: OutboxMessage, because words: String, final: Bool = false, at now: Timestamp,
        keepingSecrets: Bool = false, in transaction: any Transaction
    ) throws {
        let made: Int =
            try transaction.row(
                "SELECT attempts FROM store_outbox WHERE cooperative_id = ?1 AND id = ?2",
                message.cooperative, message.id)?[0] ?? 1
        let delay = final || made > delays.count ? nil : delays[max(1, made) - 1]
        try transaction.execute(
            """
            UPDATE store_outbox SET failure = ?3, next_attempt_at = ?4
            WHERE cooperative_id = ?1 AND id = ?2 AND sent_at IS NULL
            """, message.cooperative, message.id, String(words.prefix(500)), delay.map { now.adding(seconds: $0) })
        if delay == nil, !keepingSecrets {
            try forgetSecret(message.id, of: message.cooperative, in: transaction)
        }
    }

    private static let due = """
        SELECT cooperative_id, id, channel, person_id, address, language, subject, body, created_at, attempts, sent_at,
            next_attempt_at, failure, secret
        FROM store_outbox WHERE channel = 'email' AND next_attempt_at IS NOT NULL AND next_attempt_at <= ?1
        ORDER BY next_attempt_at, id LIMIT ?2
        """
    private static let dueSkippingLocked = due + " FOR UPDATE SKIP LOCKED"
}
