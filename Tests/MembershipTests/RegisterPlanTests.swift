import Kernel
import Store
import TestSupport
import Testing

@testable import Membership

/// A page of the register and a search cost the same in a large cooperative as in a small one: each statement is a range of
/// an index, without a scan and without sorting.
@Suite struct RegisterPlanTests {
    private static let members = 3_000

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
                let isBad = plan.contains { line in
                    books.database.engine == .sqlite
                        ? line.contains("SCAN ") && !line.contains("SCAN (subquery")
                            || line.contains("TEMP B-TREE")
                        : line.contains("Seq Scan on membership_m") || line.contains("Seq Scan on membership_n")
                            || line.contains("Seq Scan on membership_p") || line.contains("Sort Key")
                }
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
