import CooperativeService
import HTML
import Kernel
import Phrases

/// The list of decisions: what, who, until when, how far; to read, to print, and as a file.
struct DecisionListPage: Component {
    typealias Words = Phrases.DecisionListPages
    let reader: Reader
    let list: FollowUpList
    let state: FormState

    var body: Node {
        h1 { reader(Words.title) }
        p { reader(Words.lead) }
        Refused(reader: reader, state: state)
        p(.class("actions screenonly")) {
            reader(Words.show) + ":"
            for filter in FollowUpFilter.allCases {
                a(
                    .href(reader.site.decisionList(filter)), .ariaCurrent(filter == list.filter ? "page" : nil)
                ) { reader(Words.filter(filter.rawValue)) }
            }
            a(.href(reader.site.decisionListFile)) { reader(Words.file) }
        }
        if list.decisions.isEmpty { p { reader(Words.none) } } else { table }
        if list.mayWrite, let day = list.listBy {
            Notice(.information, reader(Words.unlisted(list.unlisted, by: day)))
            CommandForm(reader, to: reader.site.listing, state.quiet) {
                SubmitButton(reader(Words.publish), .secondary)
            }
        }
    }

    private var table: Node {
        DataTable(
            caption: reader(Words.title),
            columns: [
                .init(reader(Words.decision)), .init(reader(Words.date)), .init(reader(Words.body)),
                .init(reader(Words.majority)), .init(reader(Words.effective)), .init(reader(Words.owner)),
                .init(reader(Words.due)), .init(reader(Words.status)), .init(reader(Words.replaces)),
            ],
            rows: list.decisions.map(row), hidesCaption: true
        ).body
    }

    private func row(_ one: FollowedDecision) -> [Node] {
        let dash = Node.text("–")
        return [
            a(.href(reader.site.decision(one.line.id))) { one.line.number + " · " + one.line.title },
            reader.day(one.line.decidedOn), .text(name(of: one.line.organ)),
            group {
                OutcomeBadge(reader: reader, isAdopted: one.line.isAdopted, isChallenged: one.line.isChallenged)
                if let required = one.required, let votes = one.votesFor, let counted = one.counted {
                    " " + reader(Words.majority(required, votesFor: votes, counted: counted))
                }
            },
            one.effectiveOn.map(reader.day) ?? dash, .text(owner(one)), one.dueOn.map(reader.day) ?? dash,
            FollowUpStatus(reader: reader, decision: one).body,
            .text(one.replaces.isEmpty ? "–" : one.replaces.joined(separator: ", ")),
        ]
    }

    private func owner(_ one: FollowedDecision) -> String {
        one.owner ?? one.ownerBody.map(name) ?? "–"
    }

    /// A body that the law knows in the reader's words, another by its own name.
    private func name(of organ: Organ) -> String {
        let known = Phrases.Vocabulary.organ(organ)
        guard known == Phrase(same: organ.rawValue), let name = list.names[organ] else { return reader(known) }
        return name
    }
}

/// How far a decision is, in a word or two.
struct FollowUpStatus: Component {
    typealias Words = Phrases.DecisionListPages
    let reader: Reader
    let decision: FollowedDecision

    var body: Node {
        if let number = decision.replacedBy {
            Badge(reader(Words.replaced(by: number)), .closed)
        } else if decision.hasOwner || !decision.isUnfinished {
            Badge(reader(Words.status(decision.status)), decision.status == "done" ? .good : .plain)
            if decision.isLate { Badge(reader(Words.late), .attention) }
        } else {
            "–"
        }
    }
}
