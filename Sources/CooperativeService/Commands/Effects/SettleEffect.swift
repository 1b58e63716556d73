public import Kernel
import Phrases
import Proposals

/// Settles the effect of an adopted decision that waits (gevolg afwikkelen): carries it out when what it waited for is
/// there, or lets it lapse by a new decision of the same body. A day and a term of appeal the clock settles by itself,
/// with the first command after it.
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
        let effect: Effect
        if lapse == true {
            try refuse(.authority, if: isDecided(by: postponed.body, in: scene) ? [] : [lapseNeedsDecision(postponed)])
            effect = Effect(.lapsed, at: scene.now)
            try scene.settle(postponed, as: effect)
        } else {
            try refuse(if: try isMet(postponed, in: scene) ? [] : [notMet(postponed)])
            effect = try scene.release(postponed)
        }
        return Outcome(effect: effect.state.rawValue, grounds: effect.grounds)
    }

    private func isMet(_ postponed: PostponedEffect, in scene: Scene) throws -> Bool {
        let dayHasCome = postponed.dueOn.map { $0 <= scene.today } ?? true
        switch postponed.awaited {
        case .day, .appeal: return dayHasCome
        case .deed: return dayHasCome && fulfilledOn.map { $0 <= scene.today } ?? false
        case .ratification: return try dayHasCome && isDecided(by: nil, in: scene)
        case .referendum: return false
        }
    }

    /// An adopted decision, not this one, of the body that is asked.
    private func isDecided(by body: Organ?, in scene: Scene) throws -> Bool {
        guard let by, by != decision, let cited = try scene.decisions.decision(by), cited.outcome == .adopted else {
            return false
        }
        if try scene.decisions.standing(of: by)?.kind == .void { return false }
        return body.map { $0 == cited.body } ?? true
    }

    private func notMet(_ postponed: PostponedEffect) -> Ground {
        Ground(
            "condition-not-met", required: postponed.dueOn.map { "\($0)" } ?? postponed.awaited.rawValue,
            message: Phrases.Effects.notMet(postponed.awaited.rawValue, until: postponed.dueOn),
            remedy: Phrases.Effects.notMetRemedy(postponed.awaited.rawValue))
    }

    private func lapseNeedsDecision(_ postponed: PostponedEffect) -> Ground {
        Ground(
            "lapse-needs-decision", required: postponed.body.rawValue,
            message: Phrases.Effects.lapseNeedsDecision(Phrases.Vocabulary.organ(postponed.body)),
            remedy: Phrases.Effects.lapseNeedsDecisionRemedy)
    }
}
