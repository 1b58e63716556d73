import Kernel
import Meetings
import Statutes
import Testing

@Suite("An item that members put on the agenda")
struct MemberItemTests {
    static let rules = MemberItemRules(
        fraction: Clause(Fraction("1/20") ?? Fraction(1), .statutes("10")), members: Clause(5, .statutes("10")),
        days: Clause(7, .statutes("10")), counting: .fullDaysBetween)

    static let support: [(votes: Int, members: Int, base: Int, isEnough: Bool)] = [
        (4, 4, 120, false), (5, 5, 120, true), (6, 2, 120, true), (5, 4, 120, false), (6, 4, 121, false),
        (7, 4, 121, true), (1, 1, 20, true), (2, 2, 41, false), (3, 3, 41, true), (0, 0, 0, false), (0, 0, 120, false),
        (0, 5, 120, false),
    ]

    @Test("A twentieth of the votes or five members, whichever comes first", arguments: support)
    func enough(_ votes: Int, _ members: Int, _ base: Int, _ isEnough: Bool) {
        let grounds = MemberItemCheck.grounds(votes: votes, members: members, base: base, rules: Self.rules)
        #expect(grounds.isEmpty == isEnough && grounds.allSatisfy { $0.article?.code == "art. 10" })
    }

    @Test("Where the law counts members, heavy votes do not make the part", arguments: [(4, false), (5, true)])
    func byMembers(_ members: Int, _ isEnough: Bool) {
        var rules = Self.rules
        rules.fraction = Clause(DeLinde.tenth, .statutes("10"))
        rules.members = Clause(40, .statutes("10"))
        rules.measure = .members
        let grounds = MemberItemCheck.grounds(votes: 20, members: members, base: 50, rules: rules)
        #expect(grounds.isEmpty == isEnough)
        #expect(grounds.first?.found == (isEnough ? nil : "4"))
    }

    @Test func `A term of the law is named before that of the statutes, and the later day counts for nobody`() {
        var rules = Self.rules
        rules.legalDays = Clause(7, .law("GenG § 46"))
        rules.days = Clause(3, .statutes("10"))
        func late(_ today: Day) -> [String] {
            MemberItemCheck.grounds(
                topic: .ordinary, today: today, held: day(5, 12), isConvoked: true, rules: rules, notice: DeLinde.notice
            ).compactMap { $0.article?.code }
        }
        #expect(late(day(5, 4)).isEmpty)
        #expect(late(day(5, 5)) == ["GenG § 46"])
        #expect(late(day(5, 9)) == ["GenG § 46", "art. 10"])
        #expect(rules.askedBy(for: day(5, 12)) == day(5, 4))
    }

    static let days: [(today: Day, topic: Topic, isConvoked: Bool, articles: Set<String>)] = [
        (day(5, 4), .ordinary, true, []), (day(5, 5), .ordinary, true, ["art. 10"]),
        (day(5, 5), .ordinary, false, ["art. 10"]), (day(5, 12), .ordinary, true, ["art. 10"]),
        (day(4, 27), .amend, true, []), (day(4, 28), .amend, true, ["art. 14"]),
        (day(5, 4), .amend, true, ["art. 14"]), (day(5, 5), .amend, true, ["2:42 lid 1", "art. 14", "art. 10"]),
        // Before the convocation it is the convocation that keeps the terms of an amendment.
        (day(5, 4), .amend, false, []),
    ]

    @Test("Seven full days before 12 May; an amendment keeps its own terms as well", arguments: days)
    func late(_ today: Day, _ topic: Topic, _ isConvoked: Bool, _ articles: Set<String>) {
        let grounds = MemberItemCheck.grounds(
            topic: topic, today: today, held: day(5, 12), isConvoked: isConvoked, rules: Self.rules,
            notice: DeLinde.notice)
        #expect(grounds.articles == articles)
    }

    @Test func `The last day follows the way in which the statutes count, over a leap day too`() {
        #expect(Self.rules.askedBy(for: day(5, 12)) == day(5, 4))
        var rules = Self.rules
        rules.counting = .dateDifference
        #expect(rules.askedBy(for: day(5, 12)) == day(5, 5))
        let march = Day(year: 2028, month: 3, day: 3) ?? Day(number: 0)
        #expect(Self.rules.askedBy(for: march) == Day(year: 2028, month: 2, day: 24))
        let january = Day(year: 2027, month: 1, day: 4) ?? Day(number: 0)
        #expect(Self.rules.askedBy(for: january) == Day(year: 2026, month: 12, day: 27))
    }
}
