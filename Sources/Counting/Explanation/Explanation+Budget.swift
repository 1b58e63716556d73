import Kernel
import Phrases

/// Participatory budgets, step by step.
extension Explanation {
    private typealias Words = Phrases.CountingBudget

    mutating func sayPurchases() {
        guard case .budget(let result) = outcome.details else { return }
        say(Words.budget(number(result.budget), spent: number(result.spent)))
        if let share = result.share { say(Words.share(number(share))) }
        sayRaise(result)
        leaveLine()
        let hasShares = result.share != nil
        let heading =
            [Words.step, Words.project, Words.cost, Words.votes] + (hasShares ? [Words.pays] : [])
            + [Words.left, Phrases.CountingRounds.result]
        var table = TextTable(heading.map(word), words: [1, heading.count - 1])
        for (index, round) in outcome.rounds.enumerated() {
            guard let project = round.candidate else { continue }
            let cost = countingCase.candidates[project].cost.map { number(Quantity($0)) } ?? ""
            let votes = (outcome.scores?[project]).map { number($0) } ?? ""
            var row = ["\(index + 1)", name(project), cost, votes]
            if hasShares { row.append(round.value.map { number($0) } ?? "–") }
            row += [round.remaining.map { number($0) } ?? "", word(consequence(of: round.action))]
            table.add(row)
        }
        draw(table)
    }

    private mutating func sayRaise(_ result: BudgetResult) {
        let rules = countingCase.rules.budget
        guard let voters = outcome.valid.map({ $0 + (outcome.invalid ?? Quantity(0)) }), voters > Quantity(0),
            rules.completion == .add1u, result.share != nil
        else { return }
        let start = Quantity(
            result.budget.numerator * voters.denominator, over: result.budget.denominator * voters.numerator)
        say(Words.raised(from: number(start), by: number(Quantity(rules.increment))))
    }

    private func consequence(of action: CountingRound.Action) -> Phrase {
        switch action {
        case .completion: Words.completion
        case .skipped: Words.skipped
        default: Words.purchase
        }
    }
}
