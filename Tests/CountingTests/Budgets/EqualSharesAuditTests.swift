import BigInt
import Counting
import Testing

@Suite("Equal shares, counted again by an independent auditor")
struct EqualSharesAuditTests {
    /// Costs and budgets that are never round and more voters, so that few comparisons are close.
    private func drawUneven(_ draw: inout Draw) -> CountingCase {
        let projects = draw.number(3...9)
        let lines = (0..<draw.number(5...25)).map { _ in
            (Int64(draw.number(1...3)), (0..<draw.number(1...5)).map { _ in Int32(draw.number(0...projects - 1)) })
        }
        let costs = (0..<projects).map { _ in Int64(draw.number(1...9_973)) }
        var rules = BudgetRules()
        rules.completion = draw.chance(1, in: 2) ? .none : .add1u
        rules.increment = Int64(draw.number(20...90))
        return Cases.budget(
            .equalShares, Int64(draw.number(5_000...40_000)), costs: costs, lines, rules: rules,
            lot: Array(0..<projects).shuffled(using: &draw))
    }

    /// Costs and budgets from a few numbers, so that ties and exact borders come up all the time.
    private func drawTied(_ draw: inout Draw) -> CountingCase {
        let projects = draw.number(1...6)
        let scale = draw.chance(1, in: 4) ? 1 : draw.number(1...60)
        let costs = (0..<projects).map { _ in Int64(draw.number(0...6) * scale) }
        let lines = (0..<draw.number(0...6)).map { _ in
            (Int64(draw.number(0...4)), (0..<draw.number(0...4)).map { _ in Int32(draw.number(0...projects - 1)) })
        }
        var rules = BudgetRules()
        rules.completion = draw.chance(1, in: 3) ? .none : .add1u
        rules.increment = Int64(draw.number(1...7))
        rules.stopWhenExhaustive = draw.chance(1, in: 3)
        return Cases.budget(
            .equalShares, Int64(draw.number(0...12) * scale), costs: costs, lines, rules: rules,
            lot: Array(0..<projects).shuffled(using: &draw))
    }

    @Test("buys the same at the same payments, and nobody pays more than a share", arguments: [1, 2, 3, 4, 5])
    func agrees(seed: UInt64) throws {
        var draw = Draw(seed)
        for number in 0..<400 {
            let countingCase = number % 8 == 0 ? drawUneven(&draw) : drawTied(&draw)
            let auditor = SharesAuditor(countingCase)
            guard !auditor.voters.isEmpty else { continue }
            let rules = countingCase.rules.budget
            let start = Part(BigInt(auditor.budget), over: BigInt(auditor.voters.count))
            let (share, run) =
                rules.completion == .none
                ? (start, auditor.run(share: start))
                : auditor.raised(by: rules.increment, stopWhenExhaustive: rules.stopWhenExhaustive)
            let outcome = try countingCase.counted()
            guard case .budget(let result) = outcome.details else { Issue.record("no budget"); return }
            let isEverythingAffordable =
                auditor.costs.indices.filter { auditor.support[$0] > 0 }.reduce(0) { $0 + auditor.costs[$1] }
                <= auditor.budget
            if !isEverythingAffordable || rules.completion == .none {
                #expect(result.equalPhase == run.bought, "seed \(seed), case \(number)")
                #expect(result.share?.description == share.description, "seed \(seed), case \(number)")
                let payments = outcome.rounds.filter { $0.action == .purchase }.map { $0.value?.description }
                #expect(payments == run.payments.map(\.description), "seed \(seed), case \(number)")
            }
            let bought = rules.completion == .none ? run.bought : auditor.completed(run)
            #expect(Set(outcome.elected) == Set(bought), "seed \(seed), case \(number)")
            #expect(run.left.allSatisfy { $0 >= Part(0) }, "seed \(seed), case \(number)")
            let spent = outcome.elected.reduce(0) { $0 + auditor.costs[$1] }
            #expect(result.spent.description == "\(spent)", "seed \(seed), case \(number)")
        }
    }
}
