import CooperativeService
import HTML
import Kernel
import Phrases
import Store

/// The letters that wait: opened to print, then ticked off.
struct LettersPage: Component {
    typealias Words = Phrases.BoardBooks
    let reader: Reader
    let pile: LetterPile
    let state: FormState

    private var letters: [OutboxItem] { pile.letters }

    var body: Node {
        h1 { reader(Words.lettersTitle) }
        if letters.isEmpty {
            p { reader(Words.noLetters) }
        } else {
            p { reader(pile.isAll ? Words.letterCount(letters.count) : Words.oldestLetters(letters.count)) }
            p { LinkButton(reader(Words.printSheets), to: reader.site.lettersInPrint) }
            table
            CommandForm(reader, to: reader.site.letters, state) {
                for letter in letters { input(.type("hidden"), .name("letter"), .value(letter.message.id.description)) }
                SubmitButton(reader(Words.markPrinted), .secondary)
            }
        }
    }

    private var table: Node {
        DataTable(
            caption: reader(Words.lettersTitle),
            columns: [.init(reader(Words.addressed)), .init(reader(Words.subject)), .init(reader(Words.written))],
            rows: letters.map { letter in
                [
                    .text(letter.message.address.split(separator: "\n").joined(separator: ", ")),
                    .text(letter.message.subject), reader.moment(letter.message.createdAt),
                ]
            }, hidesCaption: true
        ).body
    }
}

/// The same letters in full, a sheet each.
struct LetterSheetsPage: Component {
    typealias Words = Phrases.BoardBooks
    let reader: Reader
    let letters: [OutboxItem]

    var body: Node {
        h1(.class("screenonly")) { reader(Words.sheetsTitle) }
        p(.class("screenonly")) { a(.href(reader.site.letters)) { reader(Phrases.Pages.back) } }
        for letter in letters {
            LetterSheet(
                address: letter.message.address.split(separator: "\n").map(String.init),
                subject: letter.message.subject, text: letter.message.body)
        }
    }
}
