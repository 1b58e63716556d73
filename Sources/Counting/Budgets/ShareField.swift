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

    /// Of a project for which all supporters pay the same.
    func effectiveVotes(_ project: Int) -> Int64 { costs[project] == 0 ? .max : electorate.support[project] }

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
                electorate.weights.withUnsafeBufferPointer { weights in
                    for place in range {
                        let balance = balances[Int(groups[place])]
                        if balance >= payment {
                            if balance < sums.least { sums.least = balance }
                            continue
                        }
                        let weight = weights[Int(groups[place])]
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

/// What is known of the price of one project: the largest payment for it divided by its cost, in units of 2⁻¹²⁶.
struct SharePrice {
    var isOpen = true
    /// Found as things stand; else it is a bound from before.
    var isFresh = false
    /// Everybody who supports it pays the same.
    private(set) var isPure = false
    /// Only whole fractions can tell.
    private(set) var isMurky = false
    private(set) var atLeast: Int128 = 0, atMost: Int128 = .max
    /// The largest payment in units of the share, and how far it can be off.
    private(set) var payment: Int128 = 0, off: Int128 = 0
    /// The payment is not below this.
    private(set) var leastPayment: Int128

    private static let one = UInt128(1) << 126

    init(payment: Int128, support: Int64) {
        leastPayment = payment
        atLeast = Int128(SharePrice.one / UInt128(support))
    }

    /// Bought, or never affordable again.
    static var out: SharePrice {
        var price = SharePrice(payment: 0, support: 1)
        price.isOpen = false
        return price
    }

    /// It costs nothing, whatever the voters have left.
    static var free: SharePrice {
        var price = SharePrice(payment: 0, support: 1)
        (price.atLeast, price.atMost, price.isPure) = (0, 0, true)
        return price
    }

    /// All its supporters pay the same.
    mutating func settle(payment: Int128, off: Int128, support: Int64) {
        note(payment: payment, off: off)
        isPure = true
        atLeast = Int128(SharePrice.one / UInt128(support))
        atMost = atLeast + 1
    }

    /// Some pay less; the cost is in units of the share, rounded down.
    mutating func settle(payment: Int128, off: Int128, cost: Int128) {
        note(payment: payment, off: off)
        isPure = false
        guard cost > 0, off < cost, payment <= cost else { return blur() }
        atLeast = max(atLeast, SharePrice.parts(of: payment - off, in: cost + 1))
        atMost = SharePrice.parts(of: payment + off, in: cost) + 1
    }

    private mutating func note(payment: Int128, off: Int128) {
        self.payment = payment
        self.off = off
        isMurky = false
        leastPayment = max(leastPayment, payment - off)
    }

    /// Rounded down. The part is less than twice the whole.
    private static func parts(of part: Int128, in whole: Int128) -> Int128 {
        let product = UInt128(max(0, part)).multipliedFullWidth(by: one)
        let quotient = UInt128(whole).dividingFullWidth((product.high, product.low)).quotient
        return Int128(clamping: quotient)
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
