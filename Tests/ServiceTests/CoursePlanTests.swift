import Kernel
import Meetings
import Proposals
import Store
import TestSupport
import Testing

@testable import CooperativeService

@Suite("What proxies, amendments, discussion, early votes, elections and minutes ask often")
struct CoursePlanTests {
    private static let id = SQLValue.text("00000000-0000-7000-8000-000000000000"), day = SQLValue.text("2026-05-12")

    struct Asked: Sendable {
        let sql: String
        var parameters: [SQLValue]
    }

    static let asked: [String: Asked] = {
        let (id, day) = (Self.id, Self.day)
        var asked: [String: Asked] = [:]
        func add(_ name: String, _ sql: String, _ parameters: SQLValue...) {
            asked[name] = Asked(sql: sql, parameters: [id] + parameters)
        }
        let members = QuorumSQL(ofDelegates: false), delegates = QuorumSQL(ofDelegates: true)
        add("votes in the room", members.there(), id, day, id, day)
        add("votes of delegates in the room", delegates.there(without: 1), id, day, id, day, id)
        add("votes by proxy", members.proxies, id, day, id, day)
        add("votes of delegates by proxy", delegates.proxies, id, day, id, day)
        add("whether delegates sit", QuorumSQL.seated, day)
        add("all votes of delegates", QuorumSQL.delegates, day)
        add("proxies for a meeting", ProxyBook.all, id)
        add("proxies that no longer stand", ProxyBook.ended, id)
        add("what proxies are for", ProxyBook.scopes, id)
        add("proxies that somebody gave", ProxyBook.select + ProxyBook.given + ProxyBook.order, id, id)
        add("proxies that somebody holds", ProxyBook.select + ProxyBook.held + ProxyBook.order, id, id)
        add("amendments", AmendmentLine.statement, id)
        add("votes on amendments", AmendmentLine.polls, id)
        add("order of voting", AmendmentRegister.order, id)
        add("arguments", ArgumentLine.statement, id)
        add("rounds by consent", ConsentSheet.verdicts, id)
        add("objections", OpenObjection.statement, id)
        add("a vote before a meeting", EarlySheet.statement, id, id)
        add("votes before a meeting", EarlySheet.lines, id)
        add("whether a result can be challenged", PollSheet.challengeable, id, id)
        add("who asked for an assembly", RequestDesk.asked, id, id)
        add("who acts for an organisation", RegisterSheet.actsFor, id, day)
        add("organisations that applied", RegisterSheet.applicants)
        add("who of a body is suspended", BodiesReading.suspensions, .text("board"), day)
        add("proposals on which nothing was decided", BodiesReading.undecided, id)
        add("bodies for which somebody files", FilingBody.statement, id, day)
        add("what approved a decision beforehand", DecisionBackground.approval, id)
        add("versions of minutes", MinutesSheetReading.versions, id)
        add("signatures under minutes", MinutesSheetReading.signatures, id)
        add("who was there", MinutesSheetReading.attendance, id)
        add("minuted: proxies that were used", MinutesReading.usedProxies, id)
        add("minuted: what they were for", MinutesReading.proxyItems, id)
        add("minuted: organisations", MinutesReading.representatives, id, day)
        add("minuted: suspended members", MinutesReading.suspended, day)
        add("minuted: represented", MinutesReading.byProxy, id)
        add("minuted: voted before", MinutesReading.early, id)
        add("minuted: interests in an item", MinutesReading.interested, id)
        add("minuted: conflicts", MinutesReading.conflicts, id, .integer(0))
        add("minuted: put off", MinutesReading.postponed, id)
        add("minuted: amendments that were voted on", MinutesReading.votedAmendments, id)
        add("minuted: a vote", MinutesReading.voteHead, id)
        add("minuted: the roll by kind", MinutesReading.rollByKind, id)
        add("minuted: counts on paper", MinutesReading.counts, id)
        add("minuted: objections", MinutesReading.objections, id)
        add("minuted: a challenge", MinutesReading.challenge, id)
        add("minuted: who took no part", MinutesReading.tookNoPart, id)
        return asked
    }()

    @Test("is answered by indexes on both engines, never by reading a table through", arguments: asked.keys.sorted())
    func plan(_ name: String) async throws {
        let asked = try #require(Self.asked[name])
        try await withDatabases { database in
            let scans = try await fullScans(asked.sql, asked.parameters, on: database)
            // What is made in the query itself may be read through: t, x (who is there) and w (what is counted).
            let real = scans.filter { step in !["SCAN t", "SCAN x", "SCAN w"].contains(step) }
            #expect(real.isEmpty, "\(database.engine): \(real)")
            // Nor all that one cooperative has, unless only the first rows of an order are read.
            guard database.engine == .sqlite, !asked.sql.contains("LIMIT 50") else { return }
            let whole = try await explain(asked.sql, asked.parameters, on: database).filter {
                $0.contains("(cooperative_id=?)")
            }
            #expect(whole.isEmpty, "\(whole)")
        }
    }
}
