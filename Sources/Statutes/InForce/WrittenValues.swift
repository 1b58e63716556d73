public import Kernel

/// One parameter as it holds: the value in its canonical form, and where it stands.
public struct ParameterInForce: Hashable, Sendable {
    /// `assembly.noticeDays`
    public let name: String
    public let value: String
    /// nil for a standard of the program that nobody wrote.
    public let article: ArticleReference?
    /// Whether an article of the statutes says it.
    public let isSet: Bool
}

extension StatutesInForce {
    /// Every parameter of the catalogue, set or standard, in the order of the catalogue.
    public var parameters: [ParameterInForce] {
        Catalogue.all.map { parameter in
            ParameterInForce(
                name: parameter.name, value: (version.file.value(parameter.name) ?? parameter.standard).written,
                article: article(named: parameter.name), isSet: version.file.isSet(parameter.name))
        }
    }
}
