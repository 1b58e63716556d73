public import Kernel

/// What one rule asks, with the article in which it stands: fourteen days, article 14.
///
/// The service fills these from the statutes in force, so that the rules below need no storage and name no article
/// themselves.
public struct Clause<Value: Hashable & Sendable>: Hashable, Sendable {
    public let value: Value
    public let article: ArticleReference

    public init(_ value: Value, _ article: ArticleReference) {
        self.value = value
        self.article = article
    }
}
