import BigInt
import Kernel
import Phrases

/// The Method of Equal Shares with cost utilities (gelijke delen). Source: D. Peters and P. Skowron, "Proportionality and
/// the limits of welfarism" (2020); D. Peters, G. Pierczyński and P. Skowron, "Proportional participatory budgeting with
/// additive utilities" (2021); equalshares.net for add1u.
///
/// Every voter, also one with an empty ballot, gets the budget divided by the number of voters. Of the projects that their
/// supporters can pay together, the one with the most effective votes is bought: its cost divided by the largest payment
/// for it. Supporters pay equally; who has less pays all.
///
/// Open choices
/// - Ties: more votes, then lower cost, then the lot.
/// - `completion`: `add1u` (default), because shares alone leave much unspent: every share is raised by `increment` and
///   all is counted from zero, until more would be bought than the budget; the last outcome within it stands, and what is
///   left is spent by votes. `none`: shares alone.
/// - When all projects with a supporter fit in the budget together, nothing is raised: all of them are bought anyhow.
/// - `stop_when_exhaustive`: raising also stops when nothing with a cost and a supporter fits any more. No by default: a
///   higher share can still buy other, better supported projects.
/// - `fund_zero_support`: whether what is left also buys projects that nobody approved; yes unless stated.
/// - A project above the whole budget takes part like every other: when higher shares buy it, raising stops there.
/// - Without voters there are no shares, and the budget is spent by votes alone.
enum EqualShares {
    /// How often shares can be raised, times the marks to go over each time, so that a count ends within a minute or so.
    static let workLimit: Int64 = 4_000_000_000

    static func count(_ countingCase: CountingCase) throws(Refusal) -> CountingOutcome {
        let electorate = Electorate(countingCase.approvals, projects: countingCase.candidates.count)
        let budget = countingCase.budget ?? 0
        let field = ShareField(electorate, costs: countingCase.costs, lot: countingCase.lot)
        var outcome = CountingOutcome(method: countingCase.method, elected: [])
        outcome.scores = electorate.support.map { Quantity($0) }
        outcome.valid = Quantity(electorate.marked)
        outcome.invalid = Quantity(electorate.voters - electorate.marked)
        var remaining = Int128(budget)
        var share: Quantity?
        if electorate.voters > 0 {
            var run = try raised(field, budget: budget, countingCase.rules.budget)
            run.exact.catchUp(with: run.purchases, field)
            outcome.record(run, budget: budget)
            remaining -= run.cost
            share = Quantity(run.share, over: BigInt(electorate.voters))
        }
        let equalPhase = outcome.elected
        if countingCase.rules.budget.completion == .add1u {
            let bought = Set(equalPhase)
            countingCase.purchases(electorate.support).buy(
                from: countingCase.candidates.indices.filter { !bought.contains($0) }, remaining: &remaining,
                as: .completion, in: &outcome)
        }
        outcome.details = .budget(
            BudgetResult(
                budget: Quantity(budget), spent: Quantity(Int128(budget) - remaining), share: share,
                equalPhase: equalPhase))
        return outcome
    }

    /// The last run within the budget.
    private static func raised(
        _ field: ShareField, budget: Int64, _ rules: BudgetRules
    ) throws(Refusal) -> ShareRun {
        var run = ShareRun(field, share: BigInt(budget))
        _ = run.run(limit: .max)
        let supported = field.costs.indices.filter { field.electorate.support[$0] > 0 }
        let everything = supported.reduce(Int128(0)) { $0 + Int128(field.costs[$1]) }
        guard rules.completion == .add1u, rules.increment > 0, everything > Int128(budget) else { return run }
        let step = BigInt(rules.increment) * BigInt(field.electorate.voters)
        let limit =
            rules.mostRaises ?? workLimit / Int64(field.electorate.supporters.items.count + field.costs.count + 5_000)
        var left = limit
        while !(rules.stopWhenExhaustive && isExhaustive(run, supported, budget: budget)) {
            guard left > 0 else { throw Refusal(.invalid, tooManySteps(limit)) }
            left -= 1
            var higher = ShareRun(field, share: run.share + step)
            guard higher.run(limit: Int128(budget)) else { break }
            run = higher
        }
        return run
    }

    private static func isExhaustive(_ run: ShareRun, _ supported: [Int], budget: Int64) -> Bool {
        let bought = Set(run.purchases.map(\.project))
        return !supported.contains {
            run.field.costs[$0] > 0 && !bought.contains($0) && run.cost + Int128(run.field.costs[$0]) <= Int128(budget)
        }
    }

    private static func tooManySteps(_ limit: Int64) -> Ground {
        Ground(
            "counting-increment-too-small", required: "\(limit)", message: Phrases.Counting.incrementTooSmall(limit),
            remedy: Phrases.Counting.largerIncrement)
    }
}

extension CountingOutcome {
    /// What was bought with shares.
    fileprivate mutating func record(_ run: ShareRun, budget: Int64) {
        var remaining = Int128(budget)
        let denominator = run.exact.denominator * BigInt(run.field.electorate.voters)
        for (purchase, payment) in zip(run.purchases, run.exact.payments) {
            remaining -= Int128(run.field.costs[purchase.project])
            var round = CountingRound(.purchase)
            round.candidate = purchase.project
            round.elected = [purchase.project]
            round.value = Quantity(payment, over: denominator)
            round.remaining = Quantity(remaining)
            rounds.append(round)
            elected.append(purchase.project)
        }
        lots += run.lots
    }
}
