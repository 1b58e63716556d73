public import Kernel
import Phrases

extension Verdict {
    /// The verdict of a round: adopted when somebody is elected, a vote anew while there is a further round, else rejected.
    /// - Parameters:
    ///   - numbers: what was counted.
    ///   - weighed: the same in parts of a vote, where votes of non-members weigh less than one; by `weight`.
    public init(
        round: RoundVerdict, _ numbers: RoundNumbers, weighed: RoundNumbers, by weight: NonMembersWeight,
        majority: Threshold, poll: Poll
    ) {
        var arithmetic = Arithmetic(
            figures: [
                .init("ballots", numbers.valid + numbers.blank), .init("blank", numbers.blank),
                .init("represented", poll.represented.votes), .init("base", poll.base.votes),
            ] + weight.figures)
        let votes = weighed.votes
        if let quorum = poll.rules.quorum {
            arithmetic.comparisons.append(quorum.comparison(represented: poll.represented, base: poll.base))
        }
        let whole =
            switch majority.basis {
            case .cast: weighed.valid + (majority.blankCounts ? weighed.blank : 0)
            case .present: weight.inParts(poll.represented).votes
            case .all: weight.inParts(poll.base).votes
            }
        // The highest of those who were not elected by it shows best how near it was.
        let shown =
            round.elected.isEmpty ? votes.indices.max { votes[$0] < votes[$1] }.map { [$0] } ?? [] : round.elected
        for index in shown where votes.indices.contains(index) {
            arithmetic.comparisons.append(
                Comparison(
                    rule: majority.rule, article: majority.article, part: votes[index], whole: whole,
                    fraction: majority.fraction, isStrict: majority.isStrict))
        }
        if !round.lots.isEmpty { arithmetic.tie = TieRule.lot.rawValue }
        if round.isRevote { arithmetic.tie = TieRule.revote.rawValue }
        let outcome: Outcome =
            !round.elected.isEmpty ? .adopted : round.continuing.isEmpty ? .rejected : .revote
        let grounds =
            outcome == .rejected
            ? [
                Ground(
                    "nobody-elected", majority.article, message: Phrases.Elections.notElected,
                    remedy: Phrases.Elections.notElectedRemedy)
            ] : []
        self.init(outcome: outcome, arithmetic: arithmetic, grounds: grounds)
    }

    /// The chair's ruling on a result that was not counted (2:13 lid 3): no arithmetic stands behind it.
    public init(ruling isAdopted: Bool, represented: Turnout, base: Turnout, rules: PollRules) {
        var arithmetic = Arithmetic(figures: [
            .init("represented", represented.votes), .init("base", base.votes),
        ])
        if let quorum = rules.quorum {
            arithmetic.comparisons.append(quorum.comparison(represented: represented, base: base))
        }
        self.init(
            outcome: isAdopted ? .adopted : .rejected, arithmetic: arithmetic,
            grounds: isAdopted ? [] : [.ruledRejected(rules.thresholds.last?.article)])
    }
}

extension Ground {
    static func ruledRejected(_ article: ArticleReference?) -> Ground {
        Ground(
            "ruled-rejected", article, message: Phrases.ManualVotes.ruledRejected,
            remedy: Phrases.ManualVotes.ruledRejectedRemedy)
    }
}
