import Kernel
import Store
import TestSupport
import Testing

@testable import CooperativeService

@Suite("What the board's pages ask")
struct BoardPlanTests {
    static let asked: [(name: String, sql: String)] = [
        ("applications that wait", BoardDesk.applications), ("letters that wait", BoardDesk.letters),
        ("texts that wait", BoardDesk.texts), ("versions that wait", BoardDesk.versions),
        ("meetings that were not closed", BoardDesk.unclosed),
        ("decisions to cite", CitableDecisions.statement), ("approvals to name", ApprovalDesk.statement),
        ("what a body decided", BodyDesk.decided),
        ("proposals before a body", BodyDesk.before),
        ("what waits behind a decision", WaitingDecision.postponed), ("why it waits", WaitingDecision.effect),
        ("decisions of later", WaitingDecision.later), ("who acts now", Acting.today), ("who acts after", Acting.after),
        ("a meeting that is planned", MeetingPlan.details), ("proposals for an agenda", MeetingPlan.proposals),
        ("groups to elect in", ElectableGroup.statement),
        ("texts to open", MeetingPlan.waiting), ("who is there", MeetingHall.present),
        ("how many are there", MeetingHall.count), ("who registered", MeetingHall.registered),
        ("open votes", MeetingHall.votes), ("one who is there", MeetingHall.way), ("a name", TellerDesk.name),
        ("a member by number", RegisterSheet.statement), ("versions of the statutes", StatutesDeskLine.statement),
    ]

    @Test("is answered by indexes, never by reading a table through", arguments: asked.map(\.name))
    func plan(_ name: String) async throws {
        let sql = try #require(Self.asked.first { $0.name == name }?.sql)
        try await withSQLite { database in
            let steps = try await database.read { reading in
                let count = (1...9).last { sql.contains("?\($0)") } ?? 0
                return try reading.rows(
                    "EXPLAIN QUERY PLAN " + sql, Array(repeating: SQLValue.text("x"), count: count)
                ).map { try $0.get(3, as: String.self) }
            }
            #expect(!steps.isEmpty)
            // What is made in the query itself (w: at most a hundred rows) may be read through.
            #expect(
                steps.allSatisfy { !$0.hasPrefix("SCAN") || $0 == "SCAN w" || $0 == "SCAN CONSTANT ROW" }, "\(steps)")
        }
    }
}
