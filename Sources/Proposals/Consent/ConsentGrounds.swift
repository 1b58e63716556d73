public import Kernel
import Phrases

extension Ground {
    /// Members have so many characters in a round, and so many turns.
    public static let longestReaction = 2000, mostReactions = 5

    /// For the service: there is no such round.
    public static let consentRoundUnknown = Ground(
        "consent-round-unknown", message: Phrases.Consent.unknown, remedy: Phrases.Consent.unknownRemedy)
    /// Another stage is open now, or the proposal was decided.
    public static let consentRoundOver = Ground(
        "consent-round-over", message: Phrases.Consent.roundOver, remedy: Phrases.Consent.roundOverRemedy)
    /// In the last stage one consents or objects.
    public static let consentByBallot = Ground(
        "consent-by-ballot", message: Phrases.Consent.byBallot, remedy: Phrases.Consent.byBallotRemedy)
    /// Nothing, or too much, was written.
    public static let reactionLength = Ground(
        "reaction-length", required: "1-\(longestReaction)", message: Phrases.Consent.reactionLength(longestReaction),
        remedy: Phrases.Consent.reactionLengthRemedy)
    /// One person reacted often enough in one round.
    public static let tooManyReactions = Ground(
        "too-many-reactions", required: "\(mostReactions)", message: Phrases.Consent.tooManyReactions(mostReactions),
        remedy: Phrases.Consent.tooManyReactionsRemedy)
    /// A choice between options is no consent.
    public static let consentOverOptions = Ground(
        "consent-over-options", message: Phrases.Consent.overOptions, remedy: Phrases.Consent.overOptionsRemedy)

    static let consentIsOpen = Ground(
        "consent-round-open", message: Phrases.Consent.isOpen, remedy: Phrases.Consent.isOpenRemedy)

    /// The statutes do not decide this kind of business by consent.
    public static func notByConsent(_ article: ArticleReference?) -> Ground {
        Ground(
            "not-by-consent", article, message: Phrases.Consent.notByConsent, remedy: Phrases.Consent.notByConsentRemedy
        )
    }

    /// The law asks votes for it (2:43 lid 1, 2:18 lid 2).
    public static func consentNeedsVotes(_ article: ArticleReference) -> Ground {
        Ground(
            "consent-needs-votes", article, message: Phrases.Consent.needsVotes,
            remedy: Phrases.Consent.needsVotesRemedy)
    }

    /// The statutes ask consent before a vote.
    public static func consentFirst(_ course: ConsentCourse) -> Ground {
        Ground(
            "consent-first", course.article, required: "\(course.limit)", found: "\(course.objected)",
            message: Phrases.Consent.first(course.limit, held: course.objected), remedy: Phrases.Consent.firstRemedy)
    }

    static func consentExhausted(_ limit: Int, _ article: ArticleReference?) -> Ground {
        Ground(
            "consent-rounds-over", article, required: "\(limit)", message: Phrases.Consent.exhausted(limit),
            remedy: Phrases.Consent.exhaustedRemedy)
    }

    static func consentOrder(_ next: ConsentStage, found: ConsentStage) -> Ground {
        Ground(
            "consent-stage-order", required: next.rawValue, found: found.rawValue,
            message: Phrases.Consent.stageOrder(Phrases.Consent.stage(next.rawValue)),
            remedy: Phrases.Consent.stageOrderRemedy)
    }
}
