public import Kernel

extension Int: ParameterValue {
    public static func read(_ node: PolicyNode) throws(Misreading) -> Int {
        guard let word = node.word else { throw Misreading(.wholeNumber, at: node) }
        guard let number = Int(word), word.utf8.count <= 9, word.utf8.first != UInt8(ascii: "+") else {
            throw Misreading(.wholeNumber, at: node, number: Fraction(decimal: word))
        }
        return number
    }

    public var written: String { String(self) }
    public var quantity: Quantity? { Quantity(Fraction(Int64(self))) }
}

extension Bool: ParameterValue {
    public static func read(_ node: PolicyNode) throws(Misreading) -> Bool {
        switch node.word {
        case "true", "yes", "ja": true
        case "false", "no", "nee": false
        default: throw Misreading(.yesOrNo, at: node)
        }
    }

    public var written: String { self ? "true" : "false" }
}

extension Fraction: ParameterValue {
    public static func read(_ node: PolicyNode) throws(Misreading) -> Fraction {
        guard let word = node.word, let value = Fraction(word) else { throw Misreading(.fraction, at: node) }
        return value
    }

    public var written: String { description }
    public var quantity: Quantity? { Quantity(self) }
}

extension Fraction {
    /// Reads `0.5`, `1/2` and `3`, exactly and with at most nine decimals; nil for anything else.
    init?(decimal text: String) {
        if let fraction = Fraction(text) {
            self = fraction
            return
        }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let whole = Int64(parts[0]), (1...9).contains(parts[1].utf8.count),
            abs(whole) < 1_000_000_000, parts[1].utf8.allSatisfy({ (48...57).contains($0) }),
            let decimals = Int64(parts[1])
        else { return nil }
        let scale = (0..<parts[1].utf8.count).reduce(Int64(1)) { scale, _ in scale * 10 }
        let negative = parts[0].hasPrefix("-")
        self.init(whole * scale + (negative ? -decimals : decimals), scale)
    }
}

extension Money: ParameterValue {
    /// Euros: `50`, `12.50`. Refused: a comma, a currency sign, a third decimal.
    public static func read(_ node: PolicyNode) throws(Misreading) -> Money {
        guard let word = node.word else { throw Misreading(.money, at: node) }
        let parts = word.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count <= 2, let euros = Int64(parts[0]), abs(euros) < 1_000_000_000_000,
            word.utf8.first != UInt8(ascii: "+"), word.utf8.first != UInt8(ascii: "-")
        else { throw Misreading(.money, at: node) }
        guard parts.count == 2 else { return Money(cents: euros * 100) }
        guard parts[1].utf8.count == 2, parts[1].utf8.allSatisfy({ (48...57).contains($0) }),
            let cents = Int64(parts[1])
        else { throw Misreading(.money, at: node) }
        return Money(cents: euros * 100 + cents)
    }

    public var written: String {
        let rest = abs(cents) % 100
        return rest == 0 ? "\(cents / 100)" : "\(cents / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    public var quantity: Quantity? { Fraction(cents, 100).map { Quantity($0) } }
}
