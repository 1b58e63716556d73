/// The greedy participatory budget (buurtbudget op stemmen). Source: the rule `greedy` of Pabulib, D. Stolicki, S. Szufa and
/// N. Talmon, "Pabulib: a participatory budgeting library" (2020).
///
/// The project with the most approvals is bought first; one that does not fit in what is left is passed over, and the
/// next is tried.
///
/// Open choices
/// - Equal approvals: the lot. The outcome tells of it where it decided what was bought.
/// - `fund_zero_support`: whether a project that nobody approved is bought when it fits; yes unless stated, as the
///   reference programs do.
/// - A project that costs nothing always fits.
enum GreedyBudget {
    static func count(_ countingCase: CountingCase) -> CountingOutcome {
        let electorate = Electorate(countingCase.approvals, projects: countingCase.candidates.count)
        var outcome = CountingOutcome(method: countingCase.method, elected: [])
        let budget = Int128(countingCase.budget ?? 0)
        var remaining = budget
        countingCase.purchases(electorate.support).buy(
            from: Array(countingCase.candidates.indices), remaining: &remaining, as: .purchase, in: &outcome)
        outcome.scores = electorate.support.map { Quantity($0) }
        outcome.valid = Quantity(electorate.marked)
        outcome.invalid = Quantity(electorate.voters - electorate.marked)
        outcome.details = .budget(BudgetResult(budget: Quantity(budget), spent: Quantity(budget - remaining)))
        return outcome
    }
}

extension CountingCase {
    /// What each project costs; the case's check has refused projects without a cost.
    var costs: [Int64] { candidates.map { $0.cost ?? 0 } }

    func purchases(_ support: [Int64]) -> VotePurchases {
        VotePurchases(support: support, costs: costs, lot: lot, fundsZeroSupport: rules.budget.fundZeroSupport)
    }
}
