public import Kernel
import Phrases

/// The table of law of one jurisdiction: dated rows, read from `Policies/law`.
public struct LawBook: Sendable, Hashable {
    public let jurisdiction: String
    public let rows: [LawRow]
    /// Where this law has what the program knows by an article of the home table; empty for that one.
    public let articles: [String: String]

    public init(jurisdiction: String, rows: [LawRow], articles: [String: String] = [:]) {
        self.jurisdiction = jurisdiction
        self.rows = rows
        self.articles = articles
    }

    /// The jurisdiction whose table has every rule, and whose articles the program names by themselves.
    public static let home = "NL"

    /// The table of a jurisdiction; nil where the program carries none.
    public static func of(_ jurisdiction: String) -> LawBook? { books[jurisdiction] }

    private static let books: [String: LawBook] = {
        let tables = PolicyTexts.texts.filter { $0.name.hasPrefix("law/") }
            .compactMap { LawBook.read($0.text, name: $0.name).book }
        return Dictionary(tables.map { ($0.jurisdiction, $0) }, uniquingKeysWith: { first, _ in first })
    }()

    /// Book 2 of the Dutch Civil Code, as the program carries it. Empty if its text were unreadable; a test reads it,
    /// and the check of a file refuses to pass anything on an empty table.
    public static let netherlands: LawBook =
        LawBook.read(PolicyTexts.text("law/nl-bw2.yaml"), name: "nl-bw2.yaml").book
        ?? LawBook(jurisdiction: "NL", rows: [])

    /// The rules as they are on a day.
    public func on(_ day: Day) -> LawOnDay { LawOnDay(self, day: day) }
}

/// The law on one day.
public struct LawOnDay: Sendable, Hashable {
    public let day: Day, jurisdiction: String
    private var rows: [LawCode: LawRow]
    private let inForce: Set<LawCode>
    private let articles: [String: String]
    /// Where an association has what stands elsewhere for a cooperative; empty for a cooperative.
    private var associations: [String: String] = [:]

    init(_ book: LawBook, day: Day) {
        self.day = day
        jurisdiction = book.jurisdiction
        articles = book.articles
        var rows: [LawCode: LawRow] = [:]
        var inForce: Set<LawCode> = []
        for row in book.rows {
            if row.isInForce(on: day) {
                rows[row.code] = row
                inForce.insert(row.code)
            } else if rows[row.code] == nil {
                rows[row.code] = row
            }
        }
        self.rows = rows
        self.inForce = inForce
    }

    /// The law as it is for this legal form: an association has some rules in other articles than a cooperative (2:53a).
    func of(_ form: LegalForm) -> LawOnDay {
        guard form == .vereniging else { return self }
        var law = self
        let moved = rows.values.compactMap { row in row.association.map { (row.article, $0) } }
        law.associations = Dictionary(moved, uniquingKeysWith: { first, _ in first })
        law.rows = rows.mapValues { $0.forAssociation() }
        return law
    }

    /// The rule as it is on this day; where none is in force, the row that is not (`isInForce` tells).
    public subscript(code: LawCode) -> LawRow {
        rows[code]
            ?? LawRow(
                code: code, article: code.rawValue, association: nil, check: .fact, parameters: [], number: nil,
                words: [], when: nil,
                from: nil, until: nil, isOpen: true, deedFrom: nil, text: Phrases.Statutes.noLaw, line: 0)
    }

    /// The article of this law where the program names one of the home table; nil where this law has none.
    public func own(_ article: String) -> ArticleReference? {
        guard jurisdiction != LawBook.home else { return .law(associations[article] ?? article) }
        return articles[article].map { .law($0) }
    }

    /// A reference as this law has it: its own articles as they are, those of the home table by their own name here.
    public func translated(_ reference: ArticleReference) -> ArticleReference? {
        guard case .law(let article) = reference, jurisdiction != LawBook.home,
            !rows.values.contains(where: { $0.article == article })
        else { return reference }
        return own(article) ?? (articles.values.contains(article) ? reference : nil)
    }

    public func isInForce(_ code: LawCode) -> Bool { inForce.contains(code) }

    /// Where the rule stands, as a ground of a refusal names it.
    public func article(_ code: LawCode) -> ArticleReference { self[code].reference }

    /// Every row to hold a file against, in the order of the table.
    var all: [(row: LawRow, inForce: Bool)] {
        LawCode.allCases.compactMap { code in rows[code].map { ($0, inForce.contains(code)) } }
    }
}
