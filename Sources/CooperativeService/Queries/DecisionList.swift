public import Kernel
import Store

/// A decision as lists show it.
public struct DecisionLine: Hashable, Sendable {
    public let id: DecisionID
    /// `2026-1`; also the place from which a next page starts.
    public let number: String
    public let title: String
    public let organ: Organ
    public let topic: Topic
    public let decidedOn: Day
    public let isAdopted: Bool
    /// What became of it; nil where it carries nothing.
    public let effect: DecisionEffect?
    /// Its result was challenged at once: it counts no more, and what was voted anew does (2:13 lid 4).
    public var isChallenged = false
    /// The command that it mandates, where it is read as a decision that officers cite.
    public var mandates: String?

    static let columns = """
        d.id, d.year, d.sequence, d.title, d.body, d.topic, d.decided_on,
        CASE WHEN d.outcome = 'adopted' AND EXISTS (
            SELECT 1 FROM voting_challenge y WHERE y.cooperative_id = d.cooperative_id AND y.poll_id = d.poll_id)
        THEN 'challenged' ELSE d.outcome END, (
            SELECT e.state FROM proposals_effect e
            WHERE e.cooperative_id = d.cooperative_id AND e.decision_id = d.id ORDER BY e.sequence DESC LIMIT 1)
        """
}

extension DecisionLine {
    init(_ row: Row) throws {
        id = try row[0]
        number = "\(try row.get(1, as: Int.self))-\(try row.get(2, as: Int.self))"
        title = try row[3]
        organ = Organ(rawValue: try row[4])
        topic = Topic(rawValue: try row[5])
        decidedOn = try row[6]
        let outcome = try row.get(7, as: String.self)
        isAdopted = outcome == "adopted" || outcome == "challenged"
        isChallenged = outcome == "challenged"
        effect = try row.get(8, as: String?.self).flatMap(DecisionEffect.init)
    }
}

/// What became of an adopted decision.
public enum DecisionEffect: String, Hashable, Sendable {
    case carriedOut, waiting, lapsed, impossible
}

/// A page of the register of decisions, the newest first.
public struct DecisionList: Hashable, Sendable {
    public let lines: [DecisionLine]
    /// The number from which the next page goes on; nil on the last one.
    public let next: String?
}

/// Which decisions somebody may see: those of the assembly are public, save about who belongs; members see all of the
/// assembly; who governs or supervises sees those of all bodies, and who sits in another body those of that one.
struct DecisionSight {
    let allBodies: Bool, aboutPersons: Bool
    private let bodies: Set<Organ>

    /// Business that is about persons, whatever the words say; the list of decisions leaves out the same.
    static let personal: Set<Topic> = [.admission, .expulsion, .persons, .dismissal]

    init(_ standing: Standing) {
        bodies = Set(standing.offices.map(\.organ))
        allBodies = MeetingSight(standing).isOfficer
        aboutPersons = standing.isMember || allBodies
    }

    func shows(_ organ: Organ, _ topic: Topic) -> Bool {
        allBodies || bodies.contains(organ)
            || (organ == .assembly && (aboutPersons || !Self.personal.contains(topic)))
    }

    /// The viewer's own bodies, to be found in by `visible`: no code of a body holds a bar.
    var ownBodies: String { "|" + bodies.map(\.rawValue).sorted().joined(separator: "|") + "|" }

    /// The same in SQL of a decision `d`, by the places of `allBodies`, `aboutPersons` and `ownBodies`.
    static func visible(_ all: String, _ persons: String, _ own: String) -> String {
        """
        (\(all) = 1 OR REPLACE(\(own), '|' || d.body || '|', '') <> \(own) OR (d.body = 'assembly'
            AND (\(persons) = 1 OR d.topic NOT IN ('admission', 'expulsion', 'persons', 'dismissal'))))
        """
    }
}

extension CooperativeService {
    /// The register of decisions as far as the viewer may see it, back from a number.
    /// - Parameter before: such as `2026-12`; what cannot be read starts at the newest.
    public func decisions(
        of cooperative: CooperativeID, as viewer: Actor, before: String? = nil, limit: Int = 25
    ) async throws -> DecisionList {
        try await glance(at: cooperative) { try DecisionList.read($0, as: viewer, before: before, limit: limit) }
    }
}

extension DecisionList {
    static let statement = """
        SELECT \(DecisionLine.columns)
        FROM proposals_decision d
        WHERE d.cooperative_id = ?1 AND (d.year, d.sequence) < (?2, ?3)
            AND \(DecisionSight.visible("?4", "?5", "?6"))
        ORDER BY d.year DESC, d.sequence DESC LIMIT ?7
        """

    static func read(_ glance: Glance, as viewer: Actor, before: String?, limit: Int) throws -> DecisionList {
        let sight = DecisionSight(try glance.standing(of: viewer))
        let parts = (before ?? "").split(separator: "-").compactMap { Int($0) }
        let start = parts.count == 2 ? (parts[0], parts[1]) : (9999, 1)
        let found = try glance.rows(
            statement, start.0, start.1, sight.allBodies, sight.aboutPersons, sight.ownBodies, limit + 1
        ).map(DecisionLine.init)
        let lines = Array(found.prefix(limit))
        return DecisionList(lines: lines, next: found.count > limit ? lines.last?.number : nil)
    }
}
