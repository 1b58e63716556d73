import CooperativeService
import HTML
import Kernel
import Phrases

/// The register of decisions, the newest first.
struct DecisionsPage: Component {
    typealias Words = Phrases.DecisionPages
    let reader: Reader
    let list: DecisionList

    var body: Node {
        h1 { reader(Words.title) }
        p { reader(Words.lead) }
        p { a(.href(reader.site.decisionList)) { reader(Phrases.DecisionListPages.title) } }
        if list.lines.isEmpty {
            p { reader(Words.none) }
        } else {
            DecisionTable(reader: reader, lines: list.lines)
        }
        OlderLink(reader: reader, to: list.next.map(reader.site.decisions(before:)))
    }
}

/// Decisions as a table with links.
struct DecisionTable: Component {
    typealias Words = Phrases.DecisionPages
    let reader: Reader
    let lines: [DecisionLine]

    var body: Node {
        DataTable(
            caption: reader(Words.caption),
            columns: [
                .init(reader(Phrases.Pages.title)), .init(reader(Phrases.Pages.number)),
                .init(reader(Phrases.Pages.day)), .init(reader(Words.outcome)),
            ],
            rows: lines.map { line in
                [
                    a(.href(reader.site.decision(line.id))) { line.title }, .text(line.number),
                    reader.day(line.decidedOn),
                    group { OutcomeBadge(reader: reader, isAdopted: line.isAdopted, isChallenged: line.isChallenged) },
                ]
            }, hidesCaption: true)
    }
}

struct OutcomeBadge: Component {
    let reader: Reader
    let isAdopted: Bool
    var isChallenged = false

    var body: Node {
        Badge(
            reader(Phrases.DecisionPages.outcome(isAdopted: isAdopted, isChallenged: isChallenged)),
            isAdopted && !isChallenged ? .good : .closed)
    }
}
