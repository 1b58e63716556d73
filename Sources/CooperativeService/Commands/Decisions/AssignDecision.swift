public import Kernel
import Phrases
import Proposals

/// Records who carries an adopted decision out, and until when (eigenaar en einddatum). Said again it replaces what was
/// said before.
public struct AssignDecision: Command {
    public static let name = "assign-decision"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.parameter("decisionlist.publishDays")]
    public static var summary: Phrase { Phrases.FollowUp.assignCommand }

    public struct Outcome: Codable, Sendable {
        public let decision: DecisionID
        public let number: String
        public let dueOn: Day?
    }

    public var decision: DecisionID
    /// A person, or a body.
    public var owner: PersonID?
    public var body: Organ?
    public var dueOn: Day?

    public init(decision: DecisionID, owner: PersonID? = nil, body: Organ? = nil, dueOn: Day? = nil) {
        self.decision = decision
        self.owner = owner
        self.body = body
        self.dueOn = dueOn
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let found = try scene.requireFollowed(decision)
        guard owner != nil || body != nil else {
            throw Refusal(
                .invalid,
                Ground(
                    "owner-missing", message: Phrases.FollowUp.ownerMissing, remedy: Phrases.FollowUp.nameOwner))
        }
        if let owner { try scene.requireKnown(owner) }
        if let body { _ = try scene.requireBody(body) }
        try refuse(.invalid, if: FollowUpCheck.dueGrounds(dueOn, decidedOn: found.decidedOn))
        try scene.followUps.assign(
            decision, to: Assignment(owner: owner, body: body, dueOn: dueOn), by: scene.actor.person, on: scene.today,
            at: scene.now)
        var fields = ["decision": "\(decision)", "number": "\(found.number)"]
        if let owner { fields["owner"] = "\(owner)" }
        if let body { fields["body"] = body.rawValue }
        if let dueOn { fields["due"] = "\(dueOn)" }
        scene.record(Fact("decision-assigned", about: owner, fields))
        return Outcome(decision: decision, number: "\(found.number)", dueOn: dueOn)
    }
}
