import Counting
import Kernel
import Phrases
import Proposals
import Statutes
import Voting

extension ChoiceMethod {
    /// How the choice of a proposal is counted; refused where law or statutes forbid it.
    init(of choice: ProposalChoice, on topic: Topic, under statutes: StatutesInForce) throws(Refusal) {
        try self.init(
            named: choice.method, on: topic, seats: choice.seats ?? 1, sharesBudget: choice.budget != nil,
            under: statutes)
        // The statutes may name a way of sharing out a budget for a choice that has none.
        if method == .budgetGreedy || method == .equalShares, choice.budget == nil {
            throw Refusal(.invalid, .budgetMissing)
        }
    }
}

extension ProposalChoice {
    /// The options as they are counted, their costs in cents.
    var candidates: [Candidate] { options.map { Candidate($0.name, cost: $0.cost?.cents) } }
}

extension ChoicePoll {
    /// The ballot of a proposal, as it opens now.
    init(of choice: ProposalChoice, method: ChoiceMethod, poll: PollID) {
        self.init(
            poll: poll, method: method, options: choice.candidates,
            seats: choice.seats ?? 1, budget: choice.budget?.cents)
    }

    /// What stands in the way of opening it over this roll.
    func grounds(over roll: Roll, rules: PollRules) -> [Ground] {
        var grounds: [Ground] = []
        if let article = rules.universal {
            grounds.append(
                Ground(
                    "choice-not-universal", article, message: Phrases.Choices.notUniversal,
                    remedy: Phrases.Choices.notUniversalRemedy))
        }
        if !knowsWeights, roll.units.contains(where: { $0.kind == .weight }) {
            grounds.append(
                Ground(
                    "weights-without-meaning", message: Phrases.Choices.weightsWithoutMeaning,
                    remedy: Phrases.Choices.weightsWithoutMeaningRemedy))
        }
        return grounds
    }
}
