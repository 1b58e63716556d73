public import Kernel

/// One rule of the law between two dates: its article, what it asks, and the words for people.
public struct LawRow: Sendable, Hashable {
    public let code: LawCode
    /// `2:42 lid 1`.
    public private(set) var article: String
    /// Where the same rule stands for an association; nil where it is the same article.
    public let association: String?
    public let check: LawCheck
    /// The parameters that it binds; the first is the one that a finding names.
    public let parameters: [String]
    /// The number in the law; nil where it has none.
    public let number: Fraction?
    /// Words instead of a number: a list's member, a topic, a choice.
    public let words: [String]
    public let when: LawCondition?
    /// In force from and until and with these days; nil: always, respectively not known or no end.
    public let from: Day?, until: Day?
    /// True when the day on which it comes into force is not known: it is then not in force.
    public let isOpen: Bool
    /// Binds only statutes whose deed is of this day or later; nil: all.
    public let deedFrom: Day?
    /// The rule in plain words.
    public let text: Phrase
    /// Where it stands in the table of law.
    public let line: Int

    /// The number as whole days, months or persons; 0 where the row has none.
    public var count: Int { number.map { Int($0.ceiling(of: 1)) } ?? 0 }
    /// The number as a part of the votes; 0 where the row has none.
    public var fraction: Fraction { number ?? Fraction(0) }
    public var reference: ArticleReference { .law(article) }

    /// The rule as it stands for an association.
    func forAssociation() -> LawRow {
        var row = self
        row.article = association ?? article
        return row
    }

    public func isInForce(on day: Day) -> Bool {
        !isOpen && (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
    }
}
