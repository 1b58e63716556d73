public import BigInt

/// An exact number as a count states it: votes, points, money. It is written as a whole number, with the decimals of the
/// method, or as a fraction in lowest terms; never rounded for display.
public struct Quantity: Hashable, Sendable {
    public let numerator: BigInt, denominator: BigInt
    /// The fixed number of decimals of the method that made it; nil for whole numbers and fractions.
    public let decimals: Int?

    public init(_ whole: some BinaryInteger) {
        numerator = BigInt(whole)
        denominator = 1
        decimals = nil
    }

    /// `units` of 10⁻ᵈ each: the scaled integers of Scottish (5) and Meek (9) counts.
    public init(_ units: some BinaryInteger, decimals: Int) {
        numerator = BigInt(units)
        denominator = BigInt(10).power(decimals)
        self.decimals = decimals
    }

    /// A fraction; put in lowest terms. The denominator is positive.
    public init(_ numerator: BigInt, over denominator: BigInt) {
        precondition(denominator > 0, "a fraction has a positive denominator")
        let divisor = numerator == 0 ? denominator : numerator.greatestCommonDivisor(with: denominator)
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
        decimals = nil
    }

    /// How many of `parts` equal parts of `whole` this is, rounded down: for bars on a page. 0 when the whole is 0.
    public func parts(_ parts: Int, of whole: Quantity) -> Int {
        guard whole.numerator > 0 else { return 0 }
        return Int(numerator * whole.denominator * BigInt(parts) / (denominator * whole.numerator))
    }

    public static func == (left: Quantity, right: Quantity) -> Bool {
        left.numerator * right.denominator == right.numerator * left.denominator
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(numerator / denominator) }
}

extension Quantity: Comparable {
    public static func < (left: Quantity, right: Quantity) -> Bool {
        left.numerator * right.denominator < right.numerator * left.denominator
    }
}

extension Quantity: CustomStringConvertible {
    /// `12`, `12.34567` or `7/2`.
    public var description: String {
        guard let decimals, decimals > 0 else {
            return denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)"
        }
        let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
        let digits = String(rest)
        let sign = numerator < 0 ? "-" : ""
        return "\(sign)\(whole)." + String(repeating: "0", count: decimals - digits.count) + digits
    }
}
