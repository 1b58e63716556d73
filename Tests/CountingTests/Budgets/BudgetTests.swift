import Counting
import Kernel
import Testing

@Suite("Participatory budgets")
struct BudgetTests {
    struct Line: Sendable, CustomTestStringConvertible {
        let name: String
        var method = CountingMethod.budgetGreedy
        let budget: Int64
        let costs: [Int64]
        let lines: [(Int64, [Int32])]
        var completion = BudgetRules.Completion.add1u
        var fundZeroSupport = true
        var lot: [Int]?
        let elected: [Int]
        var lots = 0
        var testDescription: String { "\(method.rawValue): \(name)" }
    }

    static let greedy = [
        Line(
            name: "what does not fit is passed over", budget: 100, costs: [60, 50, 50, 10],
            lines: [(5, [0]), (4, [1]), (3, [2]), (1, [3])], elected: [0, 3]),
        Line(name: "no ballots", budget: 10, costs: [6, 6, 4], lines: [], lot: [1, 2, 0], elected: [1, 2], lots: 1),
        Line(
            name: "nothing for what nobody wants", budget: 10, costs: [6, 4], lines: [(1, [1, 1])],
            fundZeroSupport: false, elected: [1]),
        Line(
            name: "a tie that the lot breaks", budget: 10, costs: [6, 6], lines: [(2, [0, 1])], lot: [1, 0],
            elected: [1], lots: 1),
        Line(
            name: "a tie that changes nothing", budget: 12, costs: [6, 6], lines: [(2, [0, 1])], lot: [1, 0],
            elected: [1, 0]),
        Line(name: "free projects", budget: 0, costs: [0, 1], lines: [(1, [1])], elected: [0]),
        Line(name: "above the budget", budget: 5, costs: [6], lines: [(1, [0])], elected: []),
        Line(name: "exactly the budget", budget: 6, costs: [6], lines: [(1, [0])], elected: [0]),
        Line(
            name: "the largest numbers", budget: .max, costs: [.max, .max, 1], lines: [(.max, [1, 0, 2])], elected: [0],
            lots: 1),
    ]

    static let shares = [
        Line(
            name: "two groups get their share", method: .equalShares, budget: 100, costs: [60, 60, 40],
            lines: [(6, [0, 1]), (4, [2])], completion: .none, elected: [0, 2], lots: 1),
        Line(
            name: "raised until it would pass the budget", method: .equalShares, budget: 100, costs: [100, 90],
            lines: [(1, [0]), (2, [1])], elected: [1]),
        Line(
            name: "empty ballots have a share too", method: .equalShares, budget: 100, costs: [60],
            lines: [(5, [0]), (5, [])], completion: .none, elected: []),
        Line(
            name: "raised, they do not stand in the way", method: .equalShares, budget: 100, costs: [60],
            lines: [(5, [0]), (5, [])], elected: [0]),
        Line(name: "no voters", method: .equalShares, budget: 10, costs: [6, 4], lines: [(0, [0])], elected: [0, 1]),
        Line(
            name: "no voters, shares alone", method: .equalShares, budget: 10, costs: [6, 4], lines: [],
            completion: .none, elected: []),
        Line(
            name: "free projects first", method: .equalShares, budget: 10, costs: [10, 0, 0], lines: [(2, [0, 1])],
            completion: .none, elected: [1, 0]),
        Line(name: "no budget", method: .equalShares, budget: 0, costs: [1, 0], lines: [(2, [0, 1])], elected: [1]),
        Line(
            name: "above the budget", method: .equalShares, budget: 5, costs: [6, 5], lines: [(2, [0]), (1, [1])],
            elected: [1]),
        Line(
            name: "exactly what all have", method: .equalShares, budget: 9, costs: [9], lines: [(3, [0])],
            completion: .none, elected: [0]),
        Line(
            name: "the largest numbers", method: .equalShares, budget: .max, costs: [.max, 1], lines: [(.max, [0, 1])],
            completion: .none, elected: [1]),
        Line(
            name: "more votes, then lower cost, then the lot", method: .equalShares, budget: 6, costs: [3, 2, 2, 4],
            lines: [(2, [0, 1, 2, 3])], completion: .none, lot: [3, 2, 1, 0], elected: [2, 1], lots: 1),
    ]

    @Test("What goes ahead", arguments: greedy + shares)
    func goesAhead(_ line: Line) throws {
        var rules = BudgetRules()
        rules.completion = line.completion
        rules.fundZeroSupport = line.fundZeroSupport
        let outcome = try Cases.budget(
            line.method, line.budget, costs: line.costs, line.lines, rules: rules, lot: line.lot
        ).counted()
        #expect(outcome.elected == line.elected)
        #expect(outcome.lots.count == line.lots)
        guard case .budget(let result) = outcome.details else { Issue.record("no budget"); return }
        #expect(result.spent <= result.budget)
        #expect(result.spent == Quantity(line.elected.reduce(Int64(0)) { $0 + line.costs[$1] }))
    }

    @Test("Every purchase says what each pays and what is left")
    func steps() throws {
        var rules = BudgetRules()
        rules.completion = .none
        // Shares of 20. Project 0 is paid by four at 15; then 1 by two who have 5 left and one who has 20.
        let outcome = try Cases.budget(
            .equalShares, 100, costs: [60, 27], [(2, [0]), (2, [0, 1]), (1, [1])], rules: rules
        ).counted()
        #expect(outcome.rounds.map(\.candidate) == [0, 1])
        #expect(outcome.rounds.map { $0.value?.description } == ["15", "17"])
        #expect(outcome.rounds.map { $0.remaining?.description } == ["40", "13"])
        guard case .budget(let result) = outcome.details else { Issue.record("no budget"); return }
        #expect(result.share == Quantity(20))
        #expect(result.equalPhase == [0, 1])
    }

    @Test("A count that would raise the share nearly without end is refused")
    func endless() {
        var rules = BudgetRules()
        rules.mostRaises = 100
        let countingCase = Cases.budget(
            .equalShares, 1 << 60, costs: [1 << 60, 1 << 60], [(1, [0]), (1, [1]), (2, [])], rules: rules)
        #expect { try countingCase.counted() } throws: { error in
            (error as? Refusal)?.grounds.map(\.code) == ["counting-increment-too-small"]
        }
    }
}
