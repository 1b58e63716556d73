public import Kernel

/// One row of an answer, read by position: the order of the columns is the order in the SELECT.
public struct Row: Hashable, Sendable {
    public let values: [SQLValue]

    public init(_ values: [SQLValue]) { self.values = values }

    /// Reads a column as the type that is asked, refusing what does not fit. `NULL` fits only an optional.
    public func get<Value: SQLReadable>(_ index: Int, as: Value.Type = Value.self) throws -> Value {
        guard values.indices.contains(index), let value = Value(sqlValue: values[index]) else {
            throw UnreadableColumn(index: index, asked: "\(Value.self)")
        }
        return value
    }

    public subscript<Value: SQLReadable>(_ index: Int) -> Value {
        get throws { try get(index) }
    }
}

/// A column held something else than the program wrote there.
public struct UnreadableColumn: Error, Hashable {
    public let index: Int, asked: String
}

/// What can be read from a column.
public protocol SQLReadable {
    /// nil when the stored value does not fit.
    init?(sqlValue: SQLValue)
}

extension Int64: SQLReadable {
    public init?(sqlValue: SQLValue) {
        guard case .integer(let value) = sqlValue else { return nil }
        self = value
    }
}
extension Int: SQLReadable {
    public init?(sqlValue: SQLValue) {
        guard case .integer(let value) = sqlValue else { return nil }
        self.init(exactly: value)
    }
}
extension Bool: SQLReadable {
    public init?(sqlValue: SQLValue) {
        guard case .integer(let value) = sqlValue, value == 0 || value == 1 else { return nil }
        self = value == 1
    }
}
extension String: SQLReadable {
    public init?(sqlValue: SQLValue) {
        guard case .text(let value) = sqlValue else { return nil }
        self = value
    }
}
extension [UInt8]: SQLReadable {
    public init?(sqlValue: SQLValue) {
        guard case .blob(let value) = sqlValue else { return nil }
        self = value
    }
}
extension Identifier: SQLReadable {
    public init?(sqlValue: SQLValue) {
        guard case .text(let value) = sqlValue else { return nil }
        self.init(value)
    }
}
extension Day: SQLReadable {
    public init?(sqlValue: SQLValue) {
        guard case .text(let value) = sqlValue else { return nil }
        self.init(value)
    }
}
extension Timestamp: SQLReadable {
    public init?(sqlValue: SQLValue) {
        guard case .integer(let value) = sqlValue else { return nil }
        self.init(milliseconds: value)
    }
}
extension Money: SQLReadable {
    public init?(sqlValue: SQLValue) {
        guard case .integer(let value) = sqlValue else { return nil }
        self.init(cents: value)
    }
}
extension Optional: SQLReadable where Wrapped: SQLReadable {
    public init?(sqlValue: SQLValue) {
        if case .null = sqlValue {
            self = .none
        } else if let value = Wrapped(sqlValue: sqlValue) {
            self = .some(value)
        } else {
            return nil
        }
    }
}
