import CooperativeService
import Counting
import HTML
import Kernel
import Phrases

/// Votes or points as bars, the most first.
struct PointsPicture: Component {
    typealias Words = Phrases.ChoiceResult
    let reader: Reader
    let choice: ChoiceSheet
    let result: ChoiceSheet.Result

    private var arePoints: Bool { choice.method == .score || choice.method == .borda }

    var body: Node {
        let scores = result.outcome.scores ?? []
        let options = result.ordered(choice.options.indices).filter(scores.indices.contains)
        let most = scores.max() ?? Quantity(0)
        figure(.class("result")) {
            BarsPicture(
                spoken: options.map { reader(spoken($0, scores[$0])) }.joined(separator: "; "),
                rows: options.map { option in
                    let isChosen = result.chosen.contains(option)
                    return .init(
                        name: choice.name(of: option), label: scores[option].description,
                        mark: isChosen ? reader(Words.isChosen) : nil,
                        parts: [.init(length: scores[option].length(of: most), shade: isChosen ? "yes" : "blank")])
                })
            DataTable(
                caption: reader(Words.caption),
                columns: [
                    .init(reader(Words.option)), .init(reader(arePoints ? Words.points : Words.votes), isNumber: true),
                    .init(reader(Words.state)),
                ],
                rows: options.map { option in
                    [
                        .text(choice.name(of: option)), .text(scores[option].description),
                        .text(reader(result.state(of: option))),
                    ]
                })
        }
    }

    private func spoken(_ option: Int, _ score: Quantity) -> Phrase {
        let amount = arePoints ? Words.points(score.description) : Words.votes(score.description)
        return Words.bar(choice.name(of: option), amount, result.state(of: option))
    }
}
