import Kernel
import Store
import TestSupport
import Testing

@testable import CooperativeService

@Suite("What pages ask often")
struct PagesPlanTests {
    static let asked: [(name: String, sql: String)] = [
        ("the votes that wait for a member", MemberHome.polls),
        ("the meetings to come", MeetingList.coming),
        ("the meetings of the past", MeetingList.past),
        ("the agenda with texts, votes and decisions", MeetingSheet.agenda),
        ("one vote", PollSheet.statement),
        ("the register of decisions", DecisionList.statement),
        ("the proposals", ProposalList.statement),
        ("one proposal", ProposalSheet.statement),
        ("the amendments to a proposal", AmendmentLine.statement),
        ("who proposes amendments", AmendmentLine.authors), ("the votes on amendments", AmendmentLine.polls),
        ("the arguments on a proposal", ArgumentLine.statement), ("the rounds by consent", ConsentSheet.verdicts),
        ("what was said in rounds", ConsentSheet.reactions), ("what was put off", PutOffItem.statement),
        ("the objections in a round", OpenObjection.statement),
        ("the amended proposals of an agenda", NextAmendment.proposals),
        ("the day of the next assembly", PublicFront.nextAssembly),
        ("the vote on the screen", AssemblyScreen.open),
        ("the requests that look for support", RequestDesk.gathering),
        ("how many are represented", MeetingHall.represented),
        ("the votes before meetings that wait for a member", MemberHome.earlyVotes),
        ("the proxies that wait for a member", MemberHome.askedProxies),
        ("a vote before a meeting", EarlySheet.statement),
        ("the votes before a meeting", EarlySheet.lines),
        ("whose votes a person holds", TellerDesk.held),
        ("what a proxy was used for", Scene.votedWith),
        ("who supports a request", RequestDesk.supporters),
        ("the requests that wait for the board", RequestDesk.made),
    ]

    @Test("is answered by indexes, never by reading a table through", arguments: asked.map(\.name))
    func plan(_ name: String) async throws {
        let sql = try #require(Self.asked.first { $0.name == name }?.sql)
        try await withSQLite { database in
            let steps = try await database.read { reading in
                try reading.rows(
                    "EXPLAIN QUERY PLAN " + sql, Array(repeating: SQLValue.text("x"), count: Self.parameters(sql))
                ).map { try $0.get(3, as: String.self) }
            }
            #expect(!steps.isEmpty)
            // What is made in the query itself (w: the presences grouped by category) may be read through.
            #expect(steps.allSatisfy { !$0.hasPrefix("SCAN") || $0 == "SCAN w" }, "\(steps)")
        }
    }

    /// The highest `?n` in a text.
    private static func parameters(_ sql: String) -> Int { (1...9).last { sql.contains("?\($0)") } ?? 0 }
}
