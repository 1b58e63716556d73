import Crypto
public import Kernel

/// What a command answered to an idempotency key.
public struct StoredOutcome: Hashable, Sendable {
    public let command: String
    /// SHA-256 of the body that came with the key: another body under the same key is a conflict.
    public let bodyHash: [UInt8]
    /// The answer as it was sent.
    public let outcome: [UInt8]

    public init(command: String, bodyHash: [UInt8], outcome: [UInt8]) {
        (self.command, self.bodyHash, self.outcome) = (command, bodyHash, outcome)
    }
}

/// Outcomes by idempotency key, kept in the command's own transaction. Refusals are not stored.
public enum Outcomes {
    public static func hash(of body: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: body)) }

    public static func find(
        _ key: String, of cooperative: CooperativeID, in view: any Reading
    ) throws -> StoredOutcome? {
        try view.row(
            "SELECT command, body_hash, outcome FROM store_outcome WHERE cooperative_id = ?1 AND key = ?2",
            cooperative, key
        ).map { StoredOutcome(command: try $0[0], bodyHash: try $0[1], outcome: try $0[2]) }
    }

    /// Refuses (`ConstraintViolation.unique`) a key that is there.
    public static func store(
        _ outcome: StoredOutcome, under key: String, of cooperative: CooperativeID, at now: Timestamp,
        in transaction: any Transaction
    ) throws {
        try transaction.execute(
            """
            INSERT INTO store_outcome (cooperative_id, key, command, body_hash, outcome, stored_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, cooperative, key, outcome.command, outcome.bodyHash, outcome.outcome, now)
    }

    /// Forgets what was stored before a moment: nobody repeats a command after days. Answers how many.
    @discardableResult
    public static func forget(before moment: Timestamp, in transaction: any Transaction) throws -> Int {
        try transaction.execute("DELETE FROM store_outcome WHERE stored_at < ?1", moment)
    }
}
