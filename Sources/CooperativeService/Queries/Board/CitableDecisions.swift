public import Kernel
import Store

extension CooperativeService {
    /// The latest adopted decisions of the board, which its officers can cite; refused to others.
    public func citableDecisions(of cooperative: CooperativeID, as viewer: Actor) async throws -> [DecisionLine] {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            return try glance.rows(CitableDecisions.statement).map(DecisionLine.init)
        }
    }
}

enum CitableDecisions {
    static let statement = """
        SELECT \(DecisionLine.columns)
        FROM proposals_decision d
        WHERE d.cooperative_id = ?1 AND d.body = 'board' AND d.outcome = 'adopted'
        ORDER BY d.year DESC, d.sequence DESC LIMIT 20
        """
}
