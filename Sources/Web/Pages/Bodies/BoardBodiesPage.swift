import CooperativeService
import HTML
import Kernel
import Phrases

/// The forms of the board about bodies: set up, appoint, end, ratify, declare an interest.
struct BoardBodiesPage: Component {
    typealias Words = Phrases.BodyPages
    let reader: Reader
    let book: BodiesBook
    let decisions: [DecisionLine]
    let state: FormState

    static let kinds = ["working-group", "steering-group", "committee", "delegates"]

    var body: Node {
        p { a(.href(reader.site.bodies)) { reader(Words.title) } }
        h1 { reader(Words.manage) }
        Refused(reader: reader, state: state)
        setUp
        appoint
        if !bodies.isEmpty {
            MandateLinks(reader: reader, bodies: lasting)
            ending
        }
        OutsiderForm(reader: reader, state: state)
        if !book.outsiders.isEmpty { InviteOutsiderForm(reader: reader, outsiders: book.outsiders, state: state) }
        if book.hasDelegates { DelegatesForm(reader: reader, book: book, state: state) }
        if !book.provisional.isEmpty { ratification }
        InterestForms(reader: reader, book: book, state: state)
        DirectorForms(reader: reader, book: book, state: state)
    }

    /// The bodies that were set up and are still there.
    private var lasting: [BodySheet] { book.bodies.filter { $0.kind != nil && $0.endedOn == nil } }

    private var bodies: [Choice] { lasting.map { Choice($0.code.rawValue, BodiesPage.name(of: $0, reader)) } }

    private var setUp: Node {
        FoldedForm(reader, Words.setUp, to: reader.site.boardBodies("setting-up"), state) {
            Field(name: "code", label: reader(Words.code), hint: reader(Words.codeHint), value: state["code"])
            Field(name: "title", label: reader(Words.bodyTitle), value: state["title"], optional: reader.language)
            SelectField(
                name: "kind", label: reader(Words.kind),
                choices: Self.kinds.map { Choice($0, reader(Words.kindName($0))) },
                chosen: state["kind"] ?? Self.kinds[0])
            Field(
                name: "seats", label: reader(Words.seatLines), kind: .long(rows: 3), hint: reader(Words.seatLinesHint),
                value: state["seats"], optional: reader.language)
            Field(name: "subjects", label: reader(Words.subjects), value: state["subjects"], optional: reader.language)
            Field(name: "ceiling", label: reader(Words.ceiling), value: state["ceiling"], optional: reader.language)
            Field(
                name: "lastDay", label: reader(Words.lastDay), kind: .day, value: state["lastDay"],
                optional: reader.language)
            MandateFields(reader: reader, commands: book.grantable, state: state)
            DecisionField(reader: reader, decisions: decisions, chosen: state["decision"], mark: "-set-up")
            SubmitButton(reader(Words.setUp))
        }.body
    }

    private var appoint: Node {
        FoldedForm(reader, Words.appoint, to: reader.site.boardBodies("appointment"), state) {
            SelectField(
                name: "body", label: reader(Words.body),
                choices: bodies + [Choice("board", reader(Phrases.Vocabulary.organ(.board)))], chosen: state["body"])
            Field(
                name: "memberNumber", label: reader(Words.memberNumber), kind: .number, value: state["memberNumber"],
                optional: book.outsiders.isEmpty ? nil : reader.language)
            if !book.outsiders.isEmpty {
                SelectField(
                    name: "seated", label: reader(Words.orOutsider),
                    choices: [Choice("", reader(Words.noOutsider))]
                        + book.outsiders.map { Choice($0.person.description, $0.name) },
                    chosen: state["seated"])
            }
            Field(
                name: "constituency", label: reader(Words.constituency), value: state["constituency"],
                optional: reader.language)
            Field(
                name: "appointedBy", label: reader(Words.party), hint: reader(Words.partyHint),
                value: state["appointedBy"], optional: reader.language)
            DecisionField(reader: reader, decisions: decisions, chosen: state["decision"], mark: "-appoint")
            SubmitButton(reader(Words.save))
        }.body
    }

    private var ending: Node {
        FoldedForm(reader, Words.end, to: reader.site.boardBodies("ending"), state) {
            // Each form of the page has ids of its own.
            SelectField(name: "ended", label: reader(Words.body), choices: bodies, chosen: state["ended"])
            Field(name: "reason", label: reader(Words.reason), value: state["reason"], optional: reader.language)
            DecisionField(reader: reader, decisions: decisions, chosen: state["decision"], mark: "-end")
            SubmitButton(reader(Words.end), .danger)
        }.body
    }

    private var ratification: Node {
        FoldedForm(reader, Words.ratification, to: reader.site.boardBodies("ratification"), state) {
            SelectField(
                name: "provisional", label: reader(Words.provisionalDecision),
                choices: book.provisional.map {
                    Choice($0.decision.id.description, $0.decision.number + ": " + $0.decision.title)
                }, chosen: state["provisional"])
            SelectField(
                name: "party", label: reader(Words.party),
                choices: parties.map { Choice($0, reader(Phrases.Vocabulary.organ(Organ(rawValue: $0)))) },
                chosen: state["party"])
            Field(
                name: "on", label: reader(Phrases.Pages.day), kind: .day, value: state["on"], optional: reader.language)
            Field(
                name: "reference", label: reader(Words.reference), value: state["reference"],
                optional: reader.language)
            SelectField(
                name: "answer", label: reader(Words.ratification),
                choices: [Choice("ratify", reader(Words.ratify)), Choice("refuse", reader(Words.refuse))],
                chosen: state["answer"] ?? "ratify")
            DecisionField(reader: reader, decisions: decisions, chosen: state["decision"], mark: "-ratify")
            SubmitButton(reader(Words.save))
        }.body
    }

    /// Every party that some decision still waits for, once.
    private var parties: [String] {
        var parties: [String] = []
        for name in book.provisional.flatMap(\.open) where !parties.contains(name) { parties.append(name) }
        return parties
    }
}
