public import Kernel
import Meetings
import Phrases
import Statutes

/// Gives a body a mandate anew (mandaat): wider, narrower, or for a further term. What it had before is replaced.
public struct GiveMandate: CitesDecision, CountsFromDecision {
    public static let name = "give-mandate"
    public static let competence = Competence.anyOf([.decision(.assembly), .body(.board)])
    public static let rules: [Rule] = [
        .law("2:44 lid 1"), .law("2:40 lid 1"), .parameter("body.mandate"), .parameter("board.approvalCeilings"),
    ]
    public static var summary: Phrase { Phrases.Commands.giveMandate }

    public struct Outcome: Codable, Sendable {
        public let from: Day, until: Day
        public let ratifiedBy: [String]
    }

    public var body: Organ
    public var mandate: MandateTerms
    public var decision: DecisionID?

    public init(body: Organ, mandate: MandateTerms, decision: DecisionID? = nil) {
        self.body = body
        self.mandate = mandate
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let charter = try scene.requireCharter(of: body)
        try scene.requireHand(on: charter)
        let row = try scene.statutes[.bodyMandate].first { $0.body == body }
        let given = mandate.mandate(charter, by: scene.givingOrgan, own: row, today: scene.today)
        try refuse(if: try MandateOffer(scene: scene, mandate: given, row: row, seats: 0).grounds())
        try scene.charters.give(given, to: charter.body.id)
        scene.record(
            Fact(
                "mandate-given",
                [
                    "body": body.rawValue, "from": "\(given.from)", "until": "\(given.until)",
                    "subjects": given.subjects.joined(separator: ", "),
                    "ceiling": given.ceiling.map { "\($0.cents)" } ?? "",
                ]))
        return Outcome(from: given.from, until: given.until, ratifiedBy: given.ratifiedBy)
    }
}
