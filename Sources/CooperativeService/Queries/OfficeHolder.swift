public import Kernel
import Meetings
import Store

extension CooperativeService {
    /// Who holds an office today: of the board first; nil when nobody does.
    public func holder(of office: Office, in cooperative: CooperativeID) async throws -> PersonID? {
        let today = try await today(in: cooperative)
        return try await database.read { reading in
            try reading.row(
                """
                SELECT o.person_id FROM meetings_office o
                JOIN meetings_body b ON b.cooperative_id = o.cooperative_id AND b.id = o.body_id
                WHERE o.cooperative_id = ?1 AND o.office = ?2 AND o.from_day <= ?3
                AND (o.until_day IS NULL OR o.until_day >= ?3)
                ORDER BY CASE WHEN b.code = 'board' THEN 0 ELSE 1 END, o.from_day LIMIT 1
                """, cooperative, office.rawValue, today)?.get(0)
        }
    }

    /// The legal day in the cooperative's zone, by the service's clock.
    public func today(in cooperative: CooperativeID) async throws -> Day {
        try await shelf.zone(of: cooperative, in: database).day(of: clock.now)
    }

    public func zone(of cooperative: CooperativeID) async throws -> Zone {
        try await shelf.zone(of: cooperative, in: database)
    }
}
