import CooperativeService
import Counting
import HTML
import Kernel
import Phrases

/// The count round by round in numbers: enough to do it again on paper.
struct RoundsTables: Component {
    typealias Words = Phrases.ChoiceResult
    let reader: Reader
    let choice: ChoiceSheet
    let outcome: CountingOutcome

    /// Lines of tables that a page can bear; the file has them all.
    private static let mostLines = 250

    private var isLong: Bool { outcome.rounds.count * choice.options.count > RoundsTables.mostLines }

    var body: Node {
        let story = RoundsStory(outcome, options: choice.options.count)
        h3 { reader(Words.rounds) }
        if let quota = outcome.quota { p { reader(Words.quota(quota.description)) } }
        if isLong {
            ol { for step in story.steps { li { reader(event(step)) } } }
            p(.class("soft")) { reader(Words.manyRounds(outcome.rounds.count)) }
        } else {
            for (index, step) in story.steps.enumerated() {
                details(.open(index == 0)) {
                    summary { reader(Words.round(index + 1, event(step))) }
                    table(step)
                }
            }
        }
    }

    private func event(_ step: RoundsStory.Step) -> Phrase {
        Words.event(step.action.rawValue, choice.names(of: step.movers))
    }

    @Content private func table(_ step: RoundsStory.Step) -> Node {
        let round = step.round
        if let quota = round.quota, quota != outcome.quota { p { reader(Words.quotaNow(quota.description)) } }
        if let value = round.value { p { reader(Words.paperWorth(value.description)) } }
        DataTable(
            caption: reader(event(step)),
            columns: [
                .init(reader(Words.option)), .init(reader(Words.added), isNumber: true),
                .init(reader(Words.after), isNumber: true), .init(reader(Words.happened)),
            ],
            rows: choice.options.indices.compactMap { row($0, step) }, hidesCaption: true)
        if let exhausted = round.exhausted { p { reader(Words.exhausted(exhausted.description)) } }
    }

    private func row(_ option: Int, _ step: RoundsStory.Step) -> [Node]? {
        let votes = step.votes(of: option), round = step.round
        let isOut = round.excluded.contains(option)
        guard votes != nil || isOut else { return nil }
        let happens = round.elected.contains(option) ? Words.electedNow : isOut ? Words.excludedNow : nil
        return [
            .text(choice.name(of: option)), .text(step.gains[option]?.description ?? "–"),
            .text(votes?.description ?? "–"),
            .text(happens.map { reader($0) } ?? "–"),
        ]
    }
}
