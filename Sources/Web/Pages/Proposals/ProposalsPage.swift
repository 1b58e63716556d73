import CooperativeService
import HTML
import Kernel
import Phrases

/// The proposals that a reader may see, the newest first.
struct ProposalsPage: Component {
    typealias Words = Phrases.ProposalPages
    let reader: Reader
    let list: ProposalList

    var body: Node {
        h1 { reader(Words.title) }
        p { reader(Words.lead) }
        p { LinkButton(reader(Words.new), to: reader.site.fileProposal) }
        p { a(.href(reader.site.outside)) { reader(Phrases.OutsidePages.title) } }
        if list.lines.isEmpty {
            p { reader(Words.none) }
        } else {
            DataTable(
                caption: reader(Words.title),
                columns: [
                    .init(reader(Phrases.Pages.title)), .init(reader(Phrases.Pages.number)),
                    .init(reader(Words.filedOn)), .init(reader(Phrases.Pages.status)),
                ],
                rows: list.lines.map { line in
                    [
                        a(.href(reader.site.proposal(line.id))) { line.title }, .text("\(line.number)"),
                        reader.day(line.filedOn), group { ProposalBadge(reader: reader, stage: line.stage) },
                    ]
                }, hidesCaption: true)
        }
        OlderLink(reader: reader, to: list.next.map { reader.site.proposals + "?before=\($0)" })
    }
}

struct ProposalBadge: Component {
    let reader: Reader
    let stage: ProposalStage

    var body: Node {
        Badge(
            reader(Phrases.ProposalPages.stage(stage.rawValue)),
            stage == .adopted ? .good : stage == .published ? .attention : .plain)
    }
}
