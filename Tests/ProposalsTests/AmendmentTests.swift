import Kernel
import Testing

@testable import Proposals

private let day = Day(year: 2026, month: 5, day: 12) ?? Day(number: 0)
private func id(_ low: UInt64) -> AmendmentID { AmendmentID(high: 2, low: low) }

private func amendment(
    _ number: Int, _ change: TextChange, of parent: UInt64? = nil, state: Amendment.State = .pending,
    version: Int? = nil, sequence: Int = 0
) -> Amendment {
    Amendment(
        id: id(UInt64(number)), number: number, proposal: ProposalID(high: 1, low: 1), parent: parent.map(id),
        proposer: PersonID(high: 3, low: UInt64(number)), change: change, filedOn: day, state: state,
        version: version, sequence: sequence)
}

@Suite struct ChangesOfText {
    static let cases: [(change: TextChange, text: String, becomes: String?)] = [
        (.replace(words: "tien", by: "elf"), "een rek voor tien", "een rek voor elf"),
        (.replace(words: "tien", by: ""), "een rek voor tien", "een rek voor "),
        (.replace(words: "tien", by: "elf"), "tien of tien", nil),
        (.replace(words: "twaalf", by: "elf"), "tien", nil),
        (.replace(words: "rek", by: "rekrek"), "een rek", "een rekrek"),
        (.add(words: "en een slot", after: "een rek"), "er komt een rek.", "er komt een rek en een slot."),
        (.add(words: ", met slot", after: "een rek"), "er komt een rek.", "er komt een rek, met slot."),
        (.add(words: "Einde.", after: nil), "Begin.", "Begin.\nEinde."),
        (.add(words: "Einde.", after: nil), "", "Einde."),
        (.add(words: "x", after: "weg"), "er komt een rek", nil),
        (.whole("Iets anders."), "Begin.", "Iets anders."),
        (.replace(words: "café", by: "bar"), "een cafe\u{301}", "een bar"),
        (.replace(words: "tien", by: "elf"), "vijftien of tien", "vijftien of elf"),
        (.replace(words: "tien", by: "elf"), "tiende", nil),
        (.replace(words: "§ 2", by: "§ 3"), "§ 2, § 20", "§ 3, § 20"),
        (.add(words: "Echt.", after: "een rek."), "Dit is een rek. Mooi.", "Dit is een rek. Echt. Mooi."),
    ]

    @Test("The words stand in the text once, or nothing changes", arguments: cases.indices)
    func applied(_ index: Int) {
        let one = Self.cases[index]
        #expect(one.change.applied(to: one.text) == one.becomes)
    }

    @Test(
        "Articles that a text names",
        arguments: [
            ("Artikel 15: ten hoogste één volmacht.", ["15"]),
            ("Artikelen 14, 15 en 20a worden gewijzigd; art. 3 blijft.", ["14", "15", "20a", "3"]),
            ("Article 15.2 and article 15.3", ["15"]), ("Er komen 15 fietsen.", []), ("artikel", []),
            ("Artikel 7 lid 2", ["7"]), ("(artikel 9)", ["9"]),
            ("De artikelen 14 tot en met 16 vervallen.", ["14", "15", "16"]),
            ("Artikelen 14 t/m 16, en artikel 20.", ["14", "15", "16", "20"]), ("art. 3-5", ["3", "4", "5"]),
            ("Articles 9 to 11.", ["9", "10", "11"]), ("Artikel vijftien vervalt.", ["15"]),
            ("In artikel een woord vervangen", []), ("Artikel 16 tot 14", ["16", "14"]),
        ] as [(String, [String])])
    func articles(_ text: String, _ numbers: [String]) { #expect(ArticleNames.named(in: text) == numbers) }

    @Test("A text that replaces the statutes as a whole touches every article; one that changes words of them does not")
    func all() {
        #expect(ArticleNames.namesAll(in: "De statuten worden geheel vervangen door de bijlage."))
        #expect(ArticleNames.namesAll(in: "The statutes are replaced entirely."))
        #expect(!ArticleNames.namesAll(in: "De statuten worden gewijzigd: artikel 15 vervalt."))
    }
}

@Suite struct OrderOfVoting {
    private let whole = amendment(1, .replace(words: "tien", by: "elf"))
    private let far = amendment(2, .whole("Anders."))
    private let sub = amendment(3, .replace(words: "elf", by: "twaalf"), of: 1)
    private let added = amendment(4, .add(words: "Meer.", after: nil))
    private var book: AmendmentBook { AmendmentBook([added, sub, far, whole]) }

    @Test func `The most far-reaching comes first, an amendment of an amendment before it`() {
        #expect(VotingOrder(book).amendments.map(\.number) == [2, 3, 1, 4])
        #expect(book.amendments.map { book.label($0.id) } == ["A1", "A2", "A1.1", "A3"])
    }

    @Test func `What the chair sets holds; what was filed since follows`() {
        #expect(VotingOrder(book, set: [id(4), id(1)]).amendments.map(\.number) == [4, 3, 1, 2])
    }

