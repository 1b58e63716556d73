import CooperativeService
import HTML
import Kernel
import Phrases

/// Who sits in which body, the rota of the board, what each body may decide, and the interests that were declared.
struct BodiesPage: Component {
    typealias Words = Phrases.BodyPages
    let reader: Reader
    let book: BodiesBook
    let isOnBoard: Bool
    /// The bodies in which the reader sits.
    var seats: Set<Organ> = []

    var body: Node {
        h1 { reader(Words.title) }
        p { reader(Words.intro) }
        if isOnBoard { div(.class("actions")) { LinkButton(reader(Words.manage), to: reader.site.boardBodies) } }
        for sheet in book.bodies {
            section(sheet)
            if sheet.code != .board, sheet.endedOn == nil, seats.contains(sheet.code) {
                p { LinkButton(reader(Phrases.BodyDeskPages.toDesk), to: reader.site.body(sheet.code), .secondary) }
            }
        }
        RotaSection(reader: reader, book: book)
        if !book.absenceRule.isEmpty {
            h2(.id("absence")) { reader(Words.absence) }
            p {
                reader.heading(book.absenceRule)
                " "
                reader.article(book.absenceArticle)
            }
        }
        waiting
        interests
    }

    @Content private func section(_ sheet: BodySheet) -> Node {
        h2(.id("body-" + sheet.code.rawValue)) { reader.heading(BodiesPage.name(of: sheet, reader)) }
        if let ended = sheet.endedOn { p { reader(Words.endedOn(ended)) } }
        if sheet.holders.isEmpty { p { reader(Words.empty) } } else { holders(sheet) }
        if !sheet.seats.isEmpty {
            ul {
                for group in sheet.seats {
                    li { reader(Words.seats(group.constituency, group.seats, party(group.party))) }
                }
            }
        }
        if let mandate = sheet.mandate, sheet.endedOn == nil {
            p {
                reader(
                    Words.mandateText(
                        subjects: mandate.subjects.joined(separator: ", "), ceiling: mandate.ceiling,
                        until: mandate.until))
            }
        }
    }

    static func name(of sheet: BodySheet, _ reader: Reader) -> String {
        sheet.kind == nil ? reader(Phrases.Vocabulary.organ(sheet.code)) : sheet.name
    }

    /// A body of ours in words; a party outside by its own name.
    private func party(_ name: String) -> String { reader(Phrases.Vocabulary.organ(Organ(rawValue: name))) }

    private func holders(_ sheet: BodySheet) -> Node {
        DataTable(
            caption: reader.heading(BodiesPage.name(of: sheet, reader)),
            columns: [
                .init(reader(Words.name)), .init(reader(Words.office)), .init(reader(Words.seat)),
                .init(reader(Words.since)), .init(reader(Words.until)),
            ],
            rows: sheet.holders.map { line in
                [
                    .text(line.name), .text(reader(Phrases.Vocabulary.office(line.office))),
                    .text([line.constituency, line.party].compactMap(\.self).joined(separator: ", ")),
                    reader.day(line.from),
                    group {
                        if let due = line.due { reader.day(due) } else { reader(Words.noTerm) }
                        if line.isOverdue { Badge(reader(Words.overdue), .attention) }
                    },
                ]
            }, hidesCaption: true
        ).body
    }

    @Content private var waiting: Node {
        if !book.provisional.isEmpty {
            h2(.id("waiting")) { reader(Words.waiting) }
            ul {
                for line in book.provisional {
                    li {
                        a(.href(reader.site.decision(line.decision.id))) {
                            line.decision.number + ": " + line.decision.title
                        }
                        ", " + reader(Words.stillOpen(line.open.map(party).joined(separator: ", ")))
                    }
                }
            }
        }
    }

    @Content private var interests: Node {
        if !book.interests.isEmpty {
            h2(.id("interests")) { reader(Words.interests) }
            DataTable(
                caption: reader(Words.interests),
                columns: [
                    .init(reader(Words.name)), .init(reader(Words.subject)), .init(reader(Words.declared)),
                ],
                rows: book.interests.map { [.text($0.name), .text($0.subject), reader.day($0.declaredOn)] },
                hidesCaption: true)
        }
    }
}
