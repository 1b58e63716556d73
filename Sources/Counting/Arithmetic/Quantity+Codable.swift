import BigInt

extension Quantity: LosslessStringConvertible {
    /// Reads what `description` writes: `12`, `12.34567`, `-7/2`. Refuses (nil) everything else.
    public init?(_ description: String) {
        guard description.utf8.count <= 4096, description.utf8.allSatisfy({ (0x2d...0x39).contains($0) }) else {
            return nil
        }
        let parts = description.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard let numerator = BigInt(parts[0]), let denominator = BigInt(parts[1]), denominator > 0 else {
                return nil
            }
            self.init(numerator, over: denominator)
            return
        }
        let digits = description.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 1, (1...2).contains(digits.count), let units = BigInt(digits.joined()) else { return nil }
        if digits.count == 1 {
            self.init(units)
        } else {
            guard !digits[0].isEmpty, !digits[1].isEmpty, !digits[1].contains("-") else { return nil }
            self.init(units, decimals: digits[1].count)
        }
    }
}

extension Quantity: Codable {
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        guard let value = Quantity(try container.decode(String.self)) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a number such as 12.34567")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
