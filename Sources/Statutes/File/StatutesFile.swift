public import Kernel

/// A statutes file that could be read: articles, and the values that they set. Whether law and practice agree with it
/// is what `StatutesReport.check` says.
public struct StatutesFile: Sendable {
    /// The largest text that is read as statutes, in bytes: 1 MiB.
    public static let mostBytes = PolicyLimits.bytes

    /// Of the file, for messages: `statuten.yaml`.
    public let name: String
    public let jurisdiction: String
    public let title: Phrase
    public internal(set) var articles: [StatutesArticle]
    /// By parameter: what is set, and by which article (nil for the dates of the version).
    var values: [String: SetValue]
    /// By command: the article that leaves it to an office.
    var delegationArticles: [String: String] = [:]

    struct SetValue: Sendable {
        var value: any ParameterValue
        var article: String?
        var line: Int
    }

    /// The value that an article sets; nil where none does.
    public func given<Value>(_ key: ParameterKey<Value>) -> Value? { values[key.name]?.value as? Value }

    /// The value in force if these statutes are: set, or the standard.
    public subscript<Value>(key: ParameterKey<Value>) -> Value { given(key) ?? key.standard() }

    public func isSet(_ name: String) -> Bool { values[name] != nil }

    /// As set, or the standard of the catalogue; nil for a name that is not catalogued.
    func value(_ name: String) -> (any ParameterValue)? { values[name]?.value ?? Catalogue.byName[name]?.standard }

    public func article(_ number: String) -> StatutesArticle? { articles.first { $0.number == number } }
}
