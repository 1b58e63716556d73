import HTML
import Kernel
import Testing

@testable import CooperativeService
@testable import Web

@Suite("What the pages of a cooperative say")
struct PagesWordsTests {
    let dutch = PagesSamples(.dutch)

    @Test func `A decision shows its arithmetic as one would write it on paper`() {
        let page = DecisionPage(reader: dutch.reader, decision: dutch.decision).body.string
        #expect(page.contains("58 van 87: 58 × 3 = 174 en 87 × 2 = 174, dus 174 = 174"))
        #expect(page.contains("92 van 117: 92 × 3 = 276 en 117 × 2 = 234, dus 276 &gt; 234"))
        #expect(page.contains("Wacht op de akte van de notaris"))
        #expect(page.contains("href=\"/c/de-linde/statutes#article-14\""))
    }

    @Test func `The line in the bar stands at the strictest majority`() {
        let page = DecisionPage(reader: dutch.reader, decision: dutch.decision).body.string
        #expect(page.contains("Nodig: 58 van 87"))
    }

    @Test(
        "The smallest part that is enough",
        arguments: [
            (87, 2, 3, false, 58), (87, 1, 2, true, 44), (88, 1, 2, true, 45), (88, 1, 2, false, 44),
            (117, 2, 3, false, 78), (10, 1, 1, false, 10),
        ] as [(Int64, Int64, Int64, Bool, Int64)])
    func smallest(_ whole: Int64, _ up: Int64, _ down: Int64, _ strict: Bool, _ needed: Int64) throws {
        let comparison = Comparison(
            rule: "majority", article: nil, part: 0, whole: whole, fraction: try #require(Fraction(up, down)),
            isStrict: strict)
        #expect(comparison.smallestPart == needed)
    }

    @Test func `A visitor gets no links to the meeting, the proposal and the vote`() {
        let sheet = dutch.decision
        let seen = DecisionSheet(
            line: sheet.line, text: sheet.text, arithmetic: sheet.arithmetic, articles: [], grounds: [],
            waitsFor: nil, meeting: sheet.meeting, meetingTitle: sheet.meetingTitle, proposal: sheet.proposal,
            poll: sheet.poll, isForInsider: false)
        let page = DecisionPage(reader: dutch.reader, decision: seen).body.string
        #expect(!page.contains("/meetings/") && !page.contains("/polls/") && !page.contains("/proposals/"))
    }

    @Test func `A ballot is a group of three with a legend and leads to a page where it is checked`() {
        let page = PollPage(
            reader: dutch.reader, poll: dutch.poll(), state: FormState(token: FormToken(value: "t"), key: "k")
        ).body.string
        #expect(page.contains("<fieldset") && page.contains("<legend>Uw stem</legend>"))
        #expect(page.contains("/check\""))
        #expect(!page.contains("/ballot\""))
    }

    @Test func `Only the page of the check casts, and says that it is final`() {
        let page = BallotCheckPage(
            reader: dutch.reader, poll: dutch.poll(), choice: .inFavour,
            state: FormState(token: FormToken(value: "t"), key: "k-1")
        ).body.string
        #expect(page.contains("/ballot\"") && page.contains("U stemt: Voor"))
        #expect(page.contains("name=\"key\" value=\"k-1\""))
        #expect(page.contains("Na bevestigen staat uw stem vast"))
    }

    @Test func `Nobody sees counts before the vote is closed`() {
        let page = PollPage(
            reader: dutch.reader, poll: dutch.poll(choice: .blank),
            state: FormState(token: FormToken(value: "t"), key: "k")
        ).body.string
        #expect(!page.contains("<figure") && page.contains("U stemt: Blanco"))
        #expect(page.contains("90 van 92 stemmen uitgebracht"))
    }

    @Test func `The screen offers to refresh itself, and when it does, to stop`() {
        func page(_ refreshes: Bool) -> String {
            ScreenPage(
                reader: dutch.reader, meeting: PagesSamples.id(2), screen: dutch.screen, refreshes: refreshes
            ).body.string
        }
        #expect(page(true).contains("Niet meer vanzelf verversen") && page(false).contains("name=\"refresh\""))
        #expect(!page(true).contains("http-equiv") && !page(false).contains("http-equiv"))
    }

    @Test func `A refused form keeps what was filled in and says why, with the article`() {
        let page = JoinPage(
            reader: dutch.reader, admission: dutch.admission,
            state: FormState(
                token: FormToken(value: "t"), key: "k", values: ["familyName": "Özil"],
                grounds: [
                    Ground(
                        "too-young", .statutes("6"), message: Phrase(nl: "U bent te jong.", en: "You are too young."),
                        remedy: Phrase(nl: "Wacht.", en: "Wait."))
                ])
        ).body.string
        #expect(page.contains("value=\"Özil\"") && page.contains("U bent te jong."))
        #expect(page.contains("statuten: artikel 6"))
    }

    @Test func `Leaving is explained on the public page and in the own membership`() {
        let front = FrontPage(reader: dutch.reader, name: "De Linde", front: dutch.front).body.string
        #expect(front.contains("id=\"leave\"") && front.contains("28 dagen van tevoren"))
    }

    @Test func `What differs between two versions is shown article by article`() {
        let page = ArticleComparison(
            reader: dutch.reader,
            change: .init(
                number: "14", now: .init(heading: Phrase(same: "Oproep"), text: Phrase(same: "veertien dagen")),
                proposed: .init(heading: Phrase(same: "Oproep"), text: Phrase(same: "zeven dagen")))
        ).body.string
        #expect(page.contains("Nu") && page.contains("veertien dagen") && page.contains("zeven dagen"))
    }
}
