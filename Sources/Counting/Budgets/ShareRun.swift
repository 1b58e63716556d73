import BigInt

/// One run of equal shares: every voter starts with the same share; what is affordable for its supporters is bought, most
/// effective votes first, until nothing is.
///
/// A project's effective votes are its cost divided by the largest payment for it; its price is the inverse, and the
/// lowest price goes first. Prices only rise during a run, because voters only spend: what was found earlier is a lower
/// bound, and most projects need no new sum at most steps.
///
/// Exactness: balances are kept in units of the share divided by 2ᵏ, with a bound on how far each can be off. Where those
/// bounds leave a comparison open — which payment is smaller, who can pay in full, whether the supporters have enough —
/// `ExactPayments` decides it with whole fractions. So the outcome is that of exact arithmetic, at the speed of integers.
struct ShareRun {
    let field: ShareField
    /// The share, times the number of voters.
    let share: BigInt
    private(set) var purchases: [SharePurchase] = []
    private(set) var cost: Int128 = 0
    private(set) var lots: [CountingOutcome.LotDrawn] = []
    var exact: ExactPayments

    /// What each group has left, in units; 0 only where it is exactly nothing.
    var balances: [Int128]
    /// How far a balance can be off.
    private var error: Int128 = 0
    private var prices: [SharePrice]
    private let whole: Int128
    private let costs: [Int128]

    init(_ field: ShareField, share: BigInt) {
        self.field = field
        self.share = share
        let whole = Int128(1) << Int128(field.bits)
        self.whole = whole
        exact = ExactPayments(share: share)
        balances = Array(repeating: whole, count: field.electorate.weights.count)
        var costs: [Int128] = []
        prices = field.costs.indices.map { project in
            let support = field.electorate.support[project]
            // Together the supporters have support × share.
            guard support > 0, field.scaledCosts[project] <= share * BigInt(support) else {
                costs.append(0)
                return .out
            }
            let units = share > 0 ? Int128(field.shiftedCosts[project] / share) : 0
            costs.append(units)
            if field.costs[project] == 0 { return .free }
            return SharePrice(payment: units / Int128(support), support: support)
        }
        self.costs = costs
    }

    /// Buys until nothing is affordable. False as soon as more is bought than `limit`.
    mutating func run(limit: Int128) -> Bool {
        while let project = next() {
            cost += Int128(field.costs[project])
            if cost > limit { return false }
            for other in prices.indices { prices[other].isFresh = false }
        }
        return true
    }

    /// Buys the next project; nil when none is affordable.
    private mutating func next() -> Int? {
        while true {
            var ceiling = Int128.max
            for price in prices where price.isOpen && price.isFresh { ceiling = min(ceiling, price.atMost) }
            var stale: Int?
            for (project, price) in prices.enumerated() where price.isOpen && !price.isFresh && price.atLeast <= ceiling
            {
                if let found = stale, prices[found].atLeast <= price.atLeast { continue }
                stale = project
            }
            if let stale {
                evaluate(stale)
                continue
            }
            let contenders = prices.indices.filter {
                prices[$0].isOpen && prices[$0].isFresh && prices[$0].atLeast <= ceiling
            }
            guard !contenders.isEmpty else { return nil }
            if contenders.allSatisfy({ prices[$0].isPure }) || (contenders.count == 1 && !prices[contenders[0]].isMurky)
            {
                let field = field
                let project = pick(contenders) { one, other in
                    // Where all supporters pay the same, each of them is an effective vote; what is free goes first.
                    let (left, right) = (field.effectiveVotes(one), field.effectiveVotes(other))
                    return left > right ? -1 : left < right ? 1 : 0
                }
                buy(project)
                return project
            }
            if let project = decideExactly(contenders) { return project }
        }
    }

    /// The smallest payment; then more votes, lower cost, the lot.
    private mutating func pick(_ contenders: [Int], compare: (Int, Int) -> Int) -> Int {
        guard contenders.count > 1 else { return contenders[0] }
        var best: [Int] = []
        for project in contenders {
            guard let other = best.first else {
                best = [project]
                continue
            }
            let order = compare(project, other)
            let (votes, otherVotes) = (field.electorate.support[project], field.electorate.support[other])
            let (cost, otherCost) = (field.costs[project], field.costs[other])
            if (order, otherVotes, cost) < (0, votes, otherCost) {
                best = [project]
            } else if order == 0, votes == otherVotes, cost == otherCost {
                best.append(project)
            }
        }
        let picked = field.lot.first(of: best)
        if best.count > 1 {
            lots.append(.init(round: purchases.count + 1, purpose: .buy, tied: best.sorted(), picked: picked))
        }
        return picked
    }
}

