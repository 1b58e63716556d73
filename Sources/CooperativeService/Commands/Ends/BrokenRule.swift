import Kernel
import Proposals
import Statutes

/// The rule that a member is said to have broken, as an expulsion names it: an article of the statutes, a by-law, a
/// decision (2:35 lid 3).
struct BrokenRule {
    /// An article of the statutes by its number, also written `art. 5`.
    let article: String?
    /// A by-law, in words.
    let bylaw: String?
    /// A decision by its number (`2026-3`) or id.
    let decision: String?

    /// The rules in words for the member; nil where none is named.
    var words: [String] { [article.map { "art. \($0)" }, bylaw, decision].compactMap(\.self) }

    init(article: String?, bylaw: String?, decision: String?) {
        func named(_ text: String?) -> String? {
            let text = text.map { String($0.drop(while: \.isWhitespace)) } ?? ""
            return text.allSatisfy(\.isWhitespace) ? nil : text
        }
        let number = named(article).map { text in
            ["artikel ", "article ", "art. "].first { text.lowercased().hasPrefix($0) }
                .map { String(text.dropFirst($0.count)) } ?? text
        }
        self.article = number
        self.bylaw = named(bylaw)
        self.decision = named(decision)
    }

    /// What is named and does not exist: by-laws are not kept here, and are taken at their word.
    func unknown(in scene: Scene) throws -> [String] {
        var unknown: [String] = []
        if let article {
            // `5 lid 2` is a part of article 5.
            let number = article.split(separator: " ").first.map(String.init) ?? article
            if try !scene.statutes.version.file.articles.contains(where: { $0.number == number }) {
                unknown.append(article)
            }
        }
        if let decision, try scene.bindingDecision(named: decision) == nil { unknown.append(decision) }
        return unknown
    }
}

extension Scene {
    /// An adopted decision by its number or id, that binds or bound the members; nil where there is none. A void one never
    /// did (2:14), nor one that was challenged, was not upheld, or still waits.
    func bindingDecision(named text: String) throws -> Decision? {
        let found: Decision?
        if let id = DecisionID(text) {
            found = try decisions.decision(id)
        } else {
            let parts = text.split(separator: "-").map { Int($0) }
            guard parts.count == 2, let year = parts[0], let sequence = parts[1] else { return nil }
            found = try decisions.page(before: DecisionNumber(year: year, sequence: sequence + 1), limit: 1).first
            guard found?.number == DecisionNumber(year: year, sequence: sequence) else { return nil }
        }
        guard let found, found.outcome == .adopted else { return nil }
        let force = try force(of: found)
        return force.hasFallen || force.waits ? nil : found
    }
}
