public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes

/// Settles the effect of an adopted decision that waits (gevolg afwikkelen): carries it out when what it waited for is
/// there, or lets it lapse by a later decision of the same body. What ratifies is a decision of another body, taken after it;
/// a deed is not of before it. A day and a term of appeal the clock settles by itself, with the first command after it.
/// What is void is carried out only once it was ratified (2:14 lid 2).
public struct SettleEffect: Command {
    public static let name = "settle-effect"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:14"), .law("2:43 lid 5")]
    public static var summary: Phrase { Phrases.Effects.settleSummary }

    public struct Outcome: Codable, Sendable {
        /// `carriedOut`, `lapsed`, `impossible`, or `waiting` for what its command waits for besides.
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
            throw Refusal(
                .conflict,
                Ground(
                    "nothing-waits", message: Phrases.Effects.nothingWaits, remedy: Phrases.Effects.nothingWaitsRemedy))
        }
        let taken = try scene.requireDecision(decision)
        let effect: Effect
        if lapse == true {
            try refuse(.authority, if: isUndone(taken, in: scene) ? [] : [lapseNeedsDecision(postponed)])
            effect = Effect(.lapsed, at: scene.now)
            try scene.settle(postponed, as: effect)
        } else {
            let isVoid = try scene.decisions.standing(of: decision)?.kind == .void
            try refuse(if: isVoid ? scene.groundsOfForce(of: taken) : [])
            try refuse(if: try isMet(postponed, taken, in: scene) ? [] : [notMet(postponed, taken, in: scene)])
            effect = try scene.release(postponed)
        }
        return Outcome(effect: effect.state.rawValue, grounds: effect.grounds)
    }

    private func isMet(_ postponed: PostponedEffect, _ taken: Decision, in scene: Scene) throws -> Bool {
        if try scene.isOpenToMembers(taken) { return false }
        let dayHasCome = postponed.dueOn.map { $0 <= scene.today } ?? true
        switch postponed.awaited {
        case .day, .appeal: return dayHasCome
        case .deed: return dayHasCome && fulfilledOn.map { taken.decidedOn <= $0 && $0 <= scene.today } ?? false
        case .ratification: return try dayHasCome && isRatified(taken, in: scene)
        case .referendum, .challenge: return false
        }
    }

    /// By a decision of another body that holds, and that was not taken before it.
    private func isRatified(_ taken: Decision, in scene: Scene) throws -> Bool {
        guard let cited = try holding(in: scene), cited.body != taken.body else { return false }
        return cited.decidedOn >= taken.decidedOn
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

    private func notMet(_ postponed: PostponedEffect, _ taken: Decision, in scene: Scene) throws -> Ground {
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

    private func lapseNeedsDecision(_ postponed: PostponedEffect) -> Ground {
        Ground(
            "lapse-needs-decision", required: postponed.body.rawValue,
            message: Phrases.Effects.lapseNeedsDecision(Phrases.Vocabulary.organ(postponed.body)),
            remedy: Phrases.Effects.lapseNeedsDecisionRemedy)
    }
}
