public import Kernel
import Proposals
import Statutes
import Store

/// A referendum of the members on a decision of their assembly (2:39 lid 3): whether it can be asked for, who asked, how
/// the vote went, and what it did to the decision.
public struct ReferendumSheet: Sendable {
    public let line: DecisionLine
    public let article: ArticleReference
    /// The last day to ask for one.
    public let askBy: Day
    /// Votes that must ask together, as a part of all.
    public let fraction: Fraction
    public let asked: Asked?
    /// nil while it was not opened.
    public let vote: Vote?
    /// Whether the viewer can ask, and whether they hold the desk: chair or secretary.
    public let mayAsk: Bool, isAtDesk: Bool

    public struct Asked: Hashable, Sendable {
        public let on: Day
        /// The votes of those who asked, and all that there were.
        public let votes: Int64, base: Int64
    }

    public struct Vote: Hashable, Sendable {
        public let poll: PollID
        public let lastDay: Day
        public let isClosed: Bool
    }
}

extension CooperativeService {
    /// The referendum on a decision, for members.
    /// - Throws: `Refusal` not found where the statutes know none on this decision.
    public func referendum(
        on decision: DecisionID, in cooperative: CooperativeID, as viewer: Actor
    ) async throws -> ReferendumSheet {
        try await glance(at: cooperative) { glance in
            let (_, standing) = try glance.requireInsider(viewer)
            guard let sheet = try ReferendumSheet(on: decision, glance, standing) else { throw Refusal.notHere }
            return sheet
        }
    }
}

extension ReferendumSheet {
    /// nil where the decision never waited, or the statutes know no referendum on it.
    init?(on decision: DecisionID, _ glance: Glance, _ standing: Standing) throws {
        let knows = try Self.isKnown(on: decision, glance)
        let row = try glance.row(
            "SELECT \(DecisionLine.columns) FROM proposals_decision d WHERE d.cooperative_id = ?1 AND d.id = ?2",
            decision)
        guard knows, let row else { return nil }
        line = try DecisionLine(row)
        let statutes = try glance.statutes(on: line.decidedOn)
        article = statutes.article(of: .assemblyReferendum)
        askBy = line.decidedOn + statutes[.assemblyReferendumDays]
        fraction = statutes[.assemblyReferendumFraction]
        asked = try glance.row(
            "SELECT requested_on, votes, base FROM proposals_referendum WHERE cooperative_id = ?1 AND decision_id = ?2",
            decision
        ).map { Asked(on: try $0[0], votes: try $0[1], base: try $0[2]) }
        vote = try glance.row(
            """
            SELECT v.poll_id, v.last_day, (
                SELECT COUNT(*) FROM voting_closing c
                WHERE c.cooperative_id = v.cooperative_id AND c.poll_id = v.poll_id)
            FROM proposals_referendum_vote v WHERE v.cooperative_id = ?1 AND v.decision_id = ?2
            """, decision
        ).map { Vote(poll: try $0[0], lastDay: try $0[1], isClosed: try $0.get(2, as: Int.self) > 0) }
        isAtDesk = standing.holds(.chair) || standing.holds(.secretary)
        mayAsk = standing.isMember && asked == nil && glance.today <= askBy && line.effect == .waiting
    }

    /// Whether members can ask, or could have asked: it waits for them alone, or for something that its proposal named and
    /// for them too, where the statutes know a referendum on this kind of business.
    static func isKnown(on decision: DecisionID, _ glance: Glance) throws -> Bool {
        let row = try glance.row(
            """
            SELECT p.waits_for, d.body, d.topic, d.decided_on FROM proposals_postponed p
            JOIN proposals_decision d ON d.cooperative_id = p.cooperative_id AND d.id = p.decision_id
            WHERE p.cooperative_id = ?1 AND p.decision_id = ?2
            """, decision)
        guard let row else { return false }
        if try row.get(0, as: String.self) == Effect.Awaited.referendum.rawValue { return true }
        let body = Organ(rawValue: try row[1]), topic = Topic(rawValue: try row[2])
        return try body == .assembly && glance.statutes(on: row[3])[.assemblyReferendum].contains(topic)
    }
}