    @Test(
        "An order names each open amendment once",
        arguments: [
            ([1, 2, 4], []), ([3, 1, 2, 4], []), ([1, 2], ["order-incomplete"]),
            ([1, 2, 4, 4], ["order-unknown"]), ([1, 2, 4, 9], ["order-unknown"]),
            ([1, 3, 2, 4], ["sub-amendment-first"]),
        ] as [([UInt64], [String])])
    func grounds(_ order: [UInt64], _ codes: [String]) {
        #expect(VotingOrder.grounds(order.map(id), book).map(\.code) == codes)
    }
}

@Suite struct ConsolidatedText {
    private func text(_ amendments: [Amendment], base version: Int = 1) -> Consolidation {
        Consolidation(
            base: ProposalText(version: version, title: "Rek", text: "Een rek voor tien fietsen."),
            AmendmentBook(amendments))
    }

    @Test func `In the order in which they were adopted, with what was adopted of their amendments`() {
        let parent = amendment(
            1, .replace(words: "tien fietsen", by: "elf fietsen"), state: .adopted, version: 3, sequence: 3)
        let sub = amendment(2, .replace(words: "elf", by: "twaalf"), of: 1, state: .adopted, sequence: 2)
        let other = amendment(3, .add(words: "Met slot.", after: nil), state: .takenOver, version: 2, sequence: 1)
        let lost = amendment(4, .replace(words: "Een", by: "Twee"), state: .rejected, sequence: 4)
        #expect(text([parent, sub, other, lost]).text.text == "Een rek voor twaalf fietsen.\nMet slot.")
    }

    @Test func `What the proposer wrote after it holds already`() {
        let old = amendment(1, .replace(words: "tien", by: "elf"), state: .takenOver, version: 2, sequence: 1)
        #expect(text([old], base: 3).text.text == "Een rek voor tien fietsen.")
    }

    @Test(
        "What can no longer be voted on says why",
        arguments: [
            (.replace(words: "tien", by: "negen"), ["words-replaced"]), (.add(words: "x", after: nil), []),
            (.whole("Niets."), []), (.replace(words: "Een rek", by: "Twee rekken"), []),
        ] as [(TextChange, [String])])
    func lapses(_ change: TextChange, _ codes: [String]) {
        let adopted = amendment(
            1, .replace(words: "tien fietsen", by: "elf fietsen"), state: .adopted, version: 2, sequence: 1)
        let pending = amendment(2, change)
        #expect(text([adopted, pending]).lapseGrounds(of: pending).map(\.code) == codes)
    }

    @Test func `Another text altogether sets other texts aside, and a lost amendment those to it`() {
        let adopted = amendment(1, .whole("Een stalling."), state: .adopted, version: 2, sequence: 1)
        let other = amendment(2, .whole("Een hek.")),
            lost = amendment(3, .add(words: "x", after: nil), state: .rejected)
        let sub = amendment(4, .replace(words: "x", by: "y"), of: 3)
        let book = text([adopted, other, lost, sub])
        #expect(book.lapseGrounds(of: other).map(\.code) == ["other-text-adopted"])
        #expect(book.lapseGrounds(of: sub).map(\.code) == ["amended-gone"])
    }
}

@Suite struct RoundsByConsent {
    private func course(_ stages: [ConsentStage], objected: Int = 0, deciding: Bool = false) -> ConsentCourse {
        var cycle = 1
        let rounds = stages.enumerated().map { place, stage in
            let round = ConsentRound(
                id: ConsentRoundID(high: 1, low: UInt64(place)), proposal: ProposalID(high: 1, low: 1), cycle: cycle,
                stage: stage, textVersion: 1, openedOn: day)
            if stage == .decision { cycle += 1 }
            return round
        }
        return ConsentCourse(
            rounds: rounds, objected: objected, isDeciding: deciding, limit: 2, article: .statutes("16"))
    }

    @Test(
        "Image, opinion, decision; after an objection from wherever members want",
        arguments: [
            ([], 0, .image, []), ([], 0, .opinion, ["consent-stage-order"]),
            ([], 0, .decision, ["consent-stage-order"]),
            ([.image], 0, .opinion, []), ([.image], 0, .decision, ["consent-stage-order"]),
            ([.image], 0, .image, ["consent-stage-order"]), ([.image, .opinion], 0, .decision, []),
            ([.image, .opinion, .decision], 1, .decision, []), ([.image, .opinion, .decision], 1, .image, []),
            ([.image, .opinion, .decision, .decision], 2, .decision, ["consent-rounds-over"]),
        ] as [([ConsentStage], Int, ConsentStage, [String])])
    func order(_ held: [ConsentStage], _ objected: Int, _ stage: ConsentStage, _ codes: [String]) {
        #expect(course(held, objected: objected).grounds(opening: stage).map(\.code) == codes)
    }

    @Test func `While members decide nothing else opens`() {
        let open = course([.image, .opinion, .decision], deciding: true)
        #expect(open.grounds(opening: .decision).map(\.code) == ["consent-round-open"])
        #expect(open.cycle == 2 && open.next == .decision && !open.isExhausted)
    }
}

@Suite struct RulesOfDiscussion {
    @Test(
        "An argument has a side, words within measure, and ten are enough",
        arguments: [
            ("Goed.", .for, 0, []), ("", .for, 0, ["argument-empty"]), ("Goed.", nil, 0, ["side-missing"]),
            (String(repeating: "a", count: 2000), .against, 9, []),
            (String(repeating: "a", count: 2001), .against, 10, ["argument-too-long", "too-many-arguments"]),
        ] as [(String, Argument.Side?, Int, [String])])
    func grounds(_ text: String, _ side: Argument.Side?, _ earlier: Int, _ codes: [String]) {
        #expect(DiscussionRules.grounds(text, side: side, replyTo: nil, earlier: earlier).map(\.code) == codes)
    }
}
