public import Kernel

/// What a clause of the statutes says, with its article: a rule here stays pure and its refusal still names the article.
public struct Clause<Value: Sendable>: Sendable {
    public let value: Value
    public let article: ArticleReference

    public init(_ value: Value, _ article: ArticleReference) {
        self.value = value
        self.article = article
    }
}
