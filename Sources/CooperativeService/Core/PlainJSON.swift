import Store

/// A value so plain (ids, numbers, words of our own) that it writes its canonical JSON itself: for the busiest command,
/// whose answer cost more to encode than its ballot to store.
protocol PlainJSON: Encodable {
    var plainJSON: String { get }
}

extension CanonicalJSON {
    /// An outcome in canonical form, by itself where it is plain.
    static func encode(_ value: some Encodable) throws -> [UInt8] {
        if let plain = value as? any PlainJSON { return Array(plain.plainJSON.utf8) }
        return try bytes(value)
    }
}
