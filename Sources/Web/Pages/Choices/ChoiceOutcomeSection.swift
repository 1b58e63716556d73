import CooperativeService
import Counting
import HTML
import Kernel
import Phrases

/// What a vote over options came to: who or what is chosen first and large, then the picture with its table, and where a
/// lot decided.
struct ChoiceOutcomeSection: Component {
    typealias Words = Phrases.ChoiceResult
    let reader: Reader
    let choice: ChoiceSheet
    let result: ChoiceSheet.Result
    /// The rule that broke a tie, as the arithmetic names it: `lot`, `chair`.
    var tie: String?
    /// On the projector only the picture is shown.
    var isBrief = false

    var body: Node {
        p(.class("chosen")) { reader(headline) }
        picture
        if !isBrief { LotsSection(reader: reader, choice: choice, result: result, tie: tie) }
    }

    private var headline: Phrase {
        if choice.method == .consent {
            return result.chosen.isEmpty ? Words.objected : Words.consented
        }
        let names = result.chosen.map { choice.name(of: $0) }
        return names.isEmpty ? Words.noneChosen : Words.chosen(choice.method.rawValue, Words.names(names))
    }

    @Content private var picture: Node {
        let outcome = result.outcome
        switch choice.method {
        case .irv, .stvScottish, .stvMeek:
            RoundsPicture(reader: reader, choice: choice, result: result)
            if !isBrief { RoundsTables(reader: reader, choice: choice, outcome: outcome) }
        case .schulze, .rankedPairs, .debian:
            PairsPicture(reader: reader, choice: choice, result: result)
            if !isBrief { PairsWords(reader: reader, choice: choice, outcome: outcome) }
        case .majorityJudgment: GradesPicture(reader: reader, choice: choice, result: result)
        case .budgetGreedy, .equalShares: BudgetPicture(reader: reader, choice: choice, result: result)
        case .consent: ConsentPicture(reader: reader, outcome: outcome)
        case .plurality, .approval, .block, .score, .borda:
            PointsPicture(reader: reader, choice: choice, result: result)
        case .motion: Node.nothing
        }
        if !isBrief, let valid = outcome.valid, choice.method != .consent {
            p(.class("soft")) {
                reader(Words.ballots(valid: valid.description, invalid: outcome.invalid?.description ?? "0"))
            }
        }
    }
}

extension ChoiceSheet {
    func name(of option: Int) -> String { options.indices.contains(option) ? options[option].name : "\(option + 1)" }

    func names(of options: [Int]) -> Phrase { Phrases.ChoiceResult.names(options.map { name(of: $0) }) }
}

extension ChoiceSheet.Result {
    /// Every option, those that were chosen first, then as the count ordered them.
    func ordered(_ options: Range<Int>) -> [Int] {
        var seen: Set<Int> = []
        let order = outcome.order?.flatMap(\.self) ?? []
        return (chosen + outcome.elected + order + Array(options)).filter {
            options.contains($0) && seen.insert($0).inserted
        }
    }

    /// `chosen`, `tied` or neither, in words.
    func state(of option: Int) -> Phrase {
        if chosen.contains(option) { return Phrases.ChoiceResult.isChosen }
        return chosen.isEmpty && outcome.tie?.contains(option) == true
            ? Phrases.ChoiceResult.isTied : Phrases.ChoiceResult.isOut
    }
}
