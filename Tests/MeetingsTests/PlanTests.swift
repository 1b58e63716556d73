import Kernel
import Store
import TestSupport
import Testing

@Suite("What is asked often of meetings")
struct PlanTests {
    /// Each with the index that answers it.
    static let asked: [(name: String, sql: String)] = [
        (
            "who is present",
            """
            SELECT person_id FROM meetings_presence
            WHERE cooperative_id = ?1 AND meeting_id = ?2 AND left_at IS NULL ORDER BY person_id
            """
        ),
        (
            "whether one person is present",
            """
            SELECT way FROM meetings_presence
            WHERE cooperative_id = ?1 AND meeting_id = ?2 AND person_id = ?3 AND left_at IS NULL
            """
        ),
        (
            "the offices of a person",
            """
            SELECT b.code, o.office FROM meetings_office o
            JOIN meetings_body b ON b.cooperative_id = o.cooperative_id AND b.id = o.body_id
            WHERE o.cooperative_id = ?1 AND o.person_id = ?2 AND o.from_day <= ?3
            AND (o.until_day IS NULL OR o.until_day >= ?3)
            """
        ),
        (
            "the agenda",
            """
            SELECT id, title FROM meetings_agenda_item WHERE cooperative_id = ?1 AND meeting_id = ?2
            ORDER BY position, id
            """
        ),
        (
            "the meetings to come",
            "SELECT id FROM meetings_meeting WHERE cooperative_id = ?1 AND day >= ?2 ORDER BY day, id LIMIT 20"
        ),
        (
            "how many were called by which channel",
            """
            SELECT channel, COUNT(*) FROM meetings_summons WHERE cooperative_id = ?1 AND convocation_id = ?2
            GROUP BY channel
            """
        ),
        (
            "whether somebody registered",
            "SELECT way FROM meetings_registration WHERE cooperative_id = ?1 AND meeting_id = ?2 AND person_id = ?3"
        ),
    ]

    @Test("is answered by an index, never by reading a table through", arguments: asked.map(\.name))
    func plan(_ name: String) async throws {
        let sql = try #require(Self.asked.first { $0.name == name }?.sql)
        try await withSQLite { database in
            let steps = try await database.read { reading in
                try reading.rows(
                    "EXPLAIN QUERY PLAN " + sql, Array(repeating: SQLValue.text("x"), count: Self.parameters(sql))
                ).map { try $0.get(3, as: String.self) }
            }
            #expect(!steps.isEmpty)
            #expect(steps.allSatisfy { !$0.hasPrefix("SCAN") }, "\(steps)")
        }
    }

    /// The highest `?n` in a text.
    private static func parameters(_ sql: String) -> Int { (1...3).last { sql.contains("?\($0)") } ?? 0 }
}
