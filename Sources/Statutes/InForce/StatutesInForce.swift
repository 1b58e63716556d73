public import Kernel

/// The law on a day together with one version of the statutes: what every command is held against.
///
/// Made once and kept: reading a parameter is one look in a table.
public struct StatutesInForce: Sendable {
    public let law: LawOnDay
    public let version: StatutesVersion
    private let values: [String: any ParameterValue]

    public init(law: LawBook, on day: Day, version: StatutesVersion) {
        self.law = law.on(day).of(version.file[.entityLegalForm])
        self.version = version
        values = version.file.values.mapValues(\.value)
    }

    public var day: Day { law.day }

    /// What the statutes say, or the standard where they are silent.
    public subscript<Value>(key: ParameterKey<Value>) -> Value { values[key.name] as? Value ?? key.standard() }

    /// True when an article of the statutes says it.
    public func isSet<Value>(_ key: ParameterKey<Value>) -> Bool { values[key.name] != nil }

    /// The article that says it: of the statutes, else of the law, else nil (an unwritten standard of the program).
    public func articleIfAny<Value>(of key: ParameterKey<Value>) -> ArticleReference? {
        if let number = version.file.values[key.name]?.article { return .statutes(number) }
        return Catalogue.byName[key.name]?.law.flatMap { law.own($0) }
    }

    /// Where the law of the country says it, its article; where it does not, that of the statutes.
    public func article<Value>(_ code: LawCode, else key: ParameterKey<Value>) -> ArticleReference {
        law.isInForce(code) ? law.article(code) : article(of: key)
    }

    /// As `articleIfAny`; where nobody wrote the rule, the article of the law on reasonableness between members (2:8).
    public func article<Value>(of key: ParameterKey<Value>) -> ArticleReference {
        articleIfAny(of: key) ?? law.own("2:8") ?? .law(law.jurisdiction)
    }

    /// As `articleIfAny`, for a parameter by its name (`assembly.noticeDays`).
    public func article(named name: String) -> ArticleReference? {
        if let number = version.file.values[name]?.article { return .statutes(number) }
        return Catalogue.byName[name]?.law.flatMap { law.own($0) }
    }
}