extension ShareRun {
    /// Finds the largest payment for a project as things stand.
    private mutating func evaluate(_ project: Int) {
        prices[project].isFresh = true
        guard field.costs[project] > 0 else { return }
        let support = field.electorate.support[project]
        var payment = prices[project].leastPayment
        while true {
            let sums = field.sums(project, below: payment, balances)
            let payers = Int128(support - sums.poor)
            let (slack, isTooMuch) = error.multipliedReportingOverflow(by: Int128(sums.uncertain))
            guard !isTooMuch, slack < whole << 20 else { return prices[project].blur() }
            guard payers > 0 else {
                if costs[project] > sums.money + slack + 2 { prices[project] = .out } else { prices[project].blur() }
                return
            }
            let found = max(0, costs[project] - sums.money) / payers
            if found > payment {
                payment = found
                continue
            }
            if sums.poor == 0, sums.least == whole {
                // Nobody who supports it has paid for anything: enough for it, as the start of the run found.
                return prices[project].settle(payment: payment, off: 2, support: support)
            }
            let off = (slack + 1) / payers + 2
            let margin = off + error
            if sums.least >= payment + margin, sums.most <= payment - margin || sums.uncertain == 0 {
                if sums.poor == 0 {
                    prices[project].settle(payment: payment, off: off, support: support)
                } else {
                    prices[project].settle(payment: payment, off: off, cost: costs[project])
                }
            } else {
                prices[project].blur()
            }
            return
        }
    }

    private mutating func buy(_ project: Int) {
        let price = prices[project]
        prices[project] = .out
        // At least one unit, so that who has paid is known from who has not.
        let payment = field.costs[project] == 0 ? 0 : max(1, price.payment)
        var emptied: [Int32] = []
        var poor: Int64 = 0
        if payment > 0 {
            for place in field.electorate.supporters.range(project) {
                let group = Int(field.electorate.supporters.items[place])
                if balances[group] < price.payment {
                    poor += field.electorate.weights[group]
                    if balances[group] > 0 { emptied.append(Int32(group)) }
                    balances[group] = 0
                } else {
                    balances[group] = max(1, balances[group] - payment)
                }
            }
            error += price.off + 1
        }
        note(project, payers: field.electorate.support[project] - poor, emptied)
    }

    private mutating func note(_ project: Int, payers: Int64, _ emptied: [Int32]) {
        purchases.append(SharePurchase(project: project, payers: payers, emptied: emptied))
    }

    /// Compares with whole fractions and buys the first; nil when none of them proves to be affordable.
    private mutating func decideExactly(_ contenders: [Int]) -> Int? {
        exact.catchUp(with: purchases, field)
        var found: [Int: ExactPrice] = [:]
        for project in contenders {
            if let price = exact.price(of: project, field, balances) {
                found[project] = price
            } else {
                prices[project] = .out
            }
        }
        let affordable = contenders.filter { found[$0] != nil }
        guard !affordable.isEmpty else { return nil }
        let costs = field.costs
        let project = pick(affordable) { one, other in
            guard let price = found[one], let itsPrice = found[other] else { return 0 }
            return price.compared(to: itsPrice, costs: costs[one], costs[other])
        }
        guard let price = found[project] else { return nil }
        prices[project] = .out
        buyExactly(project, price)
        return project
    }

    private mutating func buyExactly(_ project: Int, _ price: ExactPrice) {
        let payment = Int128((price.numerator << field.bits) / (share * exact.denominator * BigInt(price.payers)))
        var emptied: [Int32] = []
        for place in field.electorate.supporters.range(project) {
            let group = Int(field.electorate.supporters.items[place])
            guard balances[group] > 0, let balance = price.balance(of: group) else { continue }
            let left = balance * BigInt(price.payers) - price.numerator
            if left < 0 {
                emptied.append(Int32(group))
                balances[group] = 0
            } else {
                balances[group] = left == 0 ? 0 : max(1, balances[group] - max(1, payment))
            }
        }
        error += 2
        note(project, payers: price.payers, emptied)
    }
}
