public import Kernel

/// What a parameter of the statutes can hold: a number of days, a majority, a list of organs.
public protocol ParameterValue: Sendable, Hashable {
    /// Reads the value as a file writes it; throws what was expected instead.
    static func read(_ node: PolicyNode) throws(Misreading) -> Self
    /// As a file writes it, in one canonical form.
    var written: String { get }
    /// The exact number to compare with a bound; nil for what cannot be compared.
    var quantity: Quantity? { get }
}

extension ParameterValue {
    public var quantity: Quantity? { nil }
}

/// A number that a bound can be held against, and whether it must be exceeded (`> 1/2`).
public struct Quantity: Sendable, Hashable {
    public let number: Fraction, strict: Bool

    public init(_ number: Fraction, strict: Bool = false) {
        self.number = number
        self.strict = strict
    }
}

/// A value that cannot be read as its parameter asks.
public struct Misreading: Error, Sendable, Hashable {
    public enum Expected: Sendable, Hashable {
        case wholeNumber, yesOrNo, fraction, majority, money, day, monthDay, text, shortWord
        case list, table, category, delegation
        case oneOf([String])
    }

    public let expected: Expected
    /// The number that was written where a whole number was asked (`0.5` months), so that a bound can still be named.
    public let number: Fraction?
    public let line: Int
    public let found: String

    public init(_ expected: Expected, at node: PolicyNode, number: Fraction? = nil) {
        self.expected = expected
        self.number = number
        line = node.line
        found = node.written
    }
}
