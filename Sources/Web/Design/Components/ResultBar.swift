import HTML
import Kernel
import Phrases

/// The outcome of a vote as a bar with the line that had to be reached, and the same as a table underneath.
struct ResultBar: Component {
    enum Shade: String { case yes, no, blank }
    struct Part {
        let label: Phrase
        let votes: Int
        let shade: Shade
    }

    let language: Language
    let parts: [Part]
    /// Votes that were needed, of `total`; nil where no line can be drawn.
    let needed: Int?
    /// What the whole bar stands for: votes cast, or the votes that could be cast.
    let total: Int

    private static let width = 600

    /// For, against and blank.
    static func motion(
        for yes: Int, against: Int, blank: Int, needed: Int?, of total: Int, _ language: Language
    ) -> ResultBar {
        ResultBar(
            language: language,
            parts: [
                Part(label: Phrases.Result.forMotion, votes: yes, shade: .yes),
                Part(label: Phrases.Result.against, votes: against, shade: .no),
                Part(label: Phrases.Result.blank, votes: blank, shade: .blank),
            ],
            needed: needed, total: total)
    }

    private func length(_ votes: Int) -> Int { total > 0 ? min(votes, total) * ResultBar.width / total : 0 }

    var body: Node {
        figure(.class("result")) {
            picture
            DataTable(
                caption: Phrases.Result.caption(language),
                columns: [
                    .init(Phrases.Result.choice(language)), .init(Phrases.Result.votes(language), isNumber: true),
                ],
                rows: parts.map { [.text($0.label(language)), .text(Format.number($0.votes, language))] })
            if let needed { figcaption { Phrases.Result.threshold(needed, total)(language) } }
        }
    }

    private var picture: Node {
        let spoken = Phrases.Result.picture(parts.map { ($0.label, $0.votes) }, needed: needed)(language)
        var starts: [Int] = []
        var sum = 0
        for part in parts {
            starts.append(sum)
            sum += part.votes
        }
        return svg(.class("bar"), .viewBox(ResultBar.width, 60), .role("img"), .ariaLabel(spoken)) {
            rect(.class("empty"), .x(0), .y(14), .width(ResultBar.width), .height(32))
            for (part, start) in zip(parts, starts) where part.votes > 0 {
                rect(
                    .class(part.shade.rawValue), .x(length(start)), .y(14),
                    .width(length(start + part.votes) - length(start)), .height(32))
            }
            if let needed {
                line(.class("threshold"), .x1(length(needed)), .y1(4), .x2(length(needed)), .y2(56))
            }
        }
    }
}
