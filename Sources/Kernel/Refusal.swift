/// Where a rule stands: an article of the law, or of the cooperative's own statutes or by-laws.
public enum ArticleReference: Hashable, Codable, Sendable {
    /// Book 2 of the Dutch Civil Code (or another law row), such as `2:42 lid 1`.
    case law(String)
    /// An article of the statutes in force, such as `14`.
    case statutes(String)

    /// As rehearsals and the API write it: `2:42 lid 1`, `art. 14`.
    public var code: String {
        switch self {
        case .law(let article): article
        case .statutes(let article): "art. \(article)"
        }
    }

    /// Law stands before statutes: no clause can cure the law.
    var rank: Int {
        switch self {
        case .law: 0
        case .statutes: 1
        }
    }
}

/// One reason why something is refused: which rule, what it asks, what was found, and what to do next.
public struct Ground: Hashable, Codable, Sendable {
    /// Stable, in kebab case; stands in the JSON, the tests' tables and `Documentation/Refusals.md`. Never renamed.
    public let code: String
    /// nil where the rule is the program's (not found, invalid) and no article of law or statutes.
    public let article: ArticleReference?
    /// What the rule asks and what was found, in short form for machines (`14`, `2026-05-12`); nil where it does not apply.
    public let required: String?, found: String?
    /// What is the matter, and what the person can do about it.
    public let message: Phrase, remedy: Phrase

    public init(
        _ code: String, _ article: ArticleReference? = nil, required: String? = nil, found: String? = nil,
        message: Phrase, remedy: Phrase
    ) {
        self.code = code
        self.article = article
        self.required = required
        self.found = found
        self.message = message
        self.remedy = remedy
    }
}

/// The answer "no", as a value: a kind and every ground, strictest first.
public struct Refusal: Error, Hashable, Codable, Sendable {
    public enum Kind: String, Codable, Sendable {
        /// Law or statutes forbid it (422).
        case statutes
        /// This actor may not (403).
        case authority
        /// Something else happened first, or the same key came with another body (409).
        case conflict
        /// There is no such thing here (404).
        case notFound
        /// What was sent cannot be read or makes no sense (400).
        case invalid
    }

    public let kind: Kind
    public let grounds: [Ground]

    /// Orders the grounds: law, then statutes, then the program's own; as given within each.
    public init(_ kind: Kind, _ grounds: [Ground]) {
        self.kind = kind
        self.grounds = grounds.enumerated().sorted {
            ($0.element.article?.rank ?? 2, $0.offset) < ($1.element.article?.rank ?? 2, $1.offset)
        }.map(\.element)
    }

    public init(_ kind: Kind, _ ground: Ground) { self.init(kind, [ground]) }
}

/// Throws one refusal with all the grounds, or nothing when there is none. Rules are checked together, not one by one.
public func refuse(_ kind: Refusal.Kind = .statutes, if grounds: [Ground]) throws(Refusal) {
    if !grounds.isEmpty { throw Refusal(kind, grounds) }
}

/// The same for grounds of more than one kind: all of them in one refusal, of the first kind that has any.
public func refuse(together grounds: [(kind: Refusal.Kind, grounds: [Ground])]) throws(Refusal) {
    guard let first = grounds.first(where: { !$0.grounds.isEmpty }) else { return }
    throw Refusal(first.kind, grounds.flatMap(\.grounds))
}

extension Refusal: CustomStringConvertible {
    /// Kind, codes and articles, without what was found: for logs and for tests that fail.
    public var description: String {
        let grounds = grounds.map { ground in ground.code + (ground.article.map { " (\($0.code))" } ?? "") }
        return "refused (\(kind.rawValue)): " + grounds.joined(separator: ", ")
    }
}
