public import Counting
public import Kernel
import Phrases
public import Statutes

/// How a choice is counted (telwijze), and the article that says so; nil where the proposal itself does.
public struct ChoiceMethod: Hashable, Sendable {
    public let method: CountingMethod
    public let article: ArticleReference?
    /// An objection in a consent round counts only with reasons (`consent.objectionMustArgue`).
    public let mustArgue: Bool

    init(method: CountingMethod, article: ArticleReference?, mustArgue: Bool) {
        self.method = method
        self.article = article
        self.mustArgue = mustArgue
    }

    /// Settles the method: the statutes' for this kind of business, else the one that the proposal names, else a ranking,
    /// or equal shares where a budget is shared out.
    ///
    /// Refused: a method that nobody knows; another than the statutes name; a run-off for several places; business for
    /// which law or statutes ask a majority of its own, since that measures one proposal (2:42, 2:43).
    public init(
        named name: String?, on topic: Topic, seats: Int, sharesBudget: Bool, under statutes: StatutesInForce
    ) throws(Refusal) {
        var grounds: [Ground] = []
        if statutes.isAmendment(topic) || statutes.majority(for: topic) != statutes[.voteMajorityDefault] {
            grounds.append(.needsMotion(statutes.majorityArticles(for: topic).first))
        }
        let asked = name.flatMap(CountingMethod.init)
        if name != nil, asked == nil || asked == .motion { throw Refusal(.invalid, .methodUnknown(name)) }
        let (ruled, article) = ChoiceMethod.ruled(for: topic, seats: seats, by: statutes)
        if let article, ruled == nil || asked != nil && asked != ruled {
            grounds.append(.methodByStatutes(article, topic, statutes))
        }
        let method = ruled ?? asked ?? (sharesBudget ? .equalShares : seats > 1 ? .stvScottish : .irv)
        if method == .irv, seats > 1 { grounds.append(.oneSeat(ruled == nil ? nil : article, found: seats)) }
        try refuse(if: grounds)
        self.method = method
        self.article = ruled == nil ? nil : article
        mustArgue = statutes[.consentObjectionMustArgue]
    }

    /// What the statutes say for this kind of business. Persons are chosen by absolute majority and run-offs, unless the
    /// statutes let voters rank them; then the method is nil and the article stands.
    private static func ruled(
        for topic: Topic, seats: Int, by statutes: StatutesInForce
    ) -> (CountingMethod?, ArticleReference?) {
        if let named = statutes[.voteMethodByTopic][topic] {
            return (CountingMethod(rawValue: named.rawValue), statutes.articleIfAny(of: .voteMethodByTopic))
        }
        guard topic == .persons else { return (nil, nil) }
        let article = statutes.article(of: .votePersonMethod)
        switch statutes[.votePersonMethod] {
        case .absoluteRunoff: return (nil, article)
        case .ranked: return (seats > 1 ? .stvScottish : .irv, article)
        }
    }
}

extension Ground {
    static func methodUnknown(_ found: String?) -> Ground {
        Ground(
            "method-unknown", found: found, message: Phrases.Choices.methodUnknown,
            remedy: Phrases.Choices.methodUnknownRemedy)
    }

    static func oneSeat(_ article: ArticleReference?, found: Int) -> Ground {
        Ground(
            "method-for-one-seat", article, required: "1", found: "\(found)", message: Phrases.Choices.oneSeat,
            remedy: Phrases.Choices.oneSeatRemedy)
    }

    static func needsMotion(_ article: ArticleReference?) -> Ground {
        Ground(
            "choice-needs-motion", article, message: Phrases.Choices.needsMotion,
            remedy: Phrases.Choices.needsMotionRemedy)
    }

    static func methodByStatutes(
        _ article: ArticleReference, _ topic: Topic, _ statutes: StatutesInForce
    ) -> Ground {
        let words =
            statutes[.voteMethodByTopic][topic].map { Phrases.StatutesChoices.choice("VoteMethod", $0.rawValue) }
            ?? Phrases.StatutesChoices.choice("PersonMethod", statutes[.votePersonMethod].rawValue)
        return Ground(
            "method-by-statutes", article,
            required: (statutes[.voteMethodByTopic][topic]?.rawValue) ?? statutes[.votePersonMethod].rawValue,
            message: Phrases.Choices.methodByStatutes(words), remedy: Phrases.Choices.methodByStatutesRemedy)
    }
}
