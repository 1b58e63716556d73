/// An exact rational: a majority, a quorum, a share. Always in lowest terms with a positive denominator.
public struct Fraction: Hashable, Sendable {
    public let numerator: Int64, denominator: Int64

    /// Refuses (nil) a denominator of zero and what does not fit in 64 bits.
    public init?(_ numerator: Int64, _ denominator: Int64) {
        guard denominator != 0, numerator != .min, denominator != .min else { return nil }
        let divisor = max(1, Fraction.divisor(abs(numerator), abs(denominator)))
        let sign: Int64 = denominator < 0 ? -1 : 1
        self.numerator = sign * numerator / divisor
        self.denominator = sign * denominator / divisor
    }

    public init(_ whole: Int64) {
        numerator = whole
        denominator = 1
    }

    private static func divisor(_ first: Int64, _ second: Int64) -> Int64 {
        var (larger, smaller) = (first, second)
        while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
        return larger
    }

    /// The smallest whole number that is at least this part of `whole`: 2/3 of 120 is 80, 2/3 of 100 is 67.
    public func ceiling(of whole: Int64) -> Int64 {
        let product = Int128(numerator) * Int128(whole)
        let divisor = Int128(denominator)
        let quotient = product / divisor
        return Int64(product % divisor > 0 ? quotient + 1 : quotient)
    }

    /// Compares `part / whole` with this fraction without dividing; a whole of zero compares as 0/0, which is nothing.
    public func isReached(by part: Int64, of whole: Int64) -> Bool {
        whole > 0 && Int128(part) * Int128(denominator) >= Int128(numerator) * Int128(whole)
    }

    /// As `isReached`, strictly more.
    public func isExceeded(by part: Int64, of whole: Int64) -> Bool {
        whole > 0 && Int128(part) * Int128(denominator) > Int128(numerator) * Int128(whole)
    }
}

extension Fraction: Comparable {
    public static func < (left: Fraction, right: Fraction) -> Bool {
        Int128(left.numerator) * Int128(right.denominator) < Int128(right.numerator) * Int128(left.denominator)
    }
}

extension Fraction: LosslessStringConvertible {
    /// Reads `2/3`, `1` and nothing else.
    public init?(_ description: String) {
        let parts = description.split(separator: "/", omittingEmptySubsequences: false)
        guard let first = parts.first, let numerator = Int64(first) else { return nil }
        switch parts.count {
        case 1: self.init(numerator)
        case 2:
            guard let denominator = Int64(parts[1]), denominator > 0 else { return nil }
            self.init(numerator, denominator)
        default: return nil
        }
    }

    public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}

extension Fraction: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Fraction(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a fraction such as 2/3")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
