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

    /// Nothing that is touched is protected.
    static let none = ProtectedArticles(thresholds: [], universal: nil)

    private init(thresholds: [Threshold], universal: ArticleReference?) {
        self.thresholds = thresholds
        self.universal = universal
    }

    init(touchedBy proposal: Proposal?, in scene: Scene) throws {
        let statutes = try scene.statutes
        guard let proposal, statutes.isAmendment(proposal.topic), !statutes[.amendEntrenched].isEmpty else {
            self = .none
            return
        }
        // A proposal in words alone touches the articles that it names, and what it confirms those that this names.
        let confirmed = try proposal.text.command.flatMap {
            try TopicOfCommand.confirmed(Payload(name: $0.name, fields: $0.fields), in: scene)
        }
        let own = [proposal.text.title, proposal.text.text], before = [confirmed?.title, confirmed?.text]
        self.init(
            touchedBy: (own + before.compactMap(\.self)).joined(separator: " "), ownWords: own.joined(separator: " "),
            proposed: try scene.statutesWith(proposal), under: statutes)
    }

    /// - Parameters:
    ///   - words: what is decided; `ownWords` without those of a decision that it confirms.
    ///   - proposed: the whole statutes as they would be, where it carries them.
    init(
        touchedBy words: String, ownWords: String? = nil, proposed: StatutesFile?, under statutes: StatutesInForce
    ) {
        let touched = Self.rules(touchedBy: words, proposed, statutes)
        let article = statutes.articleIfAny(of: .amendEntrenched)
        let law = statutes.law.isInForce(.entrenchment) ? statutes.law.article(.entrenchment) : nil
        let changed = Self.changedRules(by: ownWords ?? words, proposed, statutes)
        // Not every law makes unanimity that of all members: then the statutes alone ask that nobody votes against.
        let ofAll = statutes.law.isInForce(.universalMeeting)
        thresholds = touched.filter { !$0.unanimous || !ofAll }.flatMap { rule in
            // That the clause itself is changed only by its own majority is a rule of the law.
            (changed.contains(rule) && !rule.unanimous ? [law, article] : [article]).compactMap(\.self)
                .map { Threshold(rule.majority, under: statutes, article: $0) }
        }
        universal = ofAll && touched.contains { $0.unanimous } ? statutes.law.article(.entrenchment) : nil
    }

    /// The clauses that the amendment takes away or makes lighter.
    private static func changedRules(
        by words: String, _ proposed: StatutesFile?, _ statutes: StatutesInForce
    ) -> [Entrenchment] {
        let rules = statutes[.amendEntrenched]
        guard let kept = proposed?[.amendEntrenched] else {
            // In words alone it names the article that holds the clause.
            return holder(statutes).map { ArticleNames.named(in: words).contains($0) } ?? false ? rules : []
        }
        return rules.filter { !kept.contains($0) }
    }

    private static func rules(
        touchedBy words: String, _ proposed: StatutesFile?, _ statutes: StatutesInForce
    ) -> [Entrenchment] {
        let rules = statutes[.amendEntrenched]
        guard let proposed else {
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
}
