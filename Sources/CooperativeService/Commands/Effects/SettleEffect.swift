public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes

/// Settles the effect of an adopted decision that waits (gevolg afwikkelen): carries it out when what it waited for is
/// there, or lets it lapse by a later decision of the same body. A deed or a ratification that comes before the day of effect is
/// kept until that day; one that came in time and is recorded after the term is carried out all the same. What ratifies is a decision of another body, taken after it;
/// a deed is not of before it. A day and a term of appeal the clock settles by itself, with the first command after it.
/// What is void is carried out only once it was ratified (2:14 lid 2).
public struct SettleEffect: Command {
    public static let name = "settle-effect"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:14"), .law("2:43 lid 5")]
    public static var summary: Phrase { Phrases.Effects.settleSummary }

    public struct Outcome: Codable, Sendable {
        /// `carriedOut`, `lapsed`, `impossible`, or `waiting` for its day or for what its command waits for besides.
        public let effect: String
        /// Why it is impossible.
        public let grounds: [Ground]
    }

    public var decision: DecisionID
    /// The day of what it waited for: of the deed.
    public var fulfilledOn: Day?
    /// The decision that ratifies it, or by which it lapses.
    public var by: DecisionID?
    /// Whether it lapses.
    public var lapse: Bool?

    public init(decision: DecisionID, fulfilledOn: Day? = nil, by: DecisionID? = nil, lapse: Bool? = nil) {
        self.decision = decision
        self.fulfilledOn = fulfilledOn
        self.by = by
        self.lapse = lapse
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        guard let postponed = try scene.decisions.postponed(of: decision) else {
            let effect = try settleLate(in: scene)
            return Outcome(effect: effect.state.rawValue, grounds: effect.grounds)
        }
        let taken = try scene.requireDecision(decision)
        let effect: Effect
        if lapse == true {
            try refuse(.authority, if: isUndone(taken, in: scene) ? [] : [lapseNeedsDecision(postponed, in: scene)])
            effect = Effect(.lapsed, at: scene.now)
            try scene.settle(postponed, as: effect)
        } else {
            let isVoid = try scene.decisions.standing(of: decision)?.kind == .void
            try refuse(if: isVoid ? scene.groundsOfForce(of: taken) : [])
            let isMet = try isMet(postponed, taken, in: scene)
            let isOpen = try scene.isOpenToMembers(taken)
            let isEarly =
                try !isMet && !isOpen && postponed.dueOn != nil
                && dayOfCondition(postponed, taken, in: scene) != nil
            try refuse(if: isMet || isEarly ? [] : [notMet(postponed, taken, in: scene)])
            effect = try isEarly ? scene.keepUntilDay(postponed) : scene.release(postponed)
        }
        return Outcome(effect: effect.state.rawValue, grounds: effect.grounds)
    }

    /// Nothing waits any more. Where only the term let it lapse, and what it waited for came within that term, it is carried
    /// out all the same: the day of the condition counts, not the day on which it is recorded.
    private func settleLate(in scene: Scene) throws -> Effect {
        let nothing = Ground(
            "nothing-waits", message: Phrases.Effects.nothingWaits, remedy: Phrases.Effects.nothingWaitsRemedy)
        guard lapse != true, let lapsed = try scene.decisions.lapsedByTerm(of: decision), !lapsed.isHeld,
            let last = lapsed.lapsesOn, lapsed.dueOn.map({ $0 <= last }) ?? true
        else { throw Refusal(.conflict, nothing) }
        let taken = try scene.requireDecision(decision)
        guard try scene.force(of: taken).replacedOn == nil, let day = try dayOfCondition(lapsed, taken, in: scene),
            day <= last
        else { throw Refusal(.conflict, nothing) }
        let isVoid = try scene.decisions.standing(of: decision)?.kind == .void
        try refuse(if: isVoid ? scene.groundsOfForce(of: taken) : [])
        return try scene.releaseLate(lapsed)
    }

    private func isMet(_ postponed: PostponedEffect, _ taken: Decision, in scene: Scene) throws -> Bool {
        if try scene.isOpenToMembers(taken) { return false }
        let dayHasCome = postponed.dueOn.map { $0 <= scene.today } ?? true
        switch postponed.awaited {
        case .day, .appeal: return dayHasCome
        case .deed, .ratification: return try dayHasCome && dayOfCondition(postponed, taken, in: scene) != nil
        case .referendum, .challenge: return false
        }
    }

