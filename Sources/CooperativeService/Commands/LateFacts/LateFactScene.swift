import Kernel
import Meetings
import Phrases
import Proposals
import Statutes

extension Scene {
    var pastMeetings: PastMeetingRegister { PastMeetingRegister(transaction: transaction, cooperative: cooperative) }

    /// The law and the statutes as they were on a day.
    func statutes(on day: Day) throws -> StatutesInForce {
        try hall.statutes.inForce(on: day, for: cooperative, in: transaction)
    }
}

extension Scene {
    /// Keeps what a void decision carries until the body whose act is missing ratified it (2:14 lid 2). Nil where the votes
    /// did not carry it, or where it carries nothing.
    func keepUntilRatified(_ decision: Decision, _ command: ProposedCommand?) throws -> Effect? {
        guard decision.outcome == .adopted, let command else { return nil }
        try decisions.postpone(
            PostponedEffect(
                decision: decision.id, body: decision.body, command: command, awaited: .ratification, dueOn: nil,
                lapsesOn: nil))
        let effect = Effect(.waiting, awaiting: .ratification, at: now)
        try decisions.add(effect, to: decision.id)
        return effect
    }
}

/// The refusals of facts that are recorded afterwards, and what is said against a decision of before.
enum LateFactGrounds {
    typealias Words = Phrases.LateFacts

    static let figures = Ground(
        "past-figures-not-right", message: Words.figuresNotRight, remedy: Words.figuresNotRightRemedy)
    static let baseMissing = Ground(
        "past-base-missing", message: Words.baseMissing, remedy: Words.baseMissingRemedy)
    static let convokedAfter = Ground(
        "convoked-after-meeting", message: Words.convokedAfter, remedy: Words.convokedAfterRemedy)
    static let dayMissing = Ground("decision-day-missing", message: Words.dayMissing, remedy: Words.dayMissingRemedy)

    /// A meeting decides on its own day, or past midnight.
    static func otherDay(_ day: Day, than held: Day?) -> [Ground] {
        guard let held, day != held, day != held + 1 else { return [] }
        return [
            Ground(
                "decided-on-other-day", required: "\(held)", found: "\(day)", message: Words.otherDay(held),
                remedy: Words.otherDayRemedy)
        ]
    }

    static func otherBodyMet(_ met: Organ, asked: Organ) -> Ground {
        Ground(
            "meeting-of-other-body", required: asked.rawValue, found: met.rawValue,
            message: Words.otherBodyMet(Phrases.Vocabulary.organ(met)), remedy: Words.otherBodyMetRemedy)
    }

    static func knownBefore(_ known: Day, _ decided: Day, _ article: ArticleReference) -> Ground {
        Ground(
            "known-before-decided", article, required: "\(decided)", found: "\(known)",
            message: Words.knownBefore(decided), remedy: Words.knownBeforeRemedy)
    }

    static func ownAct(_ organ: Organ, _ article: ArticleReference) -> Ground {
        Ground(
            "missing-act-of-itself", article, found: organ.rawValue,
            message: Words.ownAct(Phrases.Vocabulary.organ(organ)), remedy: Words.ownActRemedy)
    }

    static func ratifyBefore(_ last: Day, _ decided: Day, _ article: ArticleReference) -> Ground {
        Ground(
            "ratify-term-before-decision", article, required: "\(decided)", found: "\(last)",
            message: Words.ratifyBefore(last), remedy: Words.ratifyBeforeRemedy(decided))
    }

    static func notConvoked(_ article: ArticleReference) -> Ground {
        Ground("not-convoked", article, message: Words.notConvoked, remedy: Words.notConvokedRemedy)
    }

    /// `art. 15` is of the statutes, everything else of the law.
    static func contentAgainst(_ article: String) -> Ground {
        let prefix = "art. "
        let reference: ArticleReference =
            article.hasPrefix(prefix) ? .statutes(String(article.dropFirst(prefix.count))) : .law(article)
        return Ground(
            "content-against-rule", reference, message: Words.contentAgainst(article),
            remedy: Words.contentAgainstRemedy)
    }

    static func actMissing(_ organ: Organ, until last: Day, _ article: ArticleReference) -> Ground {
        Ground(
            "prior-act-missing", article, required: organ.rawValue,
            message: Words.actMissing(Phrases.Vocabulary.organ(organ)), remedy: Words.actMissingRemedy(last))
    }

    static func outsidePower(_ organ: Organ, _ article: ArticleReference) -> Ground {
        Ground(
            "outside-power", article, required: Organ.assembly.rawValue, found: organ.rawValue,
            message: Words.outsidePower(Phrases.Vocabulary.organ(organ)), remedy: Words.outsidePowerRemedy)
    }
}
