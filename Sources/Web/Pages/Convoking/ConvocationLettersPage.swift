import CooperativeService
import HTML
import Kernel
import Phrases

/// The letters of a convocation, each on a sheet of its own when printed: in Dutch, as it was recorded and e-mailed,
/// whatever language who prints them reads.
struct ConvocationLettersPage: Component {
    typealias Words = Phrases.ConvokingPages
    let reader: Reader
    let line: MeetingLine
    let letters: ConvocationPrint

    var body: Node {
        h1(.class("screenonly")) { reader(Words.lettersTitle(line.title)) }
        if letters.labels.isEmpty { p { reader(Words.noLetters) } }
        for label in letters.labels {
            LetterSheet(address: label, subject: letters.subject.nl, text: letters.body.nl, language: .dutch)
        }
    }
}

/// One letter on one sheet: the address where a window envelope shows it, then what it says.
struct LetterSheet: Component {
    let address: [String]
    let subject: String
    let text: String
    /// Of the letter, where it is not that of the page.
    var language: Language?

    var body: Node {
        article(.class("letter"), .init("lang", optional: language?.rawValue)) {
            div(.class("label")) { Prose(address.joined(separator: "\n")) }
            h2 { subject }
            Prose(text)
        }
    }
}
