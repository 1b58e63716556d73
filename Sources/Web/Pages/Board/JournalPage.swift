import CooperativeService
import HTML
import Kernel
import Phrases
import Store

/// The journal, newest first, and whether its chain is whole.
struct JournalPage: Component {
    typealias Words = Phrases.BoardBooks
    let reader: Reader
    let sheet: JournalSheet
    let report: JournalReport?

    var body: Node {
        h1 { reader(Words.journalTitle) }
        p { reader(Words.journalHint) }
        if let report { result(report) }
        form(.method(.get), .action(reader.site.journal)) {
            SubmitButton(reader(Words.verify), .secondary, name: "verify", value: "yes")
        }
        DataTable(
            caption: reader(Words.journalTitle),
            columns: [
                .init(reader(Words.entry), isNumber: true), .init(reader(Words.when)), .init(reader(Words.command)),
                .init(reader(Words.who)),
            ],
            rows: sheet.lines.map { line in
                [
                    .text("\(line.number)"), reader.moment(line.at),
                    group {
                        reader(line.summary)
                        " "
                        small { code { line.command } }
                    },
                    .text(line.person ?? reader(Words.actor(line.actorKind))),
                ]
            }, hidesCaption: true)
        OlderLink(reader: reader, to: sheet.next.map { reader.site.journal + "?before=\($0)" })
    }

    private func result(_ report: JournalReport) -> Node {
        if let breach = report.breach {
            return Notice(.refused, reader(Words.broken(breach.entry, breach.kind.rawValue))).body
        }
        return Notice(
            .done, reader(Words.verified(reader.number(report.entries), erased: reader.number(report.erased)))
        ).body
    }
}