    /// The day on which somebody did what it waited for, not before the decision itself; nil where nobody did.
    private func dayOfCondition(_ postponed: PostponedEffect, _ taken: Decision, in scene: Scene) throws -> Day? {
        let day =
            switch postponed.awaited {
            case .deed: fulfilledOn
            case .ratification: try ratifiedOn(taken, in: scene)
            case .day, .appeal, .referendum, .challenge: Day?.none
            }
        return day.flatMap { taken.decidedOn <= $0 && $0 <= scene.today ? $0 : nil }
    }

    /// By a decision of another body that holds.
    private func ratifiedOn(_ taken: Decision, in scene: Scene) throws -> Day? {
        guard let cited = try holding(in: scene), cited.body != taken.body else { return nil }
        return cited.decidedOn
    }

    /// By a later decision of the same body that holds.
    private func isUndone(_ taken: Decision, in scene: Scene) throws -> Bool {
        guard let cited = try holding(in: scene), cited.body == taken.body else { return false }
        return (cited.decidedOn, cited.number) > (taken.decidedOn, taken.number)
    }

    /// The decision that is cited, where it was adopted and something can rest on it.
    private func holding(in scene: Scene) throws -> Decision? {
        guard let cited = try by.flatMap({ try scene.decisions.decision($0) }), cited.outcome == .adopted,
            try scene.force(of: cited).holds
        else { return nil }
        return cited
    }

    func notMet(_ postponed: PostponedEffect, _ taken: Decision, in scene: Scene) throws -> Ground {
        let awaited = try scene.isOpenToMembers(taken) ? .referendum : postponed.awaited
        return Ground(
            "condition-not-met", try article(of: awaited, taken, in: scene),
            required: postponed.dueOn.map { "\($0)" } ?? awaited.rawValue, found: found(awaited),
            message: Phrases.Effects.notMet(awaited.rawValue, until: postponed.dueOn),
            remedy: Phrases.Effects.notMetRemedy(awaited.rawValue))
    }

    /// The rule by which it waits; a day that the decision itself names rests on no article.
    private func article(
        of awaited: Effect.Awaited, _ taken: Decision, in scene: Scene
    ) throws -> ArticleReference? {
        let statutes = try scene.statutes, law = statutes.law
        return try switch awaited {
        case .day: nil
        case .appeal: law.article(.expulsionAppeal)
        case .deed: law.article(.deed)
        // Of a body with a mandate the board takes it over; of another the act of who was passed over is missing.
        case .ratification:
            try scene.charters.charter(of: taken.body) == nil
                ? law.article(.ratification) : law.own("2:44 lid 1")
        case .referendum: statutes.article(of: .assemblyReferendum)
        case .challenge: law.article(.challengeRevote)
        }
    }

    private func found(_ awaited: Effect.Awaited) -> String? {
        awaited == .deed ? fulfilledOn.map { "\($0)" } : nil
    }

    private func lapseNeedsDecision(_ postponed: PostponedEffect, in scene: Scene) throws -> Ground {
        Ground(
            "lapse-needs-decision", articleOfPower(postponed.body, under: try scene.statutes),
            required: postponed.body.rawValue,
            message: Phrases.Effects.lapseNeedsDecision(Phrases.Vocabulary.organ(postponed.body)),
            remedy: Phrases.Effects.lapseNeedsDecisionRemedy)
    }

    /// By what that body decides: the assembly has what no other body has, the board governs, and a group has what the
    /// statutes or the board gave it.
    private func articleOfPower(_ body: Organ, under statutes: StatutesInForce) -> ArticleReference? {
        switch body {
        case .assembly, .delegates: statutes.law.own("2:40 lid 1")
        case .board: statutes.law.own("2:44 lid 1")
        case .supervisory: statutes.articleIfAny(of: .supervisoryExists)
        default: statutes.articleIfAny(of: .bodyMandate) ?? statutes.law.own("2:44 lid 1")
        }
    }
}
