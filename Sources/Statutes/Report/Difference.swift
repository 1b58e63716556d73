public import Kernel
import Phrases

/// What changes between two statutes files, article by article.
public struct StatutesDifference: Sendable {
    public enum Kind: String, Sendable, Hashable, Codable { case added, removed, changed }

    public struct Change: Sendable, Hashable {
        public let article: String
        public let kind: Kind
        /// Nil where the article was not, respectively is no more.
        public let before: StatutesArticle?, after: StatutesArticle?
        /// The lines of the Dutch text that went and came.
        public let removedLines: [String], addedLines: [String]
        public let parameters: [ParameterChange]
    }

    public struct ParameterChange: Sendable, Hashable {
        public let name: String
        /// In the file's notation; nil where it is not set.
        public let before: String?, after: String?
    }

    public let changes: [Change]

    public init(from old: StatutesFile, to new: StatutesFile) {
        let numbers = old.articles.map(\.number) + new.articles.map(\.number).filter { old.article($0) == nil }
        changes = numbers.compactMap { StatutesDifference.change($0, old.article($0), new.article($0)) }
    }

    public var isEmpty: Bool { changes.isEmpty }

    /// The numbers of the articles that change: what an entrenchment is held against.
    public var articles: [String] { changes.map(\.article) }

    private static func change(_ number: String, _ old: StatutesArticle?, _ new: StatutesArticle?) -> Change? {
        let parameters = parameters(old, new)
        let before = lines(old), after = lines(new)
        let sameText = old?.heading == new?.heading && old?.text == new?.text
        if old != nil, new != nil, sameText, parameters.isEmpty { return nil }
        return Change(
            article: number, kind: old == nil ? .added : new == nil ? .removed : .changed, before: old, after: new,
            removedLines: before.filter { !after.contains($0) }, addedLines: after.filter { !before.contains($0) },
            parameters: parameters)
    }

    private static func lines(_ article: StatutesArticle?) -> [String] {
        guard let article else { return [] }
        return [article.heading.nl] + article.text.nl.split(separator: "\n").map(String.init)
    }

    private static func parameters(_ old: StatutesArticle?, _ new: StatutesArticle?) -> [ParameterChange] {
        let before = old?.settings ?? [], after = new?.settings ?? []
        let names = before.map(\.name) + after.map(\.name)
        var seen: Set<String> = []
        return names.compactMap { name in
            guard seen.insert(name).inserted else { return nil }
            let was = before.first { $0.name == name }?.written, now = after.first { $0.name == name }?.written
            return was == now ? nil : ParameterChange(name: name, before: was, after: now)
        }
    }
}

extension StatutesDifference {
    /// The changes as text; a line that goes begins with `-`, one that comes with `+`.
    public func text(_ language: Language) -> String {
        guard !isEmpty else { return Phrases.StatutesReports.same(language) + "\n" }
        var lines: [String] = []
        for change in changes {
            let heading = (change.after ?? change.before)?.heading(language) ?? ""
            lines.append(
                Phrases.StatutesReports.change(change.article, change.kind.rawValue)(language) + "  " + heading)
            lines += change.removedLines.map { "  - \($0)" } + change.addedLines.map { "  + \($0)" }
            for parameter in change.parameters {
                lines.append("  * \(parameter.name): \(parameter.before ?? "–") → \(parameter.after ?? "–")")
            }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }
}
