/// One comparison of a decision, exactly as it was made: `part × denominator` against `whole × numerator`.
///
/// 58 of 87 with two thirds reads 58 × 3 = 174 ≥ 87 × 2 = 174. Nothing is divided or rounded.
public struct Comparison: Hashable, Codable, Sendable {
    /// Which rule compares: `quorum`, `majority`, `law-majority`, `universal`. Stable; stands in the register.
    public let rule: String
    public let article: ArticleReference?
    public let part: Int64, whole: Int64
    public let fraction: Fraction
    /// More than the fraction is asked, not at least.
    public let isStrict: Bool

    public init(
        rule: String, article: ArticleReference?, part: Int64, whole: Int64, fraction: Fraction, isStrict: Bool
    ) {
        self.rule = rule
        self.article = article
        self.part = part
        self.whole = whole
        self.fraction = fraction
        self.isStrict = isStrict
    }

    /// A whole of zero carries nothing.
    public var isMet: Bool {
        isStrict ? fraction.isExceeded(by: part, of: whole) : fraction.isReached(by: part, of: whole)
    }

    /// `part × denominator`.
    public var left: Int128 { Int128(part) * Int128(fraction.denominator) }
    /// `whole × numerator`.
    public var right: Int128 { Int128(whole) * Int128(fraction.numerator) }
}

/// Every number and comparison behind a decision, kept with it so that a person can check it on paper.
public struct Arithmetic: Hashable, Codable, Sendable {
    /// A named number: `for`, `against`, `blank`, `not-cast`, `represented`, `base`.
    public struct Figure: Hashable, Codable, Sendable {
        public let name: String
        public let value: Int64

        public init(_ name: String, _ value: Int64) {
            self.name = name
            self.value = value
        }
    }

    public var figures: [Figure]
    public var comparisons: [Comparison]
    /// How a tie ended, where there was one: `rejected`, `chair`, `lot`, `revote`.
    public var tie: String?

    public init(figures: [Figure] = [], comparisons: [Comparison] = [], tie: String? = nil) {
        self.figures = figures
        self.comparisons = comparisons
        self.tie = tie
    }

    public func figure(_ name: String) -> Int64? { figures.first { $0.name == name }?.value }
}
