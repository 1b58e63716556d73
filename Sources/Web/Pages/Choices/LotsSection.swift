import CooperativeService
import Counting
import HTML
import Kernel
import Phrases

/// Every place where a lot decided, and who decided a tie, in words.
struct LotsSection: Component {
    typealias Words = Phrases.ChoiceResult
    let reader: Reader
    let choice: ChoiceSheet
    let result: ChoiceSheet.Result
    let tie: String?

    var body: Node {
        let sentences = result.outcome.lots.map(words) + (broken.map { [$0] } ?? [])
        if !sentences.isEmpty {
            h3 { reader(Words.lots) }
            ul { for sentence in sentences { li { reader(sentence) } } }
        }
    }

    private func words(_ lot: CountingOutcome.LotDrawn) -> Phrase {
        Words.lot(
            lot.purpose.rawValue, round: lot.round, among: choice.names(of: lot.tied),
            picked: choice.name(of: lot.picked))
    }

    /// A tie that the method left open, broken by the rule of the statutes.
    private var broken: Phrase? {
        // Budgets and consent rounds break their ties themselves.
        guard choice.budget == nil, choice.method != .consent else { return nil }
        let outcome = result.outcome
        let tied = outcome.tie ?? (outcome.elected.count > choice.seats ? outcome.elected : [])
        let picked = result.chosen.filter(tied.contains)
        guard !picked.isEmpty else { return nil }
        switch tie {
        case "lot":
            return Words.lot(
                "elect", round: 0, among: choice.names(of: tied), picked: reader(choice.names(of: picked)))
        case "chair": return Words.chairPicked(choice.names(of: tied), choice.names(of: picked))
        default: return nil
        }
    }
}
