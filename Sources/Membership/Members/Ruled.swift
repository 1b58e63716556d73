public import Kernel

/// What a rule says, with the article that says it: a number of days and `art. 8`. The service reads both from the
/// statutes in force, so that a rule here stays pure and its refusal still names the article.
public struct Ruled<Value: Sendable>: Sendable {
    public let value: Value
    public let article: ArticleReference

    public init(_ value: Value, _ article: ArticleReference) {
        self.value = value
        self.article = article
    }
}

extension Ruled: Equatable where Value: Equatable {}
