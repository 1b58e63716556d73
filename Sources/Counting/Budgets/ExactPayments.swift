import BigInt

/// The payments of a run as whole fractions over one denominator, worked out when somebody asks for them.
struct ExactPayments {
    let share: BigInt
    /// What all the amounts are divided by, besides the number of voters.
    private(set) var denominator: BigInt = 1
    /// What who paid in full paid, for each purchase so far.
    private(set) var payments: [BigInt] = []
    /// Which purchase each project was, or -1.
    private var placeOf: [Int] = []

    init(share: BigInt) { self.share = share }

    /// Works out the payments that are not known yet: the cost less what the others had left, over those who paid in full.
    mutating func catchUp(with purchases: [SharePurchase], _ field: ShareField) {
        if placeOf.isEmpty { placeOf = Array(repeating: -1, count: field.costs.count) }
        for place in payments.count..<purchases.count {
            let purchase = purchases[place]
            // How many of those who were emptied had paid for each earlier project.
            var paid = [Int64](repeating: 0, count: place)
            var voters: Int64 = 0
            for group in purchase.emptied {
                let weight = field.electorate.weights[Int(group)]
                voters += weight
                for project in field.electorate.projects[Int(group)] where placeOf[Int(project)] >= 0 {
                    paid[placeOf[Int(project)]] += weight
                }
            }
            var money = share * denominator * BigInt(voters)
            for (count, payment) in zip(paid, payments) where count > 0 { money -= payment * BigInt(count) }
            append(field.scaledCosts[purchase.project] * denominator - money, over: BigInt(purchase.payers))
            placeOf[purchase.project] = place
        }
    }

    private mutating func append(_ numerator: BigInt, over payers: BigInt) {
        // A project without a cost, or one whose supporters had exactly enough.
        guard payers > 0 else { return payments.append(0) }
        let divisor = numerator == 0 ? payers : numerator.greatestCommonDivisor(with: payers)
        let factor = payers / divisor
        if factor != 1 {
            denominator *= factor
            for place in payments.indices { payments[place] *= factor }
        }
        payments.append(numerator / divisor)
    }

    /// The largest payment for a project as things stand; nil when its supporters have not enough together.
    func price(of project: Int, _ field: ShareField, _ balances: [Int128]) -> ExactPrice? {
        var classes: [[Int32]: Int] = [:]
        var members: [(balance: BigInt, voters: Int64)] = []
        var classOf: [Int32: Int] = [:]
        var payers: Int64 = 0
        for group in field.electorate.supporters[project] where balances[Int(group)] > 0 {
            let history = field.electorate.projects[Int(group)].filter { placeOf[Int($0)] >= 0 }
            let found = classes[history] ?? members.count
            if found == members.count {
                classes[history] = found
                let spent = history.reduce(BigInt(0)) { $0 + payments[placeOf[Int($1)]] }
                members.append((share * denominator - spent, 0))
            }
            members[found].voters += field.electorate.weights[Int(group)]
            classOf[group] = found
            payers += field.electorate.weights[Int(group)]
        }
        var needed = field.scaledCosts[project] * denominator
        let balances = members.map(\.balance)
        if needed == 0 {
            return ExactPrice(numerator: 0, payers: max(1, payers), balances: balances, classOf: classOf)
        }
        for member in members.sorted(by: { $0.balance < $1.balance }) {
            if member.balance * BigInt(payers) >= needed {
                return ExactPrice(numerator: needed, payers: payers, balances: balances, classOf: classOf)
            }
            needed -= member.balance * BigInt(member.voters)
            payers -= member.voters
        }
        return nil
    }
}

/// A largest payment as a whole fraction: `numerator` over `payers` and over the denominator of all payments.
struct ExactPrice {
    let numerator: BigInt
    /// How many voters pay in full.
    let payers: Int64
    private let balances: [BigInt], classOf: [Int32: Int]

    init(numerator: BigInt, payers: Int64, balances: [BigInt], classOf: [Int32: Int]) {
        self.numerator = numerator
        self.payers = payers
        self.balances = balances
        self.classOf = classOf
    }

    func balance(of group: Int) -> BigInt? { classOf[Int32(group)].map { balances[$0] } }

    /// Compares payment over cost: the inverse of the effective votes. What is free has none above it.
    func compared(to other: ExactPrice, costs cost: Int64, _ itsCost: Int64) -> Int {
        guard cost > 0, itsCost > 0 else { return (cost > 0 ? 1 : 0) - (itsCost > 0 ? 1 : 0) }
        let left = numerator * BigInt(other.payers) * BigInt(itsCost)
        let right = other.numerator * BigInt(payers) * BigInt(cost)
        return left < right ? -1 : left > right ? 1 : 0
    }
}
