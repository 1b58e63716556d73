public import Kernel
import Store

/// The versions of the statutes with their dates, the newest first, for who records deed and filing.
public struct StatutesDeskLine: Hashable, Sendable {
    public let id: StatutesID
    public let number: Int
    public let decidedOn: Day
    public let deedOn: Day?, filedOn: Day?, inForceFrom: Day?
    public let decision: DecisionID?
}

extension CooperativeService {
    /// Refused to who is not on the board.
    public func statutesDesk(of cooperative: CooperativeID, as viewer: Actor) async throws -> [StatutesDeskLine] {
        try await glance(at: cooperative) { glance in
            _ = try glance.requireBoard(viewer)
            return try glance.rows(StatutesDeskLine.statement).map { row in
                StatutesDeskLine(
                    id: try row[0], number: try row[1], decidedOn: try row[2], deedOn: try row[3],
                    filedOn: try row[4], inForceFrom: try row[5], decision: try row[6])
            }
        }
    }
}

extension StatutesDeskLine {
    static let statement = """
        SELECT v.id, v.number, v.decided_on, d.on_day, f.on_day, s.on_day, v.decision_id
        FROM statutes_version v
        LEFT JOIN statutes_step d ON d.cooperative_id = v.cooperative_id AND d.version_id = v.id AND d.step = 'deed'
        LEFT JOIN statutes_step f ON f.cooperative_id = v.cooperative_id AND f.version_id = v.id AND f.step = 'filed'
        LEFT JOIN statutes_step s ON s.cooperative_id = v.cooperative_id AND s.version_id = v.id
            AND s.step = 'in-force'
        WHERE v.cooperative_id = ?1 ORDER BY v.number DESC LIMIT 50
        """
}
