import Kernel
import Store
import TestSupport
import Testing

@testable import Voting

@Suite("Votes before the meeting")
struct EarlyVoteTests {
    private static func day(_ month: Int, _ date: Int, _ year: Int = 2026) -> Day {
        Day(year: year, month: month, day: date) ?? Day(number: 0)
    }

    private static let law = OpeningRules.Term(days: 30, article: .law("2:38 lid 8"))
    private static let own = OpeningRules.Term(days: 14, article: .statutes("17"))

    static let cases: [(name: String, terms: [OpeningRules.Term], on: Day, meeting: Day, articles: [String])] = [
        ("the 31st day", [law], day(5, 18), day(6, 18), ["2:38 lid 8"]),
        ("the 30th day", [law], day(5, 19), day(6, 18), []),
        ("over the end of the year", [law], day(12, 2, 2025), day(1, 1), []),
        ("a day before that", [law], day(12, 1, 2025), day(1, 1), ["2:38 lid 8"]),
        ("over a leap day", [law], day(2, 1, 2028), day(3, 2, 2028), []),
        ("a day before that leap", [law], day(1, 31, 2028), day(3, 2, 2028), ["2:38 lid 8"]),
        ("over the change of the clock", [law], day(3, 1), day(3, 31), []),
        ("fourteen days by the statutes", [law, own], day(6, 4), day(6, 18), []),
        ("fifteen", [law, own], day(6, 3), day(6, 18), ["art. 17"]),
        ("both", [law, own], day(5, 18), day(6, 18), ["2:38 lid 8", "art. 17"]),
        ("on the day itself", [law], day(6, 18), day(6, 18), []),
    ]

    @Test("open from the thirtieth day on, to the day", arguments: cases.map(\.name))
    func terms(_ name: String) throws {
        let one = try #require(Self.cases.first { $0.name == name })
        let rules = EarlyRules(missingClauses: [], terms: one.terms)
        #expect(rules.grounds(on: one.on, meeting: one.meeting).compactMap { $0.article?.code } == one.articles)
        #expect(one.articles.isEmpty == (rules.opens(before: one.meeting).map { one.on >= $0 } ?? false))
    }

    @Test("Each voter casts one final ballot, which is counted for every unit of who still has one")
    func ballots() async throws {
        try await withDatabases { database in
            try await Linde.found(in: database)
            let early = EarlyVote(
                id: PollID(high: 0xE0, low: 1), meeting: MeetingID(high: 1, low: 5),
                item: AgendaItemID(high: 1, low: 6), proposal: ProposalID(high: 1, low: 7), question: "Bus",
                openedAt: Linde.opened, openedBy: Linde.person(1))
            let roll = Roll([
                RollEntry(principal: Linde.person(1), weight: 2), RollEntry(principal: Linde.person(2)),
                RollEntry(principal: Linde.person(4), holder: Linde.person(2)),
            ])
            try await database.write(Linde.cooperative) { transaction in
                let register = EarlyRegister(transaction: transaction, cooperative: Linde.cooperative)
                try register.open(early)
                #expect(try register.vote(on: early.item) == early)
                let box = EarlyBox(transaction: transaction, cooperative: Linde.cooperative)
                func cast(_ choice: Vote, _ who: Int, key: String? = nil) throws -> Int {
                    try box.cast(
                        choice, in: early.id, for: [Linde.person(who)], by: Linde.person(who), key: key,
                        at: Linde.opened
                    ).votes
                }
                #expect(try cast(.for, 1, key: "a") == 1)
                #expect(try cast(.for, 1, key: "a") == 1, "the same again answers as the first time")
                #expect(try cast(.against, 3) == 1)
                #expect(throws: Refusal.self) { _ = try cast(.against, 1) }
                #expect(throws: Refusal.self) { _ = try cast(.for, 2, key: "a") }
                #expect(try register.voters(on: early.item) == [Linde.person(1), Linde.person(3)])
                let polls = PollRegister(transaction: transaction, cooperative: Linde.cooperative)
                let proposal = ProposalID(high: 1, low: 7)
                #expect(try polls.hasOpenPoll(on: proposal))
                try register.close(early.id, by: Linde.person(1), at: Linde.opened)
                #expect(try !polls.hasOpenPoll(on: proposal))
                #expect(throws: Refusal.self) { _ = try cast(.for, 2) }
                try polls.open(Linde.poll(roll: roll), roll: roll)
                #expect(try register.count(early.id, in: Linde.pollID(1)) == 2)
                let tally = try polls.tally(of: Linde.pollID(1))
                #expect(tally.count == Count(for: 2), "person 3 is not on the roll")
                #expect(tally.ballots.map(\.unit) == [1, 2])
            }
        }
    }

    @Test("Counting them in reads both by their keys")
    func plans() async throws {
        try await withSQLite { database in
            let plan = try await explain(
                EarlyRegister.counted, Array(repeating: .text("x"), count: 3), on: database)
            #expect(!plan.contains { $0.hasPrefix("SCAN") }, "\(plan)")
        }
    }
}
