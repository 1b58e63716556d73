import CooperativeService
import Kernel
import Phrases
import Statutes

/// A cooperative, as everybody may know it.
struct CooperativeAnswer: Codable, Sendable {
    let id: CooperativeID
    let slug: String, name: String
    let foundedOn: Day?
    /// The day that it is there.
    let today: Day
    let seat: String
    let purpose: Phrase
    let statutesVersion: Int
    let statutesInForceSince: Day?
    let nextAssembly: Day?
}

/// The statutes in force: the articles as they read, and every parameter with its value.
struct StatutesAnswer: Codable, Sendable {
    struct Article: Codable, Sendable {
        let number: String
        let heading: Phrase, text: Phrase
        /// The names of the parameters that it sets.
        let sets: [String]
    }

    struct Parameter: Codable, Sendable {
        let name: String, value: String
        let article: String?
        /// false: the statutes are silent, and the standard holds.
        let isSet: Bool
    }

    let version: Int
    let title: Phrase
    let inForceSince: Day?
    let articles: [Article]
    let parameters: [Parameter]

    init(_ table: StatutesTable) {
        version = table.version
        title = table.title
        inForceSince = table.inForceSince
        articles = table.articles.map {
            Article(number: $0.number, heading: $0.heading, text: $0.text, sets: $0.settings.map(\.name))
        }
        parameters = table.parameters.map {
            Parameter(name: $0.name, value: $0.value, article: $0.article?.code, isSet: $0.isSet)
        }
    }
}

/// All commands that there are.
struct CommandsAnswer: Codable, Sendable {
    let items: [CommandDescription]
}

extension APIResources {
    private typealias Words = Phrases.APIResources

    static let cooperative: [APIResource] = [
        .one("", "cooperative", Words.cooperative, .everybody, of: "Cooperative") { visit in
            let card = try await visit.service.cooperative(slug: visit.slug)
            let front = try await visit.service.publicFront(of: card.id)
            return CooperativeAnswer(
                id: card.id, slug: card.slug, name: card.name, foundedOn: card.foundedOn,
                today: try await visit.service.today(in: card.id), seat: front.seat, purpose: front.purpose,
                statutesVersion: front.statutesVersion, statutesInForceSince: front.inForceSince,
                nextAssembly: front.nextAssembly)
        }
    ]

    static let statutes: [APIResource] = [
        .one("/statutes", "statutes", Words.statutes, .everybody, of: "Statutes") { visit in
            StatutesAnswer(try await visit.service.statutesTable(of: visit.cooperative))
        }
    ]

    static let commands: [APIResource] = [
        .one("/commands", "commands", Words.commands, .everybody, of: "Commands") { visit in
            let registry = visit.service.registry
            return CommandsAnswer(items: registry.types.map { CommandDescription(of: $0, registry: registry) })
        }
    ]
}
