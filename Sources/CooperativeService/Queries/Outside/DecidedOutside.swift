public import Kernel
import Store

/// How a decision came about outside a meeting.
public struct DecidedOutside: Hashable, Sendable {
    /// `unanimous`, `written`, `board`.
    public let way: String
    /// When the board knew of it.
    public let boardKnewOn: Day
    /// How many voters there were, and how many signed for it.
    public let voters: Int, inFavour: Int

    static func read(_ decision: DecisionID, _ glance: Glance) throws -> DecidedOutside? {
        try glance.row(
            """
            SELECT o.way, o.board_knew_on, p.base_members, (
                SELECT COUNT(DISTINCT u.principal_id) FROM voting_unit u
                JOIN voting_ballot b ON b.cooperative_id = u.cooperative_id AND b.poll_id = u.poll_id
                    AND b.unit = u.number AND b.choice = 'for'
                WHERE u.cooperative_id = o.cooperative_id AND u.poll_id = o.poll_id)
            FROM proposals_decision d
            JOIN voting_outside o ON o.cooperative_id = d.cooperative_id AND o.poll_id = d.poll_id
            JOIN voting_poll p ON p.cooperative_id = o.cooperative_id AND p.id = o.poll_id
            WHERE d.cooperative_id = ?1 AND d.id = ?2
            """, decision
        ).map { DecidedOutside(way: try $0[0], boardKnewOn: try $0[1], voters: try $0[2], inFavour: try $0[3]) }
    }
}
