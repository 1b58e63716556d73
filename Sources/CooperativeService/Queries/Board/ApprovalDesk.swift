public import Kernel
import Meetings
import Proposals
public import Statutes
import Store

/// When the statutes let another body approve a decision of the board beforehand (goedkeuring vooraf), and the decisions
/// that can be named as that approval.
public struct ApprovalDesk: Hashable, Sendable {
    /// Empty where the statutes ask no approval.
    public let ceilings: [ApprovalCeiling]
    public let article: ArticleReference?
    /// Adopted by a body that approves, about one of those subjects or about none that is named, young enough, and used for
    /// nothing that was adopted or is voted on; those that name a subject first, the newest twenty.
    public let decisions: [DecisionLine]
    /// The subject of those that name one.
    public var subjects: [DecisionID: String] = [:]
}

extension CooperativeService {
    /// For who sits on the board; refused to others.
    public func approvalDesk(of cooperative: CooperativeID, as viewer: Actor) async throws -> ApprovalDesk {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            return try ApprovalDesk.read(glance, as: viewer)
        }
    }
}

extension ApprovalDesk {
    private static let longest = 20

    static func read(_ glance: Glance, as viewer: Actor) throws -> ApprovalDesk {
        let statutes = try glance.statutes
        let ceilings = statutes[.boardApprovalCeilings]
        let since = glance.today - CitedDecision.daysWithout
        let found = try Set(ceilings.map(\.organ)).flatMap { organ in
            try glance.rows(statement, organ.rawValue, since).map(DecisionLine.init)
        }
        let scene = glance.scene(as: viewer), known = Set(ceilings.map { Interest.key($0.subject) })
        var subjects: [DecisionID: String] = [:]
        let decisions = try found.filter { line in
            guard line.effect != .lapsed, let decision = try scene.decisions.decision(line.id) else { return false }
            guard let subject = try scene.subjectApproved(by: decision) else { return true }
            subjects[line.id] = subject
            return known.contains(Interest.key(subject))
        }.sorted {
            let (left, right) = (subjects[$0.id] == nil, subjects[$1.id] == nil)
            if left != right { return right }
            return ($1.decidedOn, $1.id.description) < ($0.decidedOn, $0.id.description)
        }
        return ApprovalDesk(
            ceilings: ceilings, article: statutes.articleIfAny(of: .boardApprovalCeilings),
            decisions: Array(decisions.prefix(longest)), subjects: subjects)
    }

    /// ?2 the body that approves, ?3 the first day that is not too long ago.
    static let statement = """
        SELECT \(DecisionLine.columns)
        FROM proposals_decision d
        WHERE d.cooperative_id = ?1 AND d.body = ?2 AND d.outcome = 'adopted' AND d.decided_on >= ?3
            AND NOT (\(DecisionRegister.carrying))
            AND NOT EXISTS (
                SELECT 1 FROM proposals_citation c
                WHERE c.cooperative_id = d.cooperative_id AND c.decision_id = d.id
                    AND c.command NOT IN ('\(OpenPoll.name)', '\(StartDecisionOutside.name)'))
            AND NOT EXISTS (
                SELECT 1 FROM proposals_matter m
                JOIN proposals_decision x ON x.cooperative_id = m.cooperative_id AND x.id = m.decision_id
                WHERE m.cooperative_id = d.cooperative_id AND m.approval_id = d.id AND x.outcome = 'adopted')
            AND NOT EXISTS (
                SELECT 1 FROM proposals_approval a
                JOIN voting_poll p ON p.cooperative_id = a.cooperative_id AND p.proposal_id = a.proposal_id
                WHERE a.cooperative_id = d.cooperative_id AND a.decision_id = d.id AND NOT EXISTS (
                    SELECT 1 FROM voting_closing z WHERE z.cooperative_id = p.cooperative_id AND z.poll_id = p.id))
            AND NOT EXISTS (
                SELECT 1 FROM proposals_mandate n
                WHERE n.cooperative_id = d.cooperative_id AND n.decision_id = d.id)
        ORDER BY d.year DESC, d.sequence DESC LIMIT 60
        """
}
