public import Kernel

/// What a column holds, alike on both engines.
public enum SQLValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])
}

/// What can be given as a parameter.
public protocol SQLConvertible: Sendable {
    var sqlValue: SQLValue { get }
}

extension SQLValue: SQLConvertible { public var sqlValue: SQLValue { self } }
extension Int: SQLConvertible { public var sqlValue: SQLValue { .integer(Int64(self)) } }
extension Int64: SQLConvertible { public var sqlValue: SQLValue { .integer(self) } }
/// Stored as 0 or 1 in an INTEGER column.
extension Bool: SQLConvertible { public var sqlValue: SQLValue { .integer(self ? 1 : 0) } }
extension String: SQLConvertible { public var sqlValue: SQLValue { .text(self) } }
extension [UInt8]: SQLConvertible { public var sqlValue: SQLValue { .blob(self) } }
extension Identifier: SQLConvertible { public var sqlValue: SQLValue { .text(description) } }
/// Stored as ISO text.
extension Day: SQLConvertible { public var sqlValue: SQLValue { .text(description) } }
/// Stored as milliseconds.
extension Timestamp: SQLConvertible { public var sqlValue: SQLValue { .integer(milliseconds) } }
extension Money: SQLConvertible { public var sqlValue: SQLValue { .integer(cents) } }
extension Fraction: SQLConvertible { public var sqlValue: SQLValue { .text(description) } }
extension Optional: SQLConvertible where Wrapped: SQLConvertible {
    public var sqlValue: SQLValue { self?.sqlValue ?? .null }
}
