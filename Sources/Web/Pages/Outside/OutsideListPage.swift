import CooperativeService
import HTML
import Kernel
import Phrases

/// The decisions outside a meeting; chair and secretary start one here.
struct OutsideListPage: Component {
    typealias Words = Phrases.OutsidePages
    let reader: Reader
    let lines: [OutsideLine]
    /// Proposals to choose from, and what is missing; nil for who starts none.
    let start: OutsideStart?
    let state: FormState

    var body: Node {
        h1 { reader(Words.title) }
        p { reader(Words.lead) }
        Refused(reader: reader, state: state)
        if lines.isEmpty { p { reader(Words.none) } } else { table }
        if let start {
            h2(.id("start")) { reader(Words.startHeading) }
            if start.candidates.isEmpty { p { reader(Words.noCandidates) } } else { form(start) }
            OutsideObstacles(reader: reader, start: start)
        }
    }

    private var table: Node {
        DataTable(
            caption: reader(Words.title),
            columns: [
                .init(reader(Phrases.Pages.title)), .init(reader(Phrases.DecisionPages.decidedBy)),
                .init(reader(Words.lastDay)), .init(reader(Words.statusHeading)),
            ],
            rows: lines.map { line in
                [
                    a(.href(reader.site.outside(line.id))) { line.question },
                    .text(reader(Phrases.Vocabulary.organ(line.body))), reader.day(line.lastDay),
                    .text(reader(Words.ending(line.ending, isAdopted: line.isAdopted))),
                ]
            }, hidesCaption: true
        ).body
    }

    @Content private func form(_ start: OutsideStart) -> Node {
        p { reader(Words.startLead) }
        CommandForm(reader, to: reader.site.outsideStart + "/check", state.quiet) {
            SelectField(
                name: "proposal", label: reader(Words.proposal),
                choices: start.candidates.map {
                    Choice(
                        $0.id.description,
                        "\($0.number). \($0.title) (\(reader(Phrases.Vocabulary.organ($0.organ))))")
                }, chosen: state["proposal"])
            Field(
                name: "boardKnewOn", label: reader(Words.boardKnewField), kind: .day,
                hint: reader(Words.boardKnewHint), value: state["boardKnewOn"], optional: reader.language)
            Field(
                name: "lastDay", label: reader(Words.lastDay), kind: .day, value: state["lastDay"],
                optional: reader.language)
            if start.asksApproval {
                ApprovalRules(reader: reader, desk: start.approvals)
                ApprovalField(reader: reader, desk: start.approvals, chosen: state["approval"])
            }
            if start.asksReasons { ReasonsField(reader: reader, written: state["reasons"], optional: reader.language) }
            SubmitButton(reader(Words.checkStart))
        }
    }
}

/// What would be put to the voters, read back before it is.
struct OutsideStartPage: Component {
    typealias Words = Phrases.OutsidePages
    let reader: Reader
    let title: String, text: String
    let way: String
    let lastDay: Day
    let votes: Int64
    /// The number of the decision that approved it beforehand.
    var approval: String?
    let state: FormState

    var body: Node {
        h1 { reader(Words.startHeading) }
        Notice(.information, reader(Words.startHolds))
        h2 { title }
        Prose(text)
        Facts(facts)
        p { reader(Words.asks(reader.number(votes))) }
        CommandForm(reader, to: reader.site.outsideStart, state) {
            for name in ["proposal", "boardKnewOn", "lastDay", "approval", "reasons"] {
                input(.type("hidden"), .name(name), .value(state[name] ?? ""))
            }
            div(.class("actions")) {
                SubmitButton(reader(Words.start))
                SubmitButton(reader(Words.change), .secondary, name: "change", value: "on")
            }
        }
    }

    private var facts: [(name: String, value: Node)] {
        var facts: [(name: String, value: Node)] = [
            (reader(Words.wayHeading), .text(reader(Words.way(way)))), (reader(Words.lastDay), reader.day(lastDay)),
        ]
        if let approval { facts.append((reader(Phrases.MatterPages.approvedBy), .text(approval))) }
        if let reasons = state["reasons"], !reasons.isEmpty {
            facts.append((reader(Phrases.DecisionBackground.reasons), Prose(reasons).body))
        }
        return facts
    }
}
