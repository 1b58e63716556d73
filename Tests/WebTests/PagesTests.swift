import HTML
import Kernel
import Phrases
import Testing

@testable import CooperativeService
@testable import Web

@Suite("The pages of a cooperative")
struct PagesTests {
    typealias Page = @Sendable (PagesSamples) -> any Component

    static let pages: [(name: String, page: Page)] = [
        ("public page", { FrontPage(reader: $0.reader, name: $0.text, front: $0.front) }),
        ("statutes", { StatutesPage(reader: $0.reader, book: $0.book) }),
        ("join", { JoinPage(reader: $0.reader, admission: $0.admission, state: $0.state) }),
        ("thanks", { JoinedPage(reader: $0.reader, admission: $0.admission) }),
        ("decisions", { DecisionsPage(reader: $0.reader, list: .init(lines: [$0.decisionLine], next: $0.text)) }),
        ("decision", { DecisionPage(reader: $0.reader, decision: $0.decision) }),
        ("home", { HomePage(reader: $0.reader, home: $0.home) }),
        (
            "decisions outside a meeting",
            {
                OutsideListPage(
                    reader: $0.reader, lines: [$0.outsideLine(), $0.outsideLine("undecided")],
                    start: $0.outsideStart, state: $0.state)
            }
        ),
        ("outside a meeting", { OutsidePage(reader: $0.reader, sheet: $0.outside(), state: $0.state) }),
        ("outside, decided", { OutsidePage(reader: $0.reader, sheet: $0.outside("decided"), state: $0.state) }),
        ("outside, withdrawn", { OutsidePage(reader: $0.reader, sheet: $0.outside("withdrawn"), state: $0.state) }),
        (
            "outside, checked",
            { OutsideCheckPage(reader: $0.reader, sheet: $0.outside(), choice: .inFavour, state: $0.state) }
        ),
        (
            "outside, to be started",
            {
                OutsideStartPage(
                    reader: $0.reader, title: $0.text, text: $0.text, way: "written", lastDay: $0.day, votes: 12,
                    approval: $0.text, state: $0.state)
            }
        ),
        (
            "membership",
            {
                MembershipPage(
                    reader: $0.reader, sheet: $0.membership, contact: $0.state,
                    consent: FormState(token: FormToken(value: $0.text), key: $0.text))
            }
        ),
        ("resignation", { ResignationPage(reader: $0.reader, leaving: $0.leaving, state: $0.state) }),
        (
            "resignation checked",
            { ResignationPage(reader: $0.reader, leaving: $0.leaving, state: $0.state, end: $0.day) }
        ),
        (
            "meetings",
            {
                MeetingsPage(
                    reader: $0.reader,
                    list: .init(coming: [$0.meetingLine(.convoked)], past: [$0.meetingLine(.closed)], next: $0.text))
            }
        ),
        ("meeting convoked", { MeetingPage(reader: $0.reader, meeting: $0.meeting(.convoked), state: $0.state) }),
        ("meeting open", { MeetingPage(reader: $0.reader, meeting: $0.meeting(.open), state: $0.state) }),
        (
            "meeting open, present",
            { MeetingPage(reader: $0.reader, meeting: $0.meeting(.open, presentAs: "online"), state: $0.state) }
        ),
        (
            "meeting closed",
            {
                MeetingPage(
                    reader: $0.reader, meeting: $0.meeting(.closed), state: $0.state, minutes: $0.minutes)
            }
        ),
        ("meeting cancelled", { MeetingPage(reader: $0.reader, meeting: $0.meeting(.cancelled), state: $0.state) }),
        ("request", { RequestPage(reader: $0.reader, desk: $0.requests, state: $0.state) }),
        (
            "screen",
            {
                ScreenPage(
                    reader: $0.reader, meeting: PagesSamples.id(2), screen: $0.screen, refreshes: true)
            }
        ),
        ("proposals", { ProposalsPage(reader: $0.reader, list: .init(lines: [$0.proposalLine], next: 7)) }),
        ("proposal", { ProposalPage(reader: $0.reader, proposal: $0.proposal) }),
        (
            "proposal with its course",
            { ProposalPage(reader: $0.reader, proposal: $0.proposal, course: $0.course, state: $0.state) }
        ),
        ("new proposal", { FileProposalPage(reader: $0.reader, state: $0.state, bodies: $0.filingBodies) }),
        ("ballot", { PollPage(reader: $0.reader, poll: $0.poll(), state: $0.state) }),
        ("not on the roll", { PollPage(reader: $0.reader, poll: $0.poll(votes: 0), state: $0.state) }),
        ("receipt", { PollPage(reader: $0.reader, poll: $0.poll(choice: .against), state: $0.state) }),
        ("result", { PollPage(reader: $0.reader, poll: $0.poll(choice: .blank, closed: true), state: $0.state) }),
        (
            "ballot check",
            { BallotCheckPage(reader: $0.reader, poll: $0.poll(), choice: .inFavour, state: $0.state) }
        ),
    ]

    @Test("keep what people wrote as text, in both languages", arguments: pages.map(\.name), Language.allCases)
    func hostile(_ name: String, _ language: Language) throws {
        let page = try #require(Self.pages.first { $0.name == name }?.page)
        let bytes = page(PagesSamples(language)).body.rendered()
        for forbidden in ["\"\u{301}", "<\u{301}"] {
            #expect(!bytes.contains(Array(forbidden.utf8)), "\(forbidden) stands raw in \(name)")
        }
        #expect(!String(decoding: bytes, as: UTF8.self).contains("href=\"javascript"))
    }

    @Test("have one heading of the first rank and stay under 60 kilobytes", arguments: pages.map(\.name))
    func shape(_ name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name }?.page)
        let html = page(PagesSamples(.dutch)).body.string
        #expect(html.split(separator: "<h1", omittingEmptySubsequences: false).count == 2, "\(name)")
        #expect(html.utf8.count < 60_000)
        #expect(!html.contains(" style=") && !html.contains("<script"))
    }

    @Test("say other words in the other language", arguments: pages.map(\.name))
    func languages(_ name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name }?.page)
        #expect(page(PagesSamples(.dutch)).body.string != page(PagesSamples(.english)).body.string)
    }

    @Test("name each id once", arguments: pages.map(\.name))
    func ids(_ name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name }?.page)
        let ids = page(PagesSamples(.dutch)).body.string.split(separator: " id=\"").dropFirst()
            .map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count, "\(ids)")
    }
}

extension [UInt8] {
    /// Whether these bytes stand somewhere in a row.
    fileprivate func contains(_ part: [UInt8]) -> Bool {
        guard let first = part.first, count >= part.count else { return false }
        return indices.dropLast(part.count - 1).contains {
            self[$0] == first && Array(self[$0..<$0 + part.count]) == part
        }
    }
}
