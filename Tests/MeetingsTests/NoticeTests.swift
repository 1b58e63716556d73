import Kernel
import Meetings
import Statutes
import Testing

@Suite("Notice of an assembly")
struct NoticeTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let name: String, sent: Day, agenda: [AgendaLine]
        var counting = NoticeCounting.fullDaysBetween
        let articles: Set<String>
        var testDescription: String { name }
    }

    static let amendment = [AgendaLine(.amend)]
    static let cases = [
        Case(
            name: "1a: five full days for an amendment break law and statutes", sent: day(5, 6), agenda: amendment,
            articles: ["2:42 lid 1", "art. 14"]),
        Case(
            name: "1b: seven full days satisfy the law, not article 14", sent: day(5, 4), agenda: amendment,
            articles: ["art. 14"]),
        Case(name: "1c: fourteen full days are enough", sent: day(4, 27), agenda: amendment, articles: []),
        Case(
            name: "1d: thirteen full days are one short", sent: day(4, 28), agenda: amendment, articles: ["art. 14"]),
        Case(
            name: "1d: by date difference the same fourteen are enough", sent: day(4, 28), agenda: amendment,
            counting: .dateDifference, articles: []),
        Case(
            name: "the law counts full days whatever the statutes count", sent: day(5, 5), agenda: amendment,
            counting: .dateDifference, articles: ["2:42 lid 1", "art. 14"]),
        Case(
            name: "the law has no days for ordinary business", sent: day(5, 6), agenda: [AgendaLine(.ordinary)],
            articles: ["art. 14"]),
        Case(
            name: "dissolution is announced as an amendment is", sent: day(5, 6), agenda: [AgendaLine(.dissolve)],
            articles: ["2:42 lid 1", "art. 14"]),
        Case(
            name: "one amendment among ordinary items makes the law bite", sent: day(5, 6),
            agenda: [AgendaLine(.ordinary), AgendaLine(.amend)], articles: ["2:42 lid 1", "art. 14"]),
        Case(name: "an empty agenda has the notice of an assembly", sent: day(5, 6), agenda: [], articles: ["art. 14"]),
        Case(
            name: "a convocation after the day is never in time", sent: day(5, 13), agenda: amendment,
            articles: ["2:42 lid 1", "art. 14"]),
    ]

    @Test("is refused with every article that it breaks", arguments: cases)
    func refused(_ example: Case) {
        var rules = DeLinde.notice
        rules.counting = example.counting
        let grounds = NoticeCheck.grounds(
            agenda: example.agenda, sent: example.sent, held: day(5, 12), rules: rules)
        #expect(grounds.articles == example.articles)
        #expect(grounds.count == example.articles.count, "one ground an article")
        #expect(grounds.allSatisfy { $0.code == "notice-too-short" })
    }

    @Test("says what was asked and what was found, the law first")
    func figures() {
        let refusal = Refusal(
            .statutes,
            NoticeCheck.grounds(agenda: Self.amendment, sent: day(5, 6), held: day(5, 12), rules: DeLinde.notice))
        #expect(refusal.grounds.map(\.required) == ["7", "14"])
        #expect(refusal.grounds.map(\.found) == ["5", "5"])
        #expect(refusal.grounds.first?.article == .law("2:42 lid 1"))
        #expect(refusal.grounds.last?.remedy.nl == "Kies donderdag 21 mei 2026 of een latere dag.")
    }

    @Test("of statutes with two articles names both")
    func twoArticles() {
        var rules = DeLinde.notice
        rules.amendment = Clause(21, .statutes("20"))
        let grounds = NoticeCheck.grounds(agenda: Self.amendment, sent: day(5, 1), held: day(5, 12), rules: rules)
        #expect(grounds.articles == ["art. 14", "art. 20"])
    }

    @Test("of both articles alike names the longer of the two")
    func longerTerm() {
        var rules = DeLinde.notice
        rules.amendment = Clause(21, .statutes("14"))
        let grounds = NoticeCheck.grounds(agenda: Self.amendment, sent: day(5, 1), held: day(5, 12), rules: rules)
        #expect(grounds.map(\.required) == ["21"])
    }
}
