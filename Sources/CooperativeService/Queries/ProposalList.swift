public import Kernel
import Store

/// How far a proposal is.
public enum ProposalStage: String, Hashable, Sendable {
    /// Filed; its text is not open to the members yet.
    case filed
    /// The verbatim text is open to the members.
    case published
    case adopted, rejected, withdrawn
}

/// A proposal as lists show it.
public struct ProposalLine: Hashable, Sendable {
    public let id: ProposalID
    public let number: Int
    public let title: String
    public let organ: Organ
    public let topic: Topic
    public let filedOn: Day
    public let openFrom: Day?
    public let stage: ProposalStage
    public let isMine: Bool

    /// The viewer is ?2; what was decided last counts.
    static let columns = """
        p.id, p.number, t.title, p.body, p.topic, p.filed_on, o.open_from, w.withdrawn_on, (
            SELECT d.outcome FROM proposals_decision d
            WHERE d.cooperative_id = p.cooperative_id AND d.proposal_id = p.id
            ORDER BY d.year DESC, d.sequence DESC LIMIT 1),
            CASE WHEN p.proposer_id = ?2 THEN 1 ELSE 0 END
        """

    static let from = """
        FROM proposals_proposal p
        JOIN proposals_text t ON t.cooperative_id = p.cooperative_id AND t.proposal_id = p.id AND t.version = (
            SELECT MAX(n.version) FROM proposals_text n
            WHERE n.cooperative_id = p.cooperative_id AND n.proposal_id = p.id)
        LEFT JOIN proposals_publication o ON o.cooperative_id = p.cooperative_id AND o.proposal_id = p.id
        LEFT JOIN proposals_withdrawal w ON w.cooperative_id = p.cooperative_id AND w.proposal_id = p.id
        """
}

extension ProposalLine {
    init(_ row: Row, on today: Day) throws {
        id = try row[0]
        number = try row[1]
        title = try row[2]
        organ = Organ(rawValue: try row[3])
        topic = Topic(rawValue: try row[4])
        filedOn = try row[5]
        openFrom = try row[6]
        if let outcome: String = try row[8] {
            stage = outcome == "adopted" ? .adopted : .rejected
        } else if try row.get(7, as: Day?.self) != nil {
            stage = .withdrawn
        } else {
            stage = (openFrom.map { $0 <= today } ?? false) ? .published : .filed
        }
        isMine = try row[9]
    }
}

/// A page of proposals, the newest first.
public struct ProposalList: Hashable, Sendable {
    public let lines: [ProposalLine]
    /// The number from which the next page goes on; nil on the last one.
    public let next: Int?
}

extension CooperativeService {
    /// The proposals that a viewer may see: those whose text is open to the members, and the viewer's own; who governs or
    /// supervises sees all, and who sits in another body those of that one.
    public func proposals(
        of cooperative: CooperativeID, as viewer: Actor, before: Int? = nil, limit: Int = 25
    ) async throws -> ProposalList {
        try await glance(at: cooperative) { glance in
            let (person, standing) = try glance.requireInsider(viewer)
            let sight = DecisionSight(standing)
            let found = try glance.rows(
                ProposalList.statement, person, before ?? Int(Int32.max), glance.today, sight.allBodies,
                sight.ownBodies, limit + 1
            ).map { try ProposalLine($0, on: glance.today) }
            let lines = Array(found.prefix(limit))
            return ProposalList(lines: lines, next: found.count > limit ? lines.last?.number : nil)
        }
    }
}

extension ProposalList {
    static let statement = """
        SELECT \(ProposalLine.columns)
        \(ProposalLine.from)
        WHERE p.cooperative_id = ?1 AND p.number < ?3 AND (?5 = 1 OR o.open_from <= ?4 OR p.proposer_id = ?2
            OR REPLACE(?6, '|' || p.body || '|', '') <> ?6)
        ORDER BY p.number DESC LIMIT ?7
        """
}
