import HTML
import Kernel
import Phrases
import Testing

@testable import CooperativeService
@testable import Web

@Suite("The pages about leaving")
struct EndsPageTests {
    typealias Page = @Sendable (PagesSamples) -> any Component

    static let pages: [(name: String, page: Page)] = [
        ("staying", { LeavingPage(reader: $0.reader, guide: $0.guide(), state: $0.boardState) }),
        ("left", { LeavingPage(reader: $0.reader, guide: $0.guide(hasLeft: true), state: $0.state) }),
        ("expelled", { LeavingPage(reader: $0.reader, guide: $0.guide(received: false), state: $0.state) }),
        (
            "board",
            { EndsPage(reader: $0.reader, desk: $0.ends, decisions: [$0.decisionLine], state: $0.boardState) }
        ),
    ]

    @Test("keep what people wrote as text, in both languages", arguments: pages.map(\.name), Language.allCases)
    func hostile(_ name: String, _ language: Language) throws {
        let page = try #require(Self.pages.first { $0.name == name }?.page)
        let bytes = page(PagesSamples(language)).body.rendered()
        for forbidden in ["\"\u{301}", "<\u{301}"] {
            #expect(!bytes.contains(Array(forbidden.utf8)), "\(forbidden) stands raw in \(name)")
        }
    }

    @Test("have one heading of the first rank, and each id once", arguments: pages.map(\.name))
    func shape(_ name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name }?.page)
        let html = page(PagesSamples(.dutch)).body.string
        #expect(html.split(separator: "<h1", omittingEmptySubsequences: false).count == 2)
        #expect(html.utf8.count < 60_000)
        let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count, "\(ids)")
        #expect(html != page(PagesSamples(.english)).body.string)
    }
}

extension PagesSamples {
    func guide(hasLeft: Bool = false, received: Bool = true) -> LeavingGuide {
        LeavingGuide(
            endsOn: hasLeft ? day : nil, endGround: hasLeft ? "memberNotice" : nil,
            wouldEndOn: hasLeft ? nil : day + 30, canLeaveAtOnce: !hasLeft, fullYearDues: !hasLeft,
            duesArticle: .statutes(text),
            acknowledgeBy: day + 14, acknowledgedOn: hasLeft ? day : nil,
            shares: .init(
                count: 4, value: Money(cents: 20_000), article: .statutes(text), canAsk: hasLeft,
                payouts: [
                    .init(amount: Money(cents: 100), dueOn: day, paidOn: nil),
                    .init(amount: Money(cents: 100), dueOn: day, paidOn: day),
                ]),
            offices: [.secretary], proposals: [proposalLine], polls: home.polls,
            meetings: [meetingLine(.convoked)],
            expulsion: .init(
                decidedOn: day, ground: text, reason: text, receivedOn: received ? day : nil,
                appealUntil: received ? day + 31 : nil, appealBody: .assembly,
                appeal: hasLeft ? Self.id(3) : nil),
            canAppealSuspension: !hasLeft, decisions: [decisionLine])
    }

    var ends: EndsDesk {
        let line = EndsDesk.Line(member: Self.id(9), number: 4, name: text, day: day)
        let payout = EndsDesk.PayoutLine(
            id: Self.id(13), amount: Money(cents: 20_000), dueOn: day, number: 4, name: text, latest: day + 700,
            isDue: true)
        return EndsDesk(
            unreceived: [line, line],
            appeals: [.init(number: 4, name: text, filedOn: day, body: .assembly, proposal: Self.id(3))],
            unacknowledged: [line], payouts: [payout, payout], equityLeft: Money(cents: 1),
            minEquity: Money(cents: 1_000_000), article: .statutes(text))
    }
}
