import Counting
import Testing

@Suite("What must add up")
struct TotalsTests {
    private func cases(_ method: CountingMethod, _ check: (RandomCase, CountingOutcome, Comment) throws -> Void) throws
    {
        var draw = Draw(505)
        for number in 0..<200 {
            let random = RandomCase(method, &draw)
            try check(random, random.countingCase.counted(), Comment(rawValue: "seed 505, case \(number)"))
        }
    }

    private func ballots(_ random: RandomCase) -> Int64 { random.lines.reduce(0) { $0 + $1.count } }

    private func number(_ quantity: Quantity?) -> Int64 { Int64(quantity?.description ?? "") ?? -1 }

    @Test("Every ballot is valid or not", arguments: RandomCase.methods)
    func everyBallot(method: CountingMethod) throws {
        try cases(method) { random, outcome, comment in
            #expect(number(outcome.valid) + number(outcome.invalid) == ballots(random), comment)
        }
    }

    @Test("Plurality gives each valid ballot away once")
    func plurality() throws {
        try cases(.plurality) { _, outcome, comment in
            #expect(outcome.scores?.reduce(0) { $0 + number($1) } == number(outcome.valid), comment)
        }
    }

    @Test("Borda with shared points gives the same number of points from every ballot")
    func borda() throws {
        try cases(.borda) { random, outcome, comment in
            guard random.rules.points.unranked == .average, let scores = outcome.scores else { return }
            let halves = scores.reduce(Int64(0)) {
                $0 + ($1.description.hasSuffix("/2") ? Int64($1.description.dropLast(2)) ?? 0 : 2 * number($1))
            }
            #expect(halves == ballots(random) * Int64(random.candidates * (random.candidates - 1)), comment)
        }
    }

    @Test("Two candidates never have more ballots between them than there are", arguments: [CountingMethod.schulze])
    func pairs(method: CountingMethod) throws {
        try cases(method) { _, outcome, comment in
            for (one, row) in (outcome.pairwise ?? []).enumerated() {
                for other in row.indices where other != one {
                    #expect(row[other] + (outcome.pairwise?[other][one] ?? 0) <= number(outcome.valid), comment)
                }
            }
        }
    }

    @Test("Each candidate has a grade from every ballot")
    func grades() throws {
        try cases(.majorityJudgment) { random, outcome, comment in
            guard case .judgment(let result) = outcome.details else { Issue.record("no grades"); return }
            for grades in result.grades { #expect(grades.reduce(0, +) == ballots(random), comment) }
        }
    }

    @Test(
        "What is spent is what the projects cost, and within the budget",
        arguments: [CountingMethod.budgetGreedy, .equalShares])
    func spent(method: CountingMethod) throws {
        try cases(method) { random, outcome, comment in
            guard case .budget(let result) = outcome.details else { Issue.record("no budget"); return }
            let cost = outcome.elected.reduce(Int64(0)) { $0 + random.costs[$1] }
            #expect(number(result.spent) == cost, comment)
            #expect(cost <= random.budget, comment)
            #expect(Set(outcome.elected).count == outcome.elected.count, comment)
            #expect(outcome.rounds.flatMap(\.elected) == outcome.elected, comment)
            let left = outcome.rounds.last?.remaining ?? result.budget
            #expect(number(left) == random.budget - cost, comment)
        }
    }
}
