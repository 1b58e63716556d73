import Kernel
import Meetings
import Statutes
import Testing

@Suite("Whether a proxy holds")
struct ProxyCheckTests {
    private static let start = Timestamp(day(5, 12), millisecondsOfDay: 18 * 3_600_000)

    private static func facts(_ change: (inout ProxyFacts) -> Void = { _ in }) -> ProxyFacts {
        var facts = ProxyFacts(
            giver: .voter, holder: .voter, now: start.adding(seconds: -86_400), start: start, meetingDay: day(5, 12))
        change(&facts)
        return facts
    }

    private static func rules(_ change: (inout ProxyRules) -> Void = { _ in }) -> ProxyRules {
        var rules = ProxyRules(
            allowed: Clause(true, .statutes("15")), most: Clause(2, .statutes("15")),
            holderVotes: Clause(true, .law("2:38 lid 4")), form: Clause(.both, .statutes("15")),
            closesHours: Clause(0, .statutes("15")), suspended: .law("2:38 lid 1"), writing: .law("2:38 lid 5"))
        change(&rules)
        return rules
    }

    static let cases: [(name: String, facts: ProxyFacts, rules: ProxyRules, codes: [String])] = [
        ("a voter to a voter", facts(), rules(), []),
        ("the second of two", facts { $0.held = 1 }, rules(), []),
        ("the third of two", facts { $0.held = 2 }, rules(), ["proxy-too-many"]),
        ("one of one", facts(), rules { $0.most = Clause(1, .statutes("15")) }, []),
        (
            "the second of one", facts { $0.held = 1 }, rules { $0.most = Clause(1, .statutes("15")) },
            ["proxy-too-many"]
        ),
        ("none", facts(), rules { $0.most = Clause(0, .statutes("15")) }, ["proxy-too-many"]),
        ("at the start", facts { $0.now = start }, rules(), []),
        ("after the opening", facts { $0.meetingIsOpen = true }, rules(), ["proxy-too-late"]),
        (
            "after the opening, where nothing closes them", facts { $0.meetingIsOpen = true },
            rules { $0.closesHours = nil }, []
        ),
        (
            "48 hours before, to the second", facts { $0.now = start.adding(seconds: -48 * 3600) },
            rules { $0.closesHours = Clause(48, .statutes("15")) }, []
        ),
        (
            "a second later", facts { $0.now = start.adding(seconds: 1 - 48 * 3600) },
            rules { $0.closesHours = Clause(48, .statutes("15")) }, ["proxy-too-late"]
        ),
        ("a neighbour", facts { $0.holder = .none }, rules(), ["proxy-holder-no-vote"]),
        (
            "a neighbour, where anybody may hold one", facts { $0.holder = .none },
            rules { $0.holderVotes = Clause(false, .law("2:38 lid 4")) }, []
        ),
        (
            "a suspended holder, where anybody may", facts { $0.holder = .suspended },
            rules { $0.holderVotes = Clause(false, .law("2:38 lid 4")) }, ["proxy-holder-suspended"]
        ),
        ("a suspended giver", facts { $0.giver = .suspended }, rules(), ["proxy-giver-suspended"]),
        ("a giver without a vote", facts { $0.giver = .none }, rules(), ["proxy-giver-no-vote"]),
        ("by word of mouth", facts { $0.way = .oral }, rules(), ["proxy-not-in-writing"]),
        (
            "an e-mail where paper is asked", facts { $0.way = .email },
            rules { $0.form = Clause(.written, .statutes("15")) }, ["proxy-form"]
        ),
        (
            "paper where an electronic record is asked", facts { $0.way = .written },
            rules { $0.form = Clause(.electronic, .statutes("15")) }, ["proxy-form"]
        ),
        (
            "an e-mail where an electronic record is asked", facts { $0.way = .email },
            rules { $0.form = Clause(.electronic, .statutes("15")) }, []
        ),
        ("ends on the day", facts { $0.until = day(5, 12) }, rules(), []),
        ("ends the day before", facts { $0.until = day(5, 11) }, rules(), ["proxy-ends-before"]),
        ("to oneself", facts { $0.isSamePerson = true }, rules(), ["proxy-to-oneself"]),
        ("passed on", facts { $0.isChain = true }, rules(), ["proxy-chain"]),
        ("given already", facts { $0.isRepresented = true }, rules(), ["proxy-given-already"]),
        (
            "everything at once, law before statutes",
            facts {
                $0.giver = .suspended
                $0.holder = .none
                $0.way = .oral
                $0.held = 2
                $0.isRepresented = true
            }, rules { $0.allowed = Clause(false, .statutes("15")) },
            [
                "proxy-giver-suspended", "proxy-holder-no-vote", "proxy-not-in-writing", "proxy-not-allowed",
                "proxy-too-many", "proxy-given-already",
            ]
        ),
    ]

    @Test("by law and statutes, to the second and the last one", arguments: cases.map(\.name))
    func check(_ name: String) throws {
        let one = try #require(Self.cases.first { $0.name == name })
        let grounds = ProxyCheck.grounds(one.facts, under: one.rules)
        #expect(Refusal(.statutes, grounds).grounds.map(\.code) == one.codes)
    }

    @Test("Its scope is all items, or those that it names, until its last day")
    func scope() {
        func proxy(_ items: Set<AgendaItemID>, until: Day? = nil, _ stage: Proxy.Stage = .given) -> Proxy {
            Proxy(
                id: ProxyID(high: 1, low: 1), meeting: MeetingID(high: 2, low: 1), giver: person(1), holder: person(2),
                way: .electronic, items: items, until: until, givenAt: moment, recordedBy: person(1), stage: stage)
        }
        let first = AgendaItemID(high: 5, low: 1), second = AgendaItemID(high: 5, low: 2)
        #expect(proxy([]).covers(first, on: day(5, 12)) && proxy([]).covers(nil, on: day(5, 12)))
        #expect(proxy([first]).covers(first, on: day(5, 12)) && !proxy([first]).covers(second, on: day(5, 12)))
        #expect(proxy([], until: day(5, 12)).covers(first, on: day(5, 12)))
        #expect(!proxy([], until: day(5, 11)).covers(first, on: day(5, 12)))
        #expect(proxy([], .accepted).covers(first, on: day(5, 12)))
        #expect(!proxy([], .declined).covers(first, on: day(5, 12)))
        #expect(!proxy([], .revoked).covers(first, on: day(5, 12)))
        #expect(proxy([first]).overlaps([]) && proxy([]).overlaps([second]) && !proxy([first]).overlaps([second]))
    }
}
