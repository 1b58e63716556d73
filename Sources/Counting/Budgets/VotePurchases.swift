/// Buys by votes: the most approvals first; what does not fit is passed over and the next is tried.
struct VotePurchases {
    let support: [Int64], costs: [Int64]
    let lot: TieOrder
    let fundsZeroSupport: Bool

    /// Buys from these projects with what remains, and writes down every step and every lot that mattered.
    func buy(
        from projects: [Int], remaining: inout Int128, as action: CountingRound.Action,
        in outcome: inout CountingOutcome
    ) {
        let wanted = projects.filter { fundsZeroSupport || support[$0] > 0 }.sorted {
            support[$0] != support[$1] ? support[$0] > support[$1] : lot.place(of: $0) < lot.place(of: $1)
        }
        var rest = wanted[...]
        while let first = rest.first {
            let equal = rest.prefix { support[$0] == support[first] }
            rest = rest.dropFirst(equal.count)
            let (before, round) = (remaining, outcome.rounds.count + 1)
            var bought: [Int] = [], lost: [Int] = []
            for project in equal {
                let fits = Int128(costs[project]) <= remaining
                if fits {
                    remaining -= Int128(costs[project])
                    bought.append(project)
                } else if Int128(costs[project]) <= before {
                    lost.append(project)
                }
                outcome.rounds.append(step(project, fits: fits, remaining, action))
            }
            outcome.elected += bought
            if let picked = bought.first, !lost.isEmpty {
                outcome.lots.append(.init(round: round, purpose: .buy, tied: (bought + lost).sorted(), picked: picked))
            }
        }
    }

    private func step(
        _ project: Int, fits: Bool, _ remaining: Int128, _ action: CountingRound.Action
    ) -> CountingRound {
        var round = CountingRound(fits ? action : .skipped)
        round.candidate = project
        round.remaining = Quantity(remaining)
        if fits { round.elected = [project] }
        return round
    }
}
