import CooperativeService
import HTML
import Kernel
import Phrases

/// The rota of retirement of the board (rooster van aftreden): whose term ends first.
struct RotaSection: Component {
    typealias Words = Phrases.BodyPages
    let reader: Reader
    let book: BodiesBook

    private var lines: [HolderLine] {
        let board = book.bodies.first { $0.code == .board }?.holders ?? []
        return board.filter { $0.due != nil }.sorted { ($0.due ?? $0.from, $0.name) < ($1.due ?? $1.from, $1.name) }
    }

    var body: Node {
        if !lines.isEmpty {
            h2(.id("rota")) { reader(Words.rota) }
            DataTable(
                caption: reader(Words.rota),
                columns: [
                    .init(reader(Words.until)), .init(reader(Words.name)), .init(reader(Words.office)),
                    .init(reader(Words.termNumber)),
                ],
                rows: lines.map { line in
                    [
                        line.due.map { reader.day($0) } ?? .text("–"), .text(line.name),
                        .text(reader(Phrases.Vocabulary.office(line.office))), .text("\(line.termNumber)"),
                    ]
                }, hidesCaption: true)
        }
    }
}
