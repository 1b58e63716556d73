public import Kernel

/// What a field of a command holds, as the API document, the forms and `zeggenschap commands` show it.
public indirect enum FieldKind: Hashable, Sendable {
    case text
    case integer
    case boolean
    /// A UUID.
    case id
    /// ISO 8601, `2026-05-12`.
    case day
    /// RFC 3339 in UTC.
    case moment
    /// `{"cents": 1250, "currency": "EUR"}`.
    case money
    /// Such as `2/3`.
    case fraction
    /// Read and never written again.
    case secret
    /// One of these words.
    case choice([String])
    case list(FieldKind)
    case record([Field])
    /// Any JSON: the fields of another command.
    case json
}

/// One field of a command.
public struct Field: Hashable, Sendable {
    public let name: String
    public let kind: FieldKind
    public let isOptional: Bool
}

/// The same, where a page has fields of its own.
public typealias CommandField = Field

/// A type that knows what kind of field it is; others are probed.
protocol FieldDescribed {
    static var fieldKind: FieldKind { get }
}

extension Identifier: FieldDescribed { static var fieldKind: FieldKind { .id } }
extension Day: FieldDescribed { static var fieldKind: FieldKind { .day } }
extension Timestamp: FieldDescribed { static var fieldKind: FieldKind { .moment } }
extension Money: FieldDescribed { static var fieldKind: FieldKind { .money } }
extension Fraction: FieldDescribed { static var fieldKind: FieldKind { .fraction } }
extension Secret: FieldDescribed { static var fieldKind: FieldKind { .secret } }
extension JSONValue: FieldDescribed { static var fieldKind: FieldKind { .json } }
extension String: FieldDescribed { static var fieldKind: FieldKind { .text } }
extension Bool: FieldDescribed { static var fieldKind: FieldKind { .boolean } }
extension Int: FieldDescribed { static var fieldKind: FieldKind { .integer } }
extension Int64: FieldDescribed { static var fieldKind: FieldKind { .integer } }
extension Array: FieldDescribed where Element: Decodable {
    static var fieldKind: FieldKind { .list(FieldProbe.kind(of: Element.self)) }
}
extension Optional: FieldDescribed where Wrapped: Decodable {
    static var fieldKind: FieldKind { FieldProbe.kind(of: Wrapped.self) }
}
extension Personal: FieldDescribed {
    static var fieldKind: FieldKind { FieldProbe.kind(of: Value.self) }
}
