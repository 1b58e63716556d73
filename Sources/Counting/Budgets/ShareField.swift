import BigInt

/// What all runs of one budget share.
struct ShareField {
    let electorate: Electorate
    let costs: [Int64]
    let lot: TieOrder
    /// A share is cut in 2 to this power units: as fine as the sum of all shares allows in 128 bits.
    let bits: Int
    /// Costs times the number of voters, as shares are written.
    let scaledCosts: [BigInt], shiftedCosts: [BigInt]

    init(_ electorate: Electorate, costs: [Int64], lot: TieOrder) {
        self.electorate = electorate
        self.costs = costs
        self.lot = lot
        let bits = min(100, 122 - (64 - electorate.voters.leadingZeroBitCount))
        self.bits = bits
        scaledCosts = costs.map { BigInt($0) * BigInt(electorate.voters) }
        shiftedCosts = scaledCosts.map { $0 << bits }
    }

    struct Sums {
        /// Voters with less than the payment; those of them with a balance that can be off.
        var poor: Int64 = 0, uncertain: Int64 = 0
        /// What the poor have together.
        var money: Int128 = 0
        /// The largest balance below the payment, the smallest that is not.
        var most: Int128 = -1, least: Int128 = .max
    }

    /// What the supporters of a project have, against one payment.
    func sums(_ project: Int, below payment: Int128, _ balances: [Int128]) -> Sums {
        var sums = Sums()
        let range = electorate.supporters.range(project)
        balances.withUnsafeBufferPointer { balances in
            electorate.supporters.items.withUnsafeBufferPointer { groups in
                electorate.supporterWeights.withUnsafeBufferPointer { weights in
                    for place in range {
                        let balance = balances[Int(groups[place])]
                        if balance >= payment {
                            if balance < sums.least { sums.least = balance }
                            continue
                        }
                        let weight = weights[place]
                        sums.poor &+= weight
                        guard balance > 0 else { continue }
                        sums.uncertain &+= weight
                        sums.money &+= balance &* Int128(weight)
                        if balance > sums.most { sums.most = balance }
                    }
                }
            }
        }
        return sums
    }
}

/// What is known of the largest payment for one project, in units.
struct SharePrice {
    var isOpen = true
    /// Found as things stand; else it is a bound from before.
    var isFresh = false
    /// Everybody who supports it pays the same: cost over supporters.
    private(set) var isPure = false
    /// Only whole fractions can tell.
    private(set) var isMurky = false
    private(set) var atLeast: Int128, atMost: Int128 = .max
    private(set) var payment: Int128 = 0, off: Int128 = 0

    init(atLeast: Int128) { self.atLeast = atLeast }

    /// Bought, or never affordable again.
    static var out: SharePrice {
        var price = SharePrice(atLeast: 0)
        price.isOpen = false
        return price
    }

    mutating func settle(payment: Int128, off: Int128, isPure: Bool) {
        self.payment = payment
        self.off = off
        self.isPure = isPure
        isMurky = false
        atLeast = max(atLeast, payment - off)
        atMost = payment + off
    }

    mutating func blur() {
        isMurky = true
        isPure = false
        atMost = .max
    }
}

/// A project bought with shares.
struct SharePurchase {
    let project: Int
    /// How many voters paid in full.
    let payers: Int64
    /// The groups that paid less: all they had, and it was something.
    let emptied: [Int32]
}
