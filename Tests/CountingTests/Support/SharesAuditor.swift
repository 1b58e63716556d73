import BigInt
import Counting

/// Counts equal shares again, voter by voter, with whole fractions and without any of the program's short cuts.
struct SharesAuditor {
    let voters: [[Int]]
    let costs: [Int64]
    let support: [Int]
    /// Where each project stands in the order of the lot.
    let place: [Int]
    let budget: Int64

    init(_ countingCase: CountingCase) {
        var voters: [[Int]] = []
        guard case .approvals(let ballots) = countingCase.ballots else { preconditionFailure("no budget") }
        for line in 0..<ballots.lineCount {
            for _ in 0..<ballots.counts[line] { voters.append(Array(Set(ballots.line(line).map { Int($0) }))) }
        }
        self.voters = voters
        costs = countingCase.candidates.map { $0.cost ?? 0 }
        support = costs.indices.map { project in voters.filter { $0.contains(project) }.count }
        var place = Array(costs.indices)
        for (number, project) in (countingCase.rules.tieOrder ?? place).enumerated() { place[project] = number }
        self.place = place
        budget = countingCase.budget ?? 0
    }

    struct Run {
        var bought: [Int] = []
        var payments: [Part] = []
        /// What every voter has left.
        var left: [Part]
        var cost: Int64 = 0
    }

    /// Buys with this share until nothing is affordable.
    func run(share: Part) -> Run {
        var run = Run(left: voters.map { _ in share })
        while true {
            var best: (project: Int, payment: Part)?
            for project in costs.indices where !run.bought.contains(project) && support[project] > 0 {
                guard let payment = payment(project, run) else { continue }
                guard let found = best else {
                    best = (project, payment)
                    continue
                }
                if isFirst(project, payment, before: found.project, found.payment) { best = (project, payment) }
            }
            guard let (project, payment) = best else { return run }
            run.bought.append(project)
            run.payments.append(payment)
            run.cost += costs[project]
            for voter in voters.indices where voters[voter].contains(project) {
                run.left[voter] = run.left[voter] - Part.smaller(run.left[voter], payment)
            }
        }
    }

    private func isFirst(_ one: Int, _ payment: Part, before other: Int, _ itsPayment: Part) -> Bool {
        if costs[one] == 0 || costs[other] == 0 {
            if costs[one] != costs[other] { return costs[one] == 0 }
        } else {
            let (price, itsPrice) = (payment / Int(costs[one]), itsPayment / Int(costs[other]))
            if price != itsPrice { return price < itsPrice }
        }
        if support[one] != support[other] { return support[one] > support[other] }
        if costs[one] != costs[other] { return costs[one] < costs[other] }
        return place[one] < place[other]
    }

    /// The smallest amount that pays for the project when everybody pays it or what is left; nil when nothing does.
    private func payment(_ project: Int, _ run: Run) -> Part? {
        let money = voters.indices.filter { voters[$0].contains(project) }.map { run.left[$0] }.sorted()
        var needed = Part(BigInt(costs[project]))
        for (place, amount) in money.enumerated() {
            let each = needed / (money.count - place)
            if each <= amount { return each }
            needed = needed - amount
        }
        return nil
    }

    /// Raises the share as `add1u` says; the last run within the budget.
    func raised(by increment: Int64, stopWhenExhaustive: Bool) -> (share: Part, run: Run) {
        var share = Part(BigInt(budget)) / voters.count
        var kept = run(share: share)
        let supported = costs.indices.filter { support[$0] > 0 }
        while true {
            let rest = supported.filter { !kept.bought.contains($0) }
            if rest.isEmpty { return (share, kept) }
            let isExhaustive = !rest.contains { costs[$0] > 0 && kept.cost + costs[$0] <= budget }
            if stopWhenExhaustive && isExhaustive { return (share, kept) }
            let higher = run(share: share + Part(BigInt(increment)))
            if higher.cost > budget { return (share, kept) }
            share = share + Part(BigInt(increment))
            kept = higher
        }
    }

    /// Spends the rest by votes.
    func completed(_ run: Run) -> [Int] {
        var bought = run.bought
        var left = budget - run.cost
        let order = costs.indices.sorted {
            support[$0] != support[$1] ? support[$0] > support[$1] : place[$0] < place[$1]
        }
        for project in order where !bought.contains(project) && costs[project] <= left {
            left -= costs[project]
            bought.append(project)
        }
        return bought
    }
}
