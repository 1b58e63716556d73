import HTML
import Kernel
import Phrases
import Testing

@testable import CooperativeService
@testable import Web

@Suite("The pages of the board")
struct BoardPageTests {
    typealias Page = @Sendable (PagesSamples) -> any Component

    static let pages: [(name: String, page: Page)] = [
        ("desk", { BoardPage(reader: $0.reader, desk: $0.desk, deadlines: $0.deadlines, today: $0.day + 1) }),
        ("new meeting", { NewMeetingPage(reader: $0.reader, state: $0.boardState, desk: $0.newMeetingDesk) }),
        ("draft", { plan($0, .drafted) }), ("convoked", { plan($0, .convoked) }),
        ("cancelled", { plan($0, .cancelled) }),
        ("refused", { convoking($0, .refused([$0.ground])) }),
        ("permitted", { convoking($0, .permitted(email: 96, post: 24)) }),
        ("texts", { WaitingProposalsPage(reader: $0.reader, proposals: [$0.proposalLine], state: $0.boardState) }),
        (
            "letters of convocation",
            {
                ConvocationLettersPage(
                    reader: $0.reader, line: $0.meetingLine(.convoked),
                    letters: ConvocationPrint(subject: $0.h, body: $0.h, labels: [[$0.text, $0.text], [$0.text]]))
            }
        ),
        (
            "before the opening",
            { RunPage(reader: $0.reader, hall: $0.hall(.convoked), state: $0.boardState, search: $0.text) }
        ),
        ("nobody was called", { RunPage(reader: $0.reader, hall: $0.uncalledHall, state: $0.boardState) }),
        ("going on", { RunPage(reader: $0.reader, hall: $0.hall(.open), state: $0.boardState) }),
        ("over", { RunPage(reader: $0.reader, hall: $0.hall(.closed), state: $0.boardState) }),
        (
            "teller",
            { TellerPage(reader: $0.reader, meeting: PagesSamples.id(2), desk: $0.teller, state: $0.boardState) }
        ),
        (
            "read back",
            {
                TellerPage(
                    reader: $0.reader, meeting: PagesSamples.id(2), desk: $0.teller, state: $0.boardState,
                    step: .confirming($0.teller.votes[0], choice: "against"))
            }
        ),
        ("minutes", { MinutesPage(reader: $0.reader, minutes: $0.minutes) }),
        (
            "register",
            {
                RegisterPage(
                    reader: $0.reader, list: $0.registerList, today: $0.day + 1, search: $0.text, isFirst: false)
            }
        ),
        ("member", { member($0, left: false) }), ("former member", { member($0, left: true) }),
        (
            "applications",
            {
                ApplicationsPage(
                    reader: $0.reader, desk: $0.applications, decisions: [$0.decisionLine], state: $0.boardState)
            }
        ),
        ("import", { ImportPage(reader: $0.reader, state: $0.boardState, good: (7, 121, 127)) }),
        (
            "board decisions",
            {
                BoardDecisionsPage(reader: $0.reader, desk: $0.bodyDesk(of: .board), state: $0.boardState)
            }
        ),
        (
            "board decision looked at",
            {
                BoardDecisionsPage(
                    reader: $0.reader, desk: $0.bodyDesk(of: .board), preview: $0.lookedAt, state: $0.boardState)
            }
        ),
        (
            "desk of the supervisory board",
            {
                BodyDeskPage(
                    reader: $0.reader, desk: $0.bodyDesk(of: .supervisory), preview: .decision($0.lookedAt),
                    state: $0.boardState)
            }
        ),
        (
            "suspension looked at",
            {
                BodyDeskPage(
                    reader: $0.reader, desk: $0.bodyDesk(of: .supervisory),
                    preview: .suspension($0.text, from: $0.day, until: $0.day + 90), state: $0.boardState)
            }
        ),
        (
            "statutes",
            {
                StatutesDeskPage(
                    reader: $0.reader, versions: $0.versions, keepsTheBooks: true, state: $0.boardState)
            }
        ),
        (
            "in force",
            {
                InForcePage(
                    reader: $0.reader, line: $0.versions[0], changes: $0.proposal.changes, decision: $0.decision,
                    holdsFrom: $0.day, state: $0.boardState)
            }
        ),
        (
            "effect",
            {
                EffectPage(
                    reader: $0.reader, decision: $0.waitingDecision,
                    preview: SettleEffect.Outcome(effect: "impossible", grounds: [$0.ground]), state: $0.boardState)
            }
        ),
        (
            "acting",
            {
                ActingPage(
                    reader: $0.reader, lines: $0.acting,
                    preview: .init(
                        organisation: PagesSamples.id(7), successor: $0.text, from: $0.day, until: $0.day + 9),
                    state: $0.boardState)
            }
        ),
        (
            "mandate",
            {
                MandatePage(
                    reader: $0.reader, desk: $0.mandateDesk, decisions: [$0.decisionLine], state: $0.unsent)
            }
        ),
        ("journal", { JournalPage(reader: $0.reader, sheet: $0.journal, report: nil) }),
    ]

    static func plan(_ samples: PagesSamples, _ stage: MeetingStage) -> PlanPage {
        PlanPage(
            reader: samples.reader, plan: samples.plan(stage), advice: nil, state: samples.boardState,
            decisions: [samples.decisionLine])
    }

    static func convoking(_ samples: PagesSamples, _ trial: ConvokingTrial) -> ConvokePage {
        ConvokePage(
            reader: samples.reader, line: samples.meetingLine(.drafted), trial: trial, notice: (samples.h, samples.h),
            state: samples.boardState, decisions: [samples.decisionLine])
    }

    static func member(_ samples: PagesSamples, left: Bool) -> MemberPage {
        MemberPage(
            reader: samples.reader, sheet: samples.registerSheet(left: left), hasAccount: left,
            decisions: [samples.decisionLine], state: samples.boardState)
    }

    @Test("keep what people wrote as text, in both languages", arguments: pages.map(\.name), Language.allCases)
    func hostile(_ name: String, _ language: Language) throws {
        let page = try #require(Self.pages.first { $0.name == name }?.page)
        let html = page(PagesSamples(language)).body.string
        let scalars = Array(html.unicodeScalars)
        for (mark, next) in zip(scalars, scalars.dropFirst()) where next == "\u{301}" {
            #expect(mark != "\"" && mark != "<", "\(mark) stands raw in \(name)")
        }
        #expect(!html.contains("href=\"javascript"))
    }

    @Test("have one heading of the first rank, ids once, and stay under 60 kilobytes", arguments: pages.map(\.name))
    func shape(_ name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name }?.page)
        let html = page(PagesSamples(.dutch)).body.string
        #expect(html.split(separator: "<h1", omittingEmptySubsequences: false).count == 2, "\(name)")
        #expect(html.utf8.count < 60_000)
        #expect(!html.contains(" style=") && !html.contains("<script"))
        let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
        #expect(Set(ids).count == ids.count, "\(ids)")
    }

    @Test("say other words in the other language", arguments: pages.map(\.name))
    func languages(_ name: String) throws {
        let page = try #require(Self.pages.first { $0.name == name }?.page)
        #expect(page(PagesSamples(.dutch)).body.string != page(PagesSamples(.english)).body.string)
    }
}
