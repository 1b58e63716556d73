public import Kernel
import Phrases
import Proposals

/// One party of a steering group refuses to ratify what the group decided (bekrachtiging weigeren). The decision lapses.
public struct RefuseRatification: Command {
    public static let name = "refuse-ratification"
    public static let competence = Competence.anyOf([.decision(.assembly), .decision(.board), .person])
    public static let rules: [Rule] = [.parameter("body.mandate"), .law("2:44 lid 1")]
    public static var summary: Phrase { Phrases.Commands.refuseRatification }

    public struct Outcome: Codable, Sendable {
        public let decision: DecisionID
        public let party: String
        public let effect: String
    }

    public var decision: DecisionID
    /// On whose behalf; may be left out where only one is still asked.
    public var party: String?
    /// The decision by which that body of ours refused.
    public var resolution: DecisionID?
    /// The day on which the party did so; today where it is left out.
    public var on: Day?
    public var reason: String?

    public init(
        decision: DecisionID, party: String? = nil, resolution: DecisionID? = nil, on: Day? = nil, reason: String? = nil
    ) {
        self.decision = decision
        self.party = party
        self.resolution = resolution
        self.on = on
        self.reason = reason
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let ratifying = try Ratifying(decision, by: party, in: scene)
        let day = on ?? scene.today
        try refuse(.conflict, if: ratifying.grounds(on: day))
        try ratifying.requireVoice(resolution: resolution)
        try ratifying.keep(.refused, on: day, words: reason ?? "", resolution: resolution)
        try scene.decisions.add(Effect(.lapsed, at: scene.now), to: decision)
        scene.record(Fact("effect", ["decision": "\(decision)", "state": Effect.State.lapsed.rawValue]))
        return Outcome(decision: decision, party: ratifying.party, effect: Effect.State.lapsed.rawValue)
    }
}
