import Counting
import HTML
import Kernel
import Phrases
import Testing

@testable import CooperativeService
@testable import Web

@Suite("The pages of votes over options")
struct ChoicePagesTests {
    static let kinds = ["ballot", "check", "receipt", "result", "decision", "teller", "teller check", "screen"]

    /// Every page that a way of counting has.
    static func page(_ kind: String, _ method: CountingMethod, _ samples: PagesSamples) throws -> any Component {
        let reader = samples.reader, state = samples.choiceState
        let choice = try samples.choice(method, closed: kind == "decision")
        let teller = TellerBallot(
            reader: reader, meeting: PagesSamples.id(2), desk: samples.teller,
            vote: MeetingHall.OpenVote(
                id: PagesSamples.id(4), question: samples.text, cast: 1, represented: 9, chairBreaksTie: false,
                choice: choice), choice: choice, state: state)
        switch kind {
        case "ballot": return PollPage(reader: reader, poll: try samples.choicePoll(method), state: state)
        case "check":
            return ChoiceCheckPage(
                reader: reader, poll: try samples.choicePoll(method), choice: choice, marks: samples.marks(method),
                state: state)
        case "receipt":
            return PollPage(reader: reader, poll: try samples.choicePoll(method, voted: true), state: state)
        case "result":
            return PollPage(
                reader: reader, poll: try samples.choicePoll(method, voted: true, closed: true), state: state)
        case "decision":
            var decision = samples.decision
            decision.choice = choice
            return DecisionPage(reader: reader, decision: decision)
        case "screen":
            return ScreenPage(
                reader: reader, meeting: PagesSamples.id(2),
                screen: AssemblyScreen(
                    title: samples.text, stage: .open, quorum: nil, item: nil, open: nil,
                    last: try samples.choicePoll(method, closed: true)), refreshes: false)
        default:
            var ballot = teller
            if kind == "teller check" { ballot.filled = samples.marks(method) }
            var page = TellerPage(
                reader: reader, meeting: PagesSamples.id(2), desk: samples.teller, state: samples.state)
            page.step = .marking(ballot)
            return page
        }
    }

    @Test("keep what people wrote as text, in both languages", arguments: PagesSamples.methods, Language.allCases)
    func hostile(_ method: CountingMethod, _ language: Language) throws {
        for kind in Self.kinds {
            let html = try Self.page(kind, method, PagesSamples(language)).body.string.unicodeScalars.map(\.value)
            for mark: UInt32 in [0x22, 0x3C] {
                let isRaw = zip(html, html.dropFirst()).contains { $0 == mark && $1 == 0x301 }
                #expect(!isRaw, "\(kind) of \(method)")
            }
        }
    }

    @Test("have one heading, each id once, no script or style in the page", arguments: PagesSamples.methods)
    func shape(_ method: CountingMethod) throws {
        for kind in Self.kinds {
            let html = try Self.page(kind, method, PagesSamples(.dutch)).body.string
            #expect(html.split(separator: "<h1", omittingEmptySubsequences: false).count == 2, "\(kind) of \(method)")
            #expect(!html.contains(" style="))
            if kind != "screen" { #expect(!html.contains("<script")) }
            let ids = html.split(separator: " id=\"").dropFirst().map { $0.prefix { $0 != "\"" } }
            #expect(Set(ids).count == ids.count, "\(kind) of \(method): \(ids)")
        }
    }

    @Test("say other words in the other language", arguments: PagesSamples.methods)
    func languages(_ method: CountingMethod) throws {
        for kind in Self.kinds {
            let pages = try [Language.dutch, .english].map { try Self.page(kind, method, PagesSamples($0)).body.string }
            #expect(pages[0] != pages[1], "\(kind) of \(method)")
        }
    }

    @Test(
        "A ballot of forty options weighs less than 60 kilobytes with style and script", arguments: PagesSamples.methods
    )
    func weight(_ method: CountingMethod) throws {
        let samples = PagesSamples(.dutch)
        let sheet = try samples.choice(method)
        let options = (1...40).map { Candidate("Een plan voor de buurt met een lange naam, nummer \($0)", cost: 100) }
        let choice = ChoiceSheet(
            method: method, article: nil, options: options, seats: 1, budget: sheet.budget,
            highestScore: sheet.highestScore, mostMarks: sheet.mostMarks, knowsEqualRanks: true, mustArgue: true,
            mine: nil, result: nil)
        let html = ChoiceMarks(
            reader: samples.reader, choice: choice, state: FormState(token: FormToken(value: "t"), key: "k")
        ).body.string
        let weight = html.utf8.count + Stylesheet.asset.bytes.count + RankingScript.asset.bytes.count
        #expect(weight < 55_000, "\(weight)")
    }

    @Test func `Every number of a ranking has a label with its option, and the words of the script are in the page`()
        throws
    {
        let page = try Self.page("ballot", .schulze, PagesSamples(.dutch)).body.string
        for option in 0..<4 { #expect(page.contains("<label for=\"field-rank-\(option)\">")) }
        #expect(page.contains("data-up=\"Omhoog\"") && page.contains("{place}"))
        #expect(page.contains("Twee mogelijkheden mogen hetzelfde getal krijgen."))
        #expect(
            try Self.page("ballot", .irv, PagesSamples(.dutch)).body.string.contains("Geef elk getal maar één keer."))
    }

    @Test func `Whose option means none of these, is told before one ranks`() throws {
        #expect(try Self.page("ballot", .debian, PagesSamples(.dutch)).body.string.contains("betekent: geen van deze"))
    }

    @Test func `Nobody sees what was counted before the vote is closed`() throws {
        for method in PagesSamples.methods {
            let page = try Self.page("receipt", method, PagesSamples(.dutch)).body.string
            #expect(!page.contains("<figure") && !page.contains("count.json"), "\(method)")
            #expect(page.contains("5eed"), "the seed stands on the page while the vote is open")
        }
    }

    @Test func `The numbers of a run-off stand round by round, with who drops out and where the votes go`() throws {
        let page = try Self.page("result", .irv, PagesSamples(.dutch)).body.string
        #expect(page.contains("Ronde 1: de eerste keuzes"))
        #expect(page.contains("Ronde 2: valt af: "))
        #expect(page.contains("class=\"yes new\""), "the part that was added has a shade of its own")
    }

    @Test func `A lot is said in words`() throws {
        let samples = PagesSamples(.english)
        var sheet = try samples.choice(.irv, closed: true)
        var outcome = try #require(sheet.result).outcome
        outcome.lots = [.init(round: 2, purpose: .exclude, tied: [0, 1], picked: 1)]
        sheet = ChoiceSheet(
            method: .irv, article: nil, options: [Candidate("Anna"), Candidate("Bram")], seats: 1, budget: nil,
            highestScore: nil, mostMarks: nil, knowsEqualRanks: false, mustArgue: false, mine: nil,
            result: .init(outcome: outcome, chosen: [0], file: "", digest: ""))
        let result = try #require(sheet.result)
        let page = LotsSection(reader: samples.reader, choice: sheet, result: result, tie: nil).body.string
        #expect(page.contains("Round 2: Anna and Bram were equal. A lot decided: who drops out? Bram."))
    }

    @Test func `The form of a proposal offers every way of counting, the statutes first`() {
        let samples = PagesSamples(.dutch)
        let page = FileProposalPage(reader: samples.reader, state: samples.state).body.string
        #expect(page.contains("<option value=\"\" selected>Zoals de statuten zeggen"))
        for method in PagesSamples.methods { #expect(page.contains("value=\"\(method.rawValue)\"")) }
        #expect(!page.contains("value=\"motion\""))
    }
}
