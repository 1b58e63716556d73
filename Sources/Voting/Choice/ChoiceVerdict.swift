public import Counting
public import Kernel
import Phrases

/// What a count decides under the rules of the poll: what is chosen, and what becomes of a tie for the last places.
public struct ChoiceVerdict: Sendable {
    public let verdict: Verdict
    public let chosen: [Int]
    /// Those who are equal where the chair has to choose; empty otherwise.
    public let tied: [Int]

    /// - Parameters:
    ///   - chairOptions: the chair's choice among the tied, where the statutes leave a tie to the chair.
    ///   - lot: the order in which a lot picks, as the poll drew it.
    ///   - weight: what the ballots of non-members weighed in the outcome.
    public init(
        _ outcome: CountingOutcome, of choice: ChoicePoll, ballots: Int, poll: Poll, lot: TieOrder,
        chairOptions: [Int] = [], weight: NonMembersWeight = .whole
    ) {
        var arithmetic = Arithmetic(
            figures: [
                .init("ballots", Int64(ballots)),
                .init("not-cast", max(0, poll.represented.votes - Int64(ballots) + weight.cast - weight.together)),
                .init("represented", poll.represented.votes), .init("base", poll.base.votes),
            ] + weight.figures)
        if let quorum = poll.rules.quorum {
            arithmetic.comparisons.append(quorum.comparison(represented: poll.represented, base: poll.base))
        }
        let (clear, tie, open) = ChoiceVerdict.places(outcome, of: choice)
        var chosen = clear, tied: [Int] = [], result = Verdict.Outcome.adopted
        if !tie.isEmpty {
            let tieRule = poll.rules.tie.afterTie(poll.rules.isAfterTie)
            arithmetic.tie = tieRule.rawValue
            switch tieRule {
            case .rejected: break
            case .revote: result = .revote
            case .lot: chosen += tie.sorted { lot.place(of: $0) < lot.place(of: $1) }.prefix(open)
            case .chair:
                let named = Set(chairOptions)
                if named.count == open, named.isSubset(of: tie) {
                    chosen += named.sorted()
                } else {
                    result = .chairDecides
                    tied = tie
                }
            }
        }
        var grounds: [Ground] = []
        if ballots == 0, choice.method != .consent {
            // A way of counting that leaves somebody over leaves somebody over of nothing too.
            result = .rejected
            grounds = [.nothingChosen]
        } else if result == .adopted, !ChoiceVerdict.decides(outcome, chosen, of: choice) {
            result = .rejected
            let isTiedAgain = !tie.isEmpty && poll.rules.tie.afterTie(poll.rules.isAfterTie) != poll.rules.tie
            grounds = [
                choice.method == .consent
                    ? .objection
                    : tie.isEmpty ? .nothingChosen : isTiedAgain ? .tiedAgain(poll.rules) : .choiceTied(poll.rules)
            ]
        }
        self.chosen = result == .adopted ? chosen : []
        self.tied = result == .chairDecides ? tied : []
        verdict = Verdict(outcome: result, arithmetic: arithmetic, grounds: grounds)
    }

    /// The clear places, the tied for what is left, and how many places that is.
    private static func places(_ outcome: CountingOutcome, of choice: ChoicePoll) -> ([Int], [Int], Int) {
        switch choice.method {
        case .consent, .motion, .budgetGreedy, .equalShares: return (outcome.elected, [], 0)
        default: break
        }
        if let tie = outcome.tie, !tie.isEmpty {
            let clear = outcome.elected.filter { !tie.contains($0) }
            return (clear, tie, max(0, choice.seats - clear.count))
        }
        // A method with one winner names all who are equal at the top.
        let isSet = outcome.elected.count > choice.seats
        return isSet ? ([], outcome.elected, choice.seats) : (outcome.elected, [], 0)
    }

    private static func decides(_ outcome: CountingOutcome, _ chosen: [Int], of choice: ChoicePoll) -> Bool {
        switch choice.method {
        case .consent:
            if case .consent(let result) = outcome.details { result.isPassed } else { false }
        // The last option is "none of these".
        case .debian: !chosen.isEmpty && chosen != [choice.options.count - 1]
        default: !chosen.isEmpty
        }
    }
}

extension Ground {
    static let nothingChosen = Ground(
        "nothing-chosen", message: Phrases.Choices.nothingChosen, remedy: Phrases.Choices.tiedRemedy)
    static let objection = Ground(
        "objection", message: Phrases.Choices.objection, remedy: Phrases.Choices.tiedRemedy)

    /// The second vote was tied as well: no third is held.
    static func tiedAgain(_ rules: PollRules) -> Ground {
        Ground(
            "tied-again", rules.tieArticle, message: Phrases.Voting.tiedAgain, remedy: Phrases.Voting.tiedAgainRemedy)
    }

    static func choiceTied(_ rules: PollRules) -> Ground {
        Ground(
            "choice-tied", rules.tieArticle, message: Phrases.Choices.tied, remedy: Phrases.Choices.tiedRemedy)
    }
}
