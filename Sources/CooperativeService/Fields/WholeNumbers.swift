/// How large a number in a command can be (grootste getal): more than any cooperative has of members, votes, months or
/// cents, and so small that the sums and products of our own arithmetic never leave 64 bits.
enum WholeNumbers {
    /// Of everything that is counted, above and below zero.
    static let most: Int64 = 10_000_000
    /// Of an amount, in cents: ten thousand million euros.
    static let mostCents: Int64 = 1_000_000_000_000
    /// Digits from which a number may be too large.
    static let digitsToLookAt = 8

    /// - Parameter field: the name under which the number stands.
    static func most(in field: String) -> Int64 { field == "cents" ? mostCents : most }

    static func fits(_ value: Int64, in field: String) -> Bool { (-most(in: field)...most(in: field)).contains(value) }
}
