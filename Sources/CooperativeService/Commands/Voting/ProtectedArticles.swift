import Kernel
import Proposals
import Statutes
import Voting

/// What protects the articles that an amendment touches (beschermde bepalingen): a clause that restricts the amendment of
/// an article is kept when that article changes, and when the clause itself goes (2:43 lid 3-4).
struct ProtectedArticles {
    /// The majorities that are asked besides those of every amendment.
    let thresholds: [Threshold]
    /// Set where only everybody together can change it.
    let universal: ArticleReference?

    init(touchedBy proposal: Proposal?, in scene: Scene) throws {
        let statutes = try scene.statutes
        let touched = try ProtectedArticles.rules(touchedBy: proposal, in: scene)
        let article = statutes.articleIfAny(of: .amendEntrenched)
        let law = statutes.law.isInForce(.entrenchment) ? statutes.law.article(.entrenchment) : nil
        let changed = try ProtectedArticles.changedRules(in: proposal, in: scene)
        thresholds = touched.filter { !$0.unanimous }.flatMap { rule in
            // That the clause itself is changed only by its own majority is a rule of the law.
            (changed.contains(rule) ? [law, article] : [article]).compactMap(\.self)
                .map { Threshold(rule.majority, under: statutes, article: $0) }
        }
        universal = touched.contains { $0.unanimous } ? statutes.law.article(.entrenchment) : nil
    }

    /// The clauses that the amendment takes away or makes lighter.
    private static func changedRules(in proposal: Proposal?, in scene: Scene) throws -> [Entrenchment] {
        let statutes = try scene.statutes, rules = statutes[.amendEntrenched]
        guard !rules.isEmpty, let proposal, statutes.isAmendment(proposal.topic) else { return [] }
        guard
            let kept = try scene.statutesWith(proposal)?[.amendEntrenched]
        else { return try namesClause(proposal, in: scene) ? rules : [] }
        return rules.filter { !kept.contains($0) }
    }

    private static func rules(touchedBy proposal: Proposal?, in scene: Scene) throws -> [Entrenchment] {
        let statutes = try scene.statutes, rules = statutes[.amendEntrenched]
        guard !rules.isEmpty, let proposal, statutes.isAmendment(proposal.topic) else { return [] }
        guard let proposed = try scene.statutesWith(proposal) else {
            // A proposal in words alone touches the articles that it names, and what it confirms those that this names.
            let confirmed = try proposal.text.command.flatMap {
                try TopicOfCommand.confirmed(Payload(name: $0.name, fields: $0.fields), in: scene)
            }
            let words = [proposal.text.title, proposal.text.text, confirmed?.title, confirmed?.text]
                .compactMap(\.self).joined(separator: " ")
            let named = ArticleNames.named(in: words)
            // The article in which the protection stands is protected by all of it.
            if let holder = holder(statutes), named.contains(holder) { return rules }
            return rules.filter { named.contains($0.article) || ArticleNames.namesAll(in: words) }
        }
        let changed = Set(ArticleChange.between(statutes.version.file, proposed).map(\.number))
        let kept = proposed[.amendEntrenched]
        return rules.filter { changed.contains($0.article) || !kept.contains($0) }
    }

    /// The article that holds the clause.
    private static func holder(_ statutes: StatutesInForce) -> String? {
        if case .statutes(let number) = statutes.articleIfAny(of: .amendEntrenched) { number } else { nil }
    }

    /// Whether a proposal in words alone names the article that holds the clause.
    private static func namesClause(_ proposal: Proposal, in scene: Scene) throws -> Bool {
        guard let holder = holder(try scene.statutes) else { return false }
        return ArticleNames.named(in: proposal.text.title + " " + proposal.text.text).contains(holder)
    }
}
