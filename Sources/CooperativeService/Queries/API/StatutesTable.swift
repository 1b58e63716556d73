public import Kernel
public import Statutes

/// The statutes in force for machines: the articles as they read, and every parameter with its value.
public struct StatutesTable: Sendable {
    public let version: Int
    public let title: Phrase
    public let inForceSince: Day?
    public let articles: [StatutesArticle]
    public let parameters: [ParameterInForce]
}

extension CooperativeService {
    /// The statutes in force today, which everybody may read.
    public func statutesTable(of cooperative: CooperativeID) async throws -> StatutesTable {
        try await glance(at: cooperative) { glance in
            let statutes = try glance.statutes
            let version = statutes.version
            return StatutesTable(
                version: version.number, title: version.file.title, inForceSince: version.effectiveFrom,
                articles: version.file.articles, parameters: statutes.parameters)
        }
    }
}
