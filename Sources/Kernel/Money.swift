/// An amount of euros in whole cents. Never a fraction of a cent, never floating point.
public struct Money: Hashable, Sendable {
    public let cents: Int64

    public init(cents: Int64) { self.cents = cents }

    public static let zero = Money(cents: 0)

    /// Sum; nil on overflow, which no honest book reaches.
    public func adding(_ other: Money) -> Money? {
        let (sum, overflow) = cents.addingReportingOverflow(other.cents)
        return overflow ? nil : Money(cents: sum)
    }
}

extension Money: Comparable {
    public static func < (left: Money, right: Money) -> Bool { left.cents < right.cents }
}

extension Money: Codable {
    private enum Field: String, CodingKey { case cents, currency }

    public init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Field.self)
        let currency = try fields.decodeIfPresent(String.self, forKey: .currency) ?? "EUR"
        guard currency == "EUR" else {
            throw DecodingError.dataCorruptedError(
                forKey: .currency, in: fields, debugDescription: "amounts are in EUR")
        }
        cents = try fields.decode(Int64.self, forKey: .cents)
    }

    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: Field.self)
        try fields.encode(cents, forKey: .cents)
        try fields.encode("EUR", forKey: .currency)
    }
}
