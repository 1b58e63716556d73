public import Kernel

/// One entry as it stands.
public struct JournalEntry: Hashable, Sendable {
    public let number: Int
    public let recordedAt: Timestamp
    public let day: Day
    public let command: String, actor: String
    /// JSON: what stands before the body (office, statutes, correlation too), the command, and the facts.
    public let header: [UInt8], body: [UInt8], facts: [UInt8]
    public let hash: [UInt8]

    init(row: Row) throws {
        (number, recordedAt, day) = (try row[0], try row[1], try row[2])
        (command, actor) = (try row[3], try row[4])
        (header, body, facts, hash) = (try row[5], try row[6], try row[7], try row[8])
    }
}

extension Journal {
    /// Entries after a number, oldest first.
    public static func entries(
        of cooperative: CooperativeID, after number: Int, limit: Int, in view: any Reading
    ) throws -> [JournalEntry] {
        try view.rows(
            """
            SELECT number, recorded_at, day, command, actor, header, body, facts, hash FROM store_journal
            WHERE cooperative_id = ?1 AND number > ?2 ORDER BY number LIMIT ?3
            """, cooperative, number, limit
        ).map(JournalEntry.init)
    }

    /// Entries before a number (nil: from the last one), newest first.
    public static func latest(
        of cooperative: CooperativeID, before number: Int? = nil, limit: Int, in view: any Reading
    ) throws -> [JournalEntry] {
        try view.rows(
            """
            SELECT number, recorded_at, day, command, actor, header, body, facts, hash FROM store_journal
            WHERE cooperative_id = ?1 AND number < ?2 ORDER BY number DESC LIMIT ?3
            """, cooperative, number ?? .max, limit
        ).map(JournalEntry.init)
    }

    /// The canonical JSON behind a commitment; nil when it was erased or never there.
    public static func personal(
        _ digest: String, of cooperative: CooperativeID, in view: any Reading
    ) throws -> [UInt8]? {
        try view.row(
            "SELECT value FROM store_personal WHERE cooperative_id = ?1 AND digest = ?2", cooperative, digest)?[0]
    }
}
