public import Kernel
import Phrases
import Proposals

/// One party of a steering group ratifies what the group decided (bekrachtigen). When every party has, the decision counts
/// and what it carries is carried out.
public struct RatifyDecision: Command {
    public static let name = "ratify-decision"
    public static let competence = Competence.anyOf([.decision(.assembly), .decision(.board), .person])
    public static let rules: [Rule] = [.parameter("body.mandate"), .law("2:44 lid 1")]
    public static var summary: Phrase { Phrases.Commands.ratifyDecision }

    public struct Outcome: Codable, Sendable {
        public let decision: DecisionID
        public let party: String
        /// Who still has to.
        public let open: [String]
        /// What became of the decision: `waiting`, `carriedOut`, `impossible`.
        public let effect: String
        /// Why it is impossible; empty otherwise.
        public let grounds: [Ground]
    }

    public var decision: DecisionID
    /// On whose behalf: `board`, `assembly`, or the name of the party; may be left out where only one is still asked.
    public var party: String?
    /// The decision by which that body of ours ratified it.
    public var resolution: DecisionID?
    /// The day on which the party did so; today where it is left out.
    public var on: Day?
    /// Where the party wrote it down.
    public var reference: String?

    public init(
        decision: DecisionID, party: String? = nil, resolution: DecisionID? = nil, on: Day? = nil,
        reference: String? = nil
    ) {
        self.decision = decision
        self.party = party
        self.resolution = resolution
        self.on = on
        self.reference = reference
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let ratifying = try Ratifying(decision, by: party, in: scene)
        let day = on ?? scene.today
        try refuse(.conflict, if: ratifying.grounds(on: day))
        try ratifying.requireVoice(resolution: resolution)
        try ratifying.keep(.ratified, on: day, words: reference ?? "", resolution: resolution)
        let done = Set(ratifying.given.map(\.party)).union([ratifying.party])
        let open = ratifying.held.parties.filter { !done.contains($0) }
        guard open.isEmpty else {
            return Outcome(
                decision: decision, party: ratifying.party, open: open, effect: Effect.State.waiting.rawValue,
                grounds: [])
        }
        let effect = try scene.take(effectOf: ratifying.decision, ratifying.held.command)
        return Outcome(
            decision: decision, party: ratifying.party, open: [], effect: effect.state.rawValue, grounds: effect.grounds
        )
    }
}

extension Scene {
    /// Carries out what waited for ratification, on the authority of the decision.
    fileprivate func take(effectOf decision: Decision, _ command: ProposedCommand?) throws -> Effect {
        let outcome: EffectOutcome =
            try command.map {
                try carryOut(Payload(name: $0.name, fields: $0.fields), by: decision.id, of: decision.body)
            } ?? .carriedOut
        let effect = Effect(of: outcome, at: now)
        try decisions.add(effect, to: decision.id)
        record(Fact("effect", ["decision": decision.id.description, "state": effect.state.rawValue]))
        return effect
    }
}
