public import Kernel
public import Meetings
import Phrases
import Statutes

/// Sets up a body (instellen van een orgaan): a steering group, a working group, a committee, or one that the statutes know
/// (a supervisory board, a ledenraad), with its seats by constituency and its mandate.
///
/// The board gives no more than it has itself: what is reserved to the assembly is refused (2:40 lid 1).
public struct SetUpBody: CitesDecision, CountsFromDecision {
    public static let name = "set-up-body"
    public static let competence = Competence.anyOf([.decision(.assembly), .body(.board)])
    public static let rules: [Rule] = [
        .law("2:44 lid 1"), .law("2:40 lid 1"), .parameter("body.mandate"), .parameter("board.approvalCeilings"),
        .law("2:57"), .law("2:39 lid 1"),
    ]
    public static var summary: Phrase { Phrases.Commands.setUpBody }

    /// Seats of one constituency, as somebody writes them.
    public struct Seats: Hashable, Codable, Sendable {
        /// Such as `residents`; for a ledenraad a kind of member, or `members` for all.
        public var constituency: String
        /// One where it is left out.
        public var seats: Int?
        /// `board`, `assembly`, or the name of a party outside; who sets the body up where it is left out.
        public var appointedBy: String?

        public init(constituency: String, seats: Int? = nil, appointedBy: String? = nil) {
            self.constituency = constituency
            self.seats = seats
            self.appointedBy = appointedBy
        }
    }

    public struct Outcome: Codable, Sendable {
        public let body: Organ
        public let kind: BodyKind
        public let seats: Int
        /// The last day of its mandate; nil where it has none.
        public let until: Day?
        /// Who must ratify what it decides.
        public let ratifiedBy: [String]
    }

    /// Its short name, in small letters: `buurthuis`.
    public var body: Organ
    /// A working group where it is left out.
    public var kind: BodyKind?
    public var title: String?
    /// Any number of seats where it is left out.
    public var seats: [Seats]?
    public var mandate: MandateTerms?
    public var decision: DecisionID?

    public init(
        body: Organ, kind: BodyKind? = nil, title: String? = nil, seats: [Seats]? = nil, mandate: MandateTerms? = nil,
        decision: DecisionID? = nil
    ) {
        self.body = body
        self.kind = kind
        self.title = title
        self.seats = seats
        self.mandate = mandate
        self.decision = decision
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let kind = kind ?? BodyKind(rawValue: body.rawValue).flatMap { $0.isOrganOfLaw ? $0 : nil } ?? .workingGroup
        let giver = scene.givingOrgan
        let groups = (seats ?? []).map {
            SeatGroup(
                constituency: $0.constituency, seats: $0.seats ?? 1,
                appointedBy: $0.appointedBy ?? (kind == .delegates ? SeatGroup.members : giver.rawValue))
        }
        let title = title ?? Phrases.Vocabulary.organ(body).nl
        let known = try scene.bodies.body(body)
        let charter = BodyCharter(
            body: known ?? Body(id: scene.ids.next(), code: body, name: title), kind: kind, setUpOn: scene.today,
            setUpBy: giver, seats: groups)
        try refuse(.invalid, if: BodyCheck.forms(charter, title: title))
        let row = try scene.statutes[.bodyMandate].first { $0.body == body }
        let given = mandate ?? row.map { _ in MandateTerms() }
        let offer = given.map {
            MandateOffer(
                scene: scene, mandate: $0.mandate(charter, by: giver, own: row, today: scene.today), row: row,
                seats: groups.reduce(0) { $0 + $1.seats })
        }
        try refuse(if: try BodyCheck(scene: scene, charter: charter).grounds() + (offer?.grounds() ?? []))
        let isThere = try known != nil && (!kind.isOrganOfLaw || scene.charters.charter(of: body) != nil)
        let ended = try scene.charters.charter(of: body)?.endedOn
        try refuse(.conflict, if: isThere ? [ended.map(BodyCheck.ended) ?? BodyCheck.exists(body)] : [])

        if known == nil { try scene.bodies.add(charter.body) }
        try scene.charters.add(charter)
        if let offer { try scene.charters.give(offer.mandate, to: charter.body.id) }
        scene.record(
            Fact(
                "body-set-up",
                [
                    "body": body.rawValue, "kind": kind.rawValue, "by": giver.rawValue,
                    "seats": "\(groups.reduce(0) { $0 + $1.seats })",
                    "until": offer.map { "\($0.mandate.until)" } ?? "",
                ]))
        return Outcome(
            body: body, kind: kind, seats: groups.reduce(0) { $0 + $1.seats }, until: offer?.mandate.until,
            ratifiedBy: offer?.mandate.ratifiedBy ?? [])
    }
}

extension SeatGroup {
    /// All members together, as the constituency of delegates and as who elects them.
    static let members = "members"
}
