import CooperativeService
import Counting
import HTML
import Kernel
import Phrases

/// What was bought against the budget, and for each project its votes and its cost.
struct BudgetPicture: Component {
    typealias Words = Phrases.ChoicePictures
    let reader: Reader
    let choice: ChoiceSheet
    let result: ChoiceSheet.Result

    var body: Node {
        if case .budget(let budget) = result.outcome.details {
            let options = result.ordered(choice.options.indices)
            figure(.class("result")) {
                p { strong { reader(sentence(budget)) } }
                whole(budget)
                figcaption { reader(Words.spentPicture) }
                if let share = budget.share { p { reader(Words.share(amount(share))) } }
                votes(options)
                DataTable(
                    caption: reader(Phrases.ChoiceResult.caption),
                    columns: [
                        .init(reader(Phrases.ChoiceResult.option)), .init(reader(Words.cost), isNumber: true),
                        .init(reader(Phrases.ChoiceResult.votes), isNumber: true),
                        .init(reader(Phrases.ChoiceResult.state)),
                    ],
                    rows: options.map { option in
                        [
                            .text(choice.name(of: option)), .text(cost(option)),
                            .text(score(option)?.description ?? "0"),
                            .text(reader(state(option, budget))),
                        ]
                    })
            }
        }
    }

    private func whole(_ budget: BudgetResult) -> Node {
        var sum: Int64 = 0
        let ends = result.chosen.map { option in
            sum += choice.options[option].cost ?? 0
            return Quantity(sum).length(of: budget.budget)
        }
        return svg(
            .class("thin budget"), .viewBox(BarsPicture.width, 20), .stretched, .role("img"),
            .ariaLabel(reader(sentence(budget)))
        ) {
            rect(.class("empty"), .x(0), .y(0), .width(BarsPicture.width), .height(20))
            for (start, end) in zip([0] + ends, ends) {
                // A thin gap keeps neighbours apart.
                rect(.class("yes"), .x(start), .y(0), .width(max(1, end - start - 2)), .height(20))
            }
        }
    }

    private func votes(_ options: [Int]) -> Node {
        let most = result.outcome.scores?.max() ?? Quantity(0)
        func label(_ option: Int) -> Phrase { Phrases.ChoiceResult.votes(score(option)?.description ?? "0") }
        return BarsPicture(
            spoken: options.map { option in
                reader(Phrases.ChoiceResult.bar(choice.name(of: option), label(option), bought(option)))
            }.joined(separator: "; "),
            rows: options.map { option in
                let isBought = result.chosen.contains(option)
                return .init(
                    name: choice.name(of: option), label: reader(label(option)),
                    mark: isBought ? reader(Words.isBought) : nil,
                    parts: [
                        .init(length: score(option)?.length(of: most) ?? 0, shade: isBought ? "yes" : "blank")
                    ])
            }
        ).body
    }

    private func score(_ option: Int) -> Quantity? {
        result.outcome.scores.flatMap { $0.indices.contains(option) ? $0[option] : nil }
    }

    private func cost(_ option: Int) -> String {
        Format.money(Money(cents: choice.options[option].cost ?? 0), reader.language)
    }

    private func bought(_ option: Int) -> Phrase {
        result.chosen.contains(option) ? Words.isBought : Words.notBought
    }

    private func state(_ option: Int, _ budget: BudgetResult) -> Phrase {
        guard result.chosen.contains(option), let equal = budget.equalPhase, !equal.contains(option) else {
            return bought(option)
        }
        return Words.boughtWithRest
    }

    private func sentence(_ budget: BudgetResult) -> Phrase {
        let total = cents(budget.budget), spent = cents(budget.spent)
        return Words.spent(
            Phrases.ChoiceFiling.amount(spent), of: Phrases.ChoiceFiling.amount(total),
            left: Phrases.ChoiceFiling.amount(total - spent))
    }

    /// Whole cents, as budgets are.
    private func cents(_ quantity: Quantity) -> Int64 { Int64(quantity.description) ?? 0 }

    /// A share may be a part of a cent.
    private func amount(_ quantity: Quantity) -> Phrase {
        if let cents = Int64(quantity.description) { return Phrases.ChoiceFiling.amount(cents) }
        let (whole, rest) = quantity.wholeAndRest
        return Words.amount(Phrases.ChoiceFiling.amount(Int64(whole)), and: rest.description)
    }
}
