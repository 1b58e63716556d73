import Kernel

/// An article that can be changed only by a rule of its own (beschermde bepaling, 2:43 lid 3-4).
public struct Entrenchment: Hashable, Sendable, Codable {
    /// The number of the article.
    public let article: String
    public let majority: Majority
    /// True when all members must be present or represented and nobody may vote against.
    public let unanimous: Bool

    public init(article: String, majority: Majority, unanimous: Bool = false) {
        self.article = article
        self.majority = majority
        self.unanimous = unanimous
    }
}

extension Entrenchment: ParameterValue {
    /// `{article: "3", majority: 9/10}` or `{article: "3", majority: unanimous}`.
    public static func read(_ node: PolicyNode) throws(Misreading) -> Entrenchment {
        guard let entries = node.table, entries.allSatisfy({ $0.name == "article" || $0.name == "majority" }),
            let article = node["article"], let majority = node["majority"]
        else { throw Misreading(.table, at: node) }
        let unanimous = majority.word == "unanimous"
        return Entrenchment(
            article: try String.read(article),
            majority: unanimous ? Majority(Fraction(1)) : try Majority.read(majority), unanimous: unanimous)
    }

    public var written: String {
        "{article: \(article), majority: \(unanimous ? "unanimous" : majority.written)}"
    }
}
