import Kernel

/// The decoder behind `FieldProbe`.
struct ProbeDecoder: Decoder {
    let notes: ProbeNotes
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(ProbeFields<Key>(notes: notes))
    }

    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw ProbeStops() }
    func singleValueContainer() -> any SingleValueDecodingContainer { ProbeValue() }
}

/// Thrown where a probe has nothing to answer; what was written down until then stands.
struct ProbeStops: Error {}

/// A harmless value of a type, or nothing.
private func sample<Value: Decodable>(_ type: Value.Type) throws -> Value {
    for value in [false, 0, Int64(0), ""] as [any Sendable] {
        if let fitting = value as? Value { return fitting }
    }
    if let cases = type as? any CaseIterable.Type, let first = firstCase(of: cases) as? Value { return first }
    if let list = type as? any EmptyList.Type, let empty = list.none as? Value { return empty }
    if let typed = ProbeDecoder.typedText(type) { return typed }
    return try Value(from: ProbeDecoder(notes: ProbeNotes()))
}

private protocol EmptyList { static var none: Any { get } }
extension Array: EmptyList { fileprivate static var none: Any { [Element]() } }
extension Dictionary: EmptyList { fileprivate static var none: Any { [Key: Value]() } }

private func firstCase<Cases: CaseIterable>(of type: Cases.Type) -> Any? { Cases.allCases.first }

struct ProbeFields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let notes: ProbeNotes
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] { [] }

    func contains(_ key: Key) -> Bool { true }
    func decodeNil(forKey key: Key) -> Bool { true }

    func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
        notes.note(key.stringValue, FieldProbe.kind(of: type), optional: false)
        return try sample(type)
    }

    func decodeIfPresent<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value? {
        notes.note(key.stringValue, FieldProbe.kind(of: type), optional: true)
        return nil
    }

    func decode(_ type: Bool.Type, forKey key: Key) -> Bool { note(key, .boolean, false) }
    func decode(_ type: String.Type, forKey key: Key) -> String { note(key, .text, "") }
    func decode(_ type: Int.Type, forKey key: Key) -> Int { note(key, .integer, 0) }
    func decode(_ type: Int64.Type, forKey key: Key) -> Int64 { note(key, .integer, 0) }

    func decodeIfPresent(_ type: Bool.Type, forKey key: Key) -> Bool? { optional(key, .boolean) }
    func decodeIfPresent(_ type: String.Type, forKey key: Key) -> String? { optional(key, .text) }
    func decodeIfPresent(_ type: Int.Type, forKey key: Key) -> Int? { optional(key, .integer) }
    func decodeIfPresent(_ type: Int64.Type, forKey key: Key) -> Int64? { optional(key, .integer) }

    private func note<Value>(_ key: Key, _ kind: FieldKind, _ value: Value) -> Value {
        notes.note(key.stringValue, kind, optional: false)
        return value
    }

    private func optional<Value>(_ key: Key, _ kind: FieldKind) -> Value? {
        notes.note(key.stringValue, kind, optional: true)
        return nil
    }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) throws -> KeyedDecodingContainer<Nested> { throw ProbeStops() }
    func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer { throw ProbeStops() }
    func superDecoder() throws -> any Decoder { throw ProbeStops() }
    func superDecoder(forKey key: Key) throws -> any Decoder { throw ProbeStops() }
}

/// Texts that every typed value of the kernel can be read from, tried in turn.
private let sampleTexts = ["", "00000000-0000-7000-8000-000000000000", "2026-01-01", "2026-01-01T00:00:00Z", "1/2"]

/// Answers a single plain value; a typed text reads itself from one of the samples.
struct ProbeValue: SingleValueDecodingContainer {
    var codingPath: [any CodingKey] { [] }
    var text = ""

    func decodeNil() -> Bool { false }
    func decode(_ type: Bool.Type) -> Bool { false }
    func decode(_ type: String.Type) -> String { text }
    func decode(_ type: Int.Type) -> Int { 0 }
    func decode(_ type: Int64.Type) -> Int64 { 0 }
    func decode<Value: Decodable>(_ type: Value.Type) throws -> Value { try sample(type) }
}

extension ProbeDecoder {
    /// Reads a typed text (an id, a day) from the first sample that fits it.
    static func typedText<Value: Decodable>(_ type: Value.Type) -> Value? {
        for text in sampleTexts { if let value = try? Value(from: TextDecoder(text: text)) { return value } }
        return nil
    }
}

/// A decoder that holds one text.
struct TextDecoder: Decoder {
    let text: String
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> { throw ProbeStops() }
    func unkeyedContainer() throws -> any UnkeyedDecodingContainer { throw ProbeStops() }
    func singleValueContainer() -> any SingleValueDecodingContainer { ProbeValue(text: text) }
}
