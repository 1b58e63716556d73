import CooperativeService
import HTML
import Kernel
import Phrases

/// The letters of a convocation, each on a sheet of its own when printed.
struct ConvocationLettersPage: Component {
    typealias Words = Phrases.ConvokingPages
    let reader: Reader
    let line: MeetingLine
    let letters: ConvocationPrint

    var body: Node {
        h1(.class("screenonly")) { reader(Words.lettersTitle(line.title)) }
        if letters.labels.isEmpty { p { reader(Words.noLetters) } }
        for label in letters.labels {
            LetterSheet(address: label, subject: reader(letters.subject), text: reader(letters.body))
        }
    }
}

/// One letter on one sheet: the address where a window envelope shows it, then what it says.
struct LetterSheet: Component {
    let address: [String]
    let subject: String
    let text: String

    var body: Node {
        article(.class("letter")) {
            div(.class("label")) { Prose(address.joined(separator: "\n")) }
            h2 { subject }
            Prose(text)
        }
    }
}
