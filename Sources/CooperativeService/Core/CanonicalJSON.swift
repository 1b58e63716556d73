import FoundationEssentials

/// The one form in which JSON is stored and hashed: sorted keys, no spaces, slashes as they are, UTF-8.
enum CanonicalJSON {
    static func encode(_ value: some Encodable) throws -> [UInt8] {
        if let plain = value as? any PlainJSON { return Array(plain.plainJSON.utf8) }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return Array(try encoder.encode(value))
    }

    static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
    }
}

/// A value so plain (ids, numbers, words of our own) that it writes its canonical JSON itself: for the busiest command,
/// whose answer cost more to encode than its ballot to store.
protocol PlainJSON: Encodable {
    var plainJSON: String { get }
}
