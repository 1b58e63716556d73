import Kernel
import Store
import TestSupport
import Testing

@testable import Membership

/// A page of the register and a search cost the same in a large cooperative as in a small one: each statement is a range of
/// an index, without a scan and without sorting.
@Suite struct RegisterPlanTests {
    private static let members = 1_500
    /// Reading a whole table or all of one cooperative, or sorting what was found. The at most 300 rows of a subquery may be
    /// counted.
    private static let badOnSQLite = [
        "SCAN m", "SCAN w", "SCAN p", "SCAN e", "SCAN o", "SCAN t", "(cooperative_id=?)", "ORDER BY",
    ]
    private static let badOnPostgres = [
        "Seq Scan on membership_membership", "Seq Scan on membership_name_word", "Seq Scan on membership_person",
        "Sort Key: m.", "Sort Key: w.",
    ]

    private struct Asked {
        let name: String, sql: String
        let parameters: [any SQLConvertible]
    }

    private func asked(_ cooperative: CooperativeID) -> [Asked] {
        let today = Books.today
        return [
            Asked(
                name: "by number", sql: MemberStatements.byNumber,
                parameters: [cooperative, today, 100, 51]),
            Asked(
                name: "by name", sql: MemberStatements.byName,
                parameters: [cooperative, today, "bos1 ", "", 51]),
            Asked(
                name: "search", sql: MemberStatements.search,
                parameters: [
                    cooperative, today, "bos1", "", "", "bos1\u{10FFFF}", "bos1", "", "", "", "", 51,
                ]),
            Asked(
                name: "matches", sql: MemberStatements.matches,
                parameters: [cooperative, "bos1", "bos1\u{10FFFF}", 300]),
            Asked(
                name: "same name", sql: MemberStatements.sameName,
                parameters: [cooperative, "jan bos7", "natural"]),
        ]
    }

    @Test func everyPageIsARangeOfAnIndex() async throws {
        try await Books.each { books in
            try await books.enter((0..<Self.members).map { "Jan Bos\($0)" })
            if books.database.engine == .postgres {
                try await run(script: "ANALYZE", on: books.database)
            }
            for question in asked(books.cooperative) {
                let plan = try await plan(of: question.sql, question.parameters.map(\.sqlValue), in: books.database)
                let bad = books.database.engine == .sqlite ? Self.badOnSQLite : Self.badOnPostgres
                let isBad = plan.contains { line in bad.contains { line.contains($0) } }
                #expect(!isBad, "\(books.database.engine), \(question.name): \(plan.joined(separator: "\n"))")
            }
        }
    }

    private func plan(of sql: String, _ parameters: [SQLValue], in database: any Database) async throws -> [String] {
        try await database.read { reading in
            let isSQLite = reading.engine == .sqlite
            let rows = try reading.rows((isSQLite ? "EXPLAIN QUERY PLAN " : "EXPLAIN ") + sql, parameters)
            return try rows.map { try $0.get(isSQLite ? 3 : 0, as: String.self) }
        }
    }
}
