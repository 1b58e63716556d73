public import Kernel

/// How many of the votes a decision needs (meerderheid): at least a part (`2/3`), or more than a part (`> 1/2`).
public struct Majority: Hashable, Sendable, Codable {
    public let fraction: Fraction
    /// True for "more than": exactly half is then not enough.
    public let strict: Bool
    /// Of which votes, and whether blank ones count, where that differs from what holds for every vote (`vote.basis`,
    /// `vote.blankCounts`).
    public let basis: VoteBasis?
    public let blankCounts: Bool?

    public init(_ fraction: Fraction, strict: Bool = false, basis: VoteBasis? = nil, blankCounts: Bool? = nil) {
        self.fraction = fraction
        self.strict = strict
        self.basis = basis
        self.blankCounts = blankCounts
    }

    /// More than half of the votes (gewone of volstrekte meerderheid).
    public static let simple = Majority(half, strict: true)

    /// Compares without dividing. A whole of nothing reaches no majority.
    public func isReached(by part: Int64, of whole: Int64) -> Bool {
        strict ? fraction.isExceeded(by: part, of: whole) : fraction.isReached(by: part, of: whole)
    }
}

extension Majority: ParameterValue {
    /// `2/3`, `> 1/2`, or `{majority: 2/3, basis: present, blankCounts: true}`.
    public static func read(_ node: PolicyNode) throws(Misreading) -> Majority {
        if let entries = node.table {
            guard let own = node["majority"], own.table == nil,
                entries.allSatisfy({ ["majority", "basis", "blankCounts"].contains($0.name) })
            else { throw Misreading(.majority, at: node) }
            let majority = try Majority.read(own)
            return Majority(
                majority.fraction, strict: majority.strict, basis: try node.field("basis", or: VoteBasis?.none),
                blankCounts: try node.field("blankCounts", or: Bool?.none))
        }
        guard let word = node.word else { throw Misreading(.majority, at: node) }
        let strict = word.hasPrefix(">")
        let text = (strict ? word.dropFirst() : word[...]).drop { $0 == " " }
        // More than all nobody reaches.
        guard let fraction = Fraction(String(text)), fraction <= Fraction(1), fraction > Fraction(0),
            !strict || fraction < Fraction(1)
        else {
            throw Misreading(.majority, at: node)
        }
        return Majority(fraction, strict: strict)
    }

    public var written: String {
        let plain = strict ? "> \(fraction)" : "\(fraction)"
        guard basis != nil || blankCounts != nil else { return plain }
        let parts = [
            "majority: \(plain)", basis.map { "basis: \($0.written)" }, blankCounts.map { "blankCounts: \($0)" },
        ]
        return "{" + parts.compactMap(\.self).joined(separator: ", ") + "}"
    }
    public var quantity: Quantity? { Quantity(fraction, strict: strict) }
}

let half = part(1, 2)

/// A fraction that is written in the source and therefore good; 1 if somebody writes a denominator of zero.
func part(_ numerator: Int64, _ denominator: Int64) -> Fraction {
    Fraction(numerator, denominator) ?? Fraction(1)
}
