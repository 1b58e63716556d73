import Counting

/// Short ways to write cases in tests.
enum Cases {
    static func candidates(_ count: Int) -> [Candidate] { (0..<count).map { Candidate("kandidaat \($0)") } }

    /// Ranks as lists of candidates: one is a preference, several an equal rank, none a rank that was skipped.
    static func rankings(
        _ method: CountingMethod, _ count: Int, _ lines: [(Int64, [[Int32]])], seats: Int = 1,
        rules: CountingRules = CountingRules()
    ) -> CountingCase {
        var ballots = RankedBallots()
        for (count, ranks) in lines { ballots.append(count, ranks.map(rank)) }
        return CountingCase(
            method: method, seats: seats, candidates: candidates(count), ballots: .rankings(ballots), rules: rules)
    }

    private static func rank(_ candidates: [Int32]) -> Rank {
        switch candidates.count {
        case 0: .skipped
        case 1: .candidate(candidates[0])
        default: .equal(candidates)
        }
    }

    static func marks(_ lines: [(Int64, [Int32])]) -> Ballots {
        var ballots = MarkedBallots()
        for (count, marks) in lines { ballots.append(count, marks) }
        return .approvals(ballots)
    }

    static func scores(_ lines: [(Int64, [(Int32, Int64)])]) -> Ballots {
        var ballots = ScoredBallots()
        for (count, values) in lines {
            for (candidate, value) in values { ballots.add(candidate, value) }
            ballots.lines.endLine(count: count)
        }
        return .scores(ballots)
    }

    static func budget(
        _ method: CountingMethod, _ budget: Int64, costs: [Int64], _ lines: [(Int64, [Int32])],
        rules: BudgetRules = BudgetRules(), lot: [Int]? = nil
    ) -> CountingCase {
        var all = CountingRules()
        all.budget = rules
        all.tieOrder = lot
        let projects = costs.enumerated().map { Candidate("project \($0)", cost: $1) }
        return CountingCase(
            method: method, candidates: projects, ballots: marks(lines), rules: all, budget: budget)
    }
}
