public import Kernel
import Phrases
import Proposals
import Statutes

/// Records that a later decision of the same body takes the place of an earlier one; both stand in the register. What the
/// earlier one still waits for is not carried out any more. An amendment of the statutes gives way to another one alone.
public struct ReplaceDecision: Command {
    public static let name = "replace-decision"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.parameter("decisionlist.publishDays"), .law("2:43 lid 1")]
    public static var summary: Phrase { Phrases.FollowUp.replaceCommand }

    public struct Outcome: Codable, Sendable {
        public let decision: DecisionID
        public let number: String
        /// The number of the one that took its place.
        public let replacedBy: String
    }

    /// The decision that is replaced.
    public var decision: DecisionID
    /// The later decision.
    public var by: DecisionID

    public init(decision: DecisionID, by: DecisionID) {
        self.decision = decision
        self.by = by
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let old = try scene.requireFollowed(decision)
        let new = try scene.requireDecision(by)
        try refuse(.conflict, if: FollowUpCheck.grounds(new, inPlaceOf: old))
        try refuse(if: scene.groundsOfForce(of: new) + lighter(new, than: old, in: scene))
        try scene.followUps.replace(
            old.id, by: new.id, recordedBy: scene.actor.person, on: scene.today, at: scene.now)
        if try scene.decisions.effect(of: old.id)?.state == .waiting { try scene.lapse(old.id) }
        scene.record(
            Fact(
                "decision-replaced",
                ["decision": "\(old.id)", "number": "\(old.number)", "by": "\(new.id)", "byNumber": "\(new.number)"]))
        return Outcome(decision: old.id, number: "\(old.number)", replacedBy: "\(new.number)")
    }

    private func lighter(_ new: Decision, than old: Decision, in scene: Scene) throws -> [Ground] {
        guard new.topic != old.topic, try scene.statutes.isAmendment(old.topic) else { return [] }
        return [
            Ground(
                "replaced-by-lighter", .law("2:43 lid 1"), required: old.topic.rawValue, found: new.topic.rawValue,
                message: Phrases.DecisionForce.lighter, remedy: Phrases.DecisionForce.lighterRemedy)
        ]
    }
}
