public import Kernel
import Statutes
import Store

/// The statutes in force, to read: each article with what it means for a member, and the versions that there were.
public struct StatutesBook: Sendable {
    public let title: Phrase
    public let version: Int
    public let inForceSince: Day?
    public let articles: [Article]
    public let versions: [Version]

    public struct Article: Hashable, Sendable {
        public let number: String
        public let heading: Phrase, text: Phrase
        /// What the article sets, in plain words, a sentence a rule.
        public let rules: [Phrase]
    }

    /// One version with its dates, the newest first.
    public struct Version: Hashable, Sendable {
        public let number: Int
        public let decidedOn: Day, deedOn: Day?, filedOn: Day?, inForceFrom: Day?
        public let decision: DecisionID?
    }
}

extension CooperativeService {
    /// The statutes, which everybody may read.
    public func statutesBook(of cooperative: CooperativeID) async throws -> StatutesBook {
        try await glance(at: cooperative) { glance in
            let version = try glance.statutes.version
            let explained = Explanation(of: version.file).parts
            return StatutesBook(
                title: version.file.title, version: version.number, inForceSince: version.effectiveFrom,
                articles: version.file.articles.map { StatutesBook.Article($0, explained: explained) },
                versions: try glance.rows(StatutesBook.versions).map(StatutesBook.Version.init))
        }
    }
}

extension StatutesBook {
    static let versions = """
        SELECT v.number, v.decided_on, d.on_day, f.on_day, s.on_day, v.decision_id
        FROM statutes_version v
        LEFT JOIN statutes_step d ON d.cooperative_id = v.cooperative_id AND d.version_id = v.id AND d.step = 'deed'
        LEFT JOIN statutes_step f ON f.cooperative_id = v.cooperative_id AND f.version_id = v.id AND f.step = 'filed'
        LEFT JOIN statutes_step s ON s.cooperative_id = v.cooperative_id AND s.version_id = v.id
            AND s.step = 'in-force'
        WHERE v.cooperative_id = ?1 ORDER BY v.number DESC
        """
}

extension StatutesBook.Version {
    init(_ row: Row) throws {
        number = try row[0]
        decidedOn = try row[1]
        deedOn = try row[2]
        filedOn = try row[3]
        inForceFrom = try row[4]
        decision = try row[5]
    }
}

extension StatutesBook.Article {
    init(_ article: StatutesArticle, explained: [Explanation.Part]) {
        number = article.number
        heading = article.heading
        text = article.text
        rules = explained.first { $0.article == article.number }?.sentences ?? []
    }
}
