public import Kernel
import Store

/// An entry of the journal as the board reads it; personal values are commitments, as they are stored.
public struct JournalLine: Sendable {
    public let number: Int
    public let recordedAt: Timestamp
    public let day: Day
    public let command: String, actor: String
    /// Canonical JSON, as the hash covers it.
    public let header: [UInt8], body: [UInt8], facts: [UInt8]
    public let hash: [UInt8]
}

extension CooperativeService {
    /// Entries of the journal after a number, oldest first; refused to who is not on the board.
    public func journalLines(
        of cooperative: CooperativeID, as viewer: Actor, after number: Int = 0, limit: Int = 50
    ) async throws -> (lines: [JournalLine], next: Int?) {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            let found = try Journal.entries(
                of: glance.cooperative, after: number, limit: limit + 1, in: glance.reading
            ).map {
                JournalLine(
                    number: $0.number, recordedAt: $0.recordedAt, day: $0.day, command: $0.command, actor: $0.actor,
                    header: $0.header, body: $0.body, facts: $0.facts, hash: $0.hash)
            }
            let lines = Array(found.prefix(limit))
            return (lines, found.count > limit ? lines.last?.number : nil)
        }
    }
}
