public import Kernel
import Proposals
import Statutes
import Store

/// What the board needs to record what was decided on paper: past meetings, decisions that are void or voidable, and
/// decisions that can be cited for ratification.
public struct LateFactDesk: Sendable {
    public let meetings: [MeetingLine]
    public let doubtful: [Doubtful]
    /// The latest adopted decisions of every body.
    public let decisions: [DecisionLine]

    /// A decision that does not stand as it is.
    public struct Doubtful: Sendable {
        public let line: DecisionLine
        /// The judgement that counts: `voidable` or `void`.
        public let standing: DecisionStandingLine
        /// Where the consequence stands in the law: 2:15, 2:14, or what is said of ratification.
        public let article: String
    }
}

extension CooperativeService {
    /// Refused to who is not on the board.
    public func lateFactDesk(of cooperative: CooperativeID, as viewer: Actor) async throws -> LateFactDesk {
        try await glance(at: cooperative) { glance in
            let person = try glance.requireBoard(viewer)
            let meetings = try glance.rows(MeetingList.past, person, glance.today + 1, "", true, 30)
                .map(MeetingLine.init).filter { $0.stage == .open || $0.stage == .closed }
            let doubtful = try glance.rows(LateFactDesk.doubtful).map(DecisionLine.init).compactMap { line in
                try DecisionStandingLine.read(line.id, glance).last.map {
                    LateFactDesk.Doubtful(line: line, standing: $0, article: try glance.article(of: $0))
                }
            }
            return LateFactDesk(
                meetings: meetings, doubtful: doubtful,
                decisions: try glance.rows(LateFactDesk.adopted).map(DecisionLine.init))
        }
    }
}

extension Glance {
    fileprivate func article(of line: DecisionStandingLine) throws -> String {
        let kind = DecisionStanding.Kind(rawValue: line.standing) ?? .void
        return try RecordPastDecision.consequence(kind, ratifiable: line.ratifyBy != nil, in: statutes.law)?.code ?? ""
    }
}

extension RecordPastDecision.Outcome {
    /// `valid`, `breach`, `voidable` or `void`, in one word.
    public var standing: String { outcome.rawValue }
}

extension LateFactDesk {
    static let doubtful = """
        SELECT \(DecisionLine.columns)
        FROM proposals_decision d
        JOIN proposals_standing s ON s.cooperative_id = d.cooperative_id AND s.decision_id = d.id
        WHERE d.cooperative_id = ?1 AND s.standing IN ('voidable', 'void') AND s.sequence = (
            SELECT MAX(l.sequence) FROM proposals_standing l
            WHERE l.cooperative_id = s.cooperative_id AND l.decision_id = s.decision_id)
        ORDER BY d.year DESC, d.sequence DESC LIMIT 50
        """

    static let adopted = """
        SELECT \(DecisionLine.columns)
        FROM proposals_decision d
        WHERE d.cooperative_id = ?1 AND d.outcome = 'adopted' ORDER BY d.year DESC, d.sequence DESC LIMIT 30
        """
}
