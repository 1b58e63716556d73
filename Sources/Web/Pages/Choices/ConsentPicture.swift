import Counting
import HTML
import Kernel
import Phrases

/// A consent round: how many consented, stood aside and objected.
struct ConsentPicture: Component {
    typealias Words = Phrases.ChoicePictures
    let reader: Reader
    let outcome: CountingOutcome

    var body: Node {
        if case .consent(let round) = outcome.details {
            let counts: [(code: String, count: Quantity, shade: String)] = [
                ("consent", round.consent, "yes"), ("aside", round.aside, "blank"), ("argued", round.argued, "no"),
                ("unargued", round.unargued, "blank"),
            ]
            let all = outcome.valid ?? Quantity(0)
            figure(.class("result")) {
                BarsPicture(
                    spoken: counts.map { reader(Words.voice($0.code)) + ": \($0.count)" }.joined(separator: "; "),
                    rows: counts.map { line in
                        .init(
                            name: reader(Words.voice(line.code)), label: line.count.description,
                            parts: [.init(length: line.count.length(of: all), shade: line.shade)])
                    })
                DataTable(
                    caption: reader(Words.voices),
                    columns: [.init(reader(Words.voice)), .init(reader(Words.persons), isNumber: true)],
                    rows: counts.map { [.text(reader(Words.voice($0.code))), .text($0.count.description)] })
            }
        }
    }
}
