public import Kernel
import Store

/// What a calendar shows: a member's own meetings, or all that the board watches.
public enum CalendarKind: String, Codable, Sendable, CaseIterable {
    case member, board
}

/// The links of one cooperative to calendars, by the digest of their secret.
struct CalendarLinks {
    let transaction: any Transaction
    let cooperative: CooperativeID

    func add(_ digest: String, _ kind: CalendarKind, of person: PersonID, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO service_calendar_link (cooperative_id, digest, person_id, kind, sequence, made_at)
            SELECT ?1, ?2, ?3, ?4, COALESCE(MAX(l.sequence), 0) + 1, ?5
            FROM service_calendar_link l WHERE l.cooperative_id = ?1 AND l.person_id = ?3 AND l.kind = ?4
            """, cooperative, digest, person, kind.rawValue, now)
    }

    /// Whose link it is, and what it shows; nil for one that was never made or was renewed since.
    static func owner(
        of digest: String, in reading: any Reading
    ) throws -> (cooperative: CooperativeID, person: PersonID, kind: CalendarKind)? {
        try reading.row(
            """
            SELECT l.cooperative_id, l.person_id, l.kind FROM service_calendar_link l
            WHERE l.digest = ?1 AND l.sequence = (
                SELECT MAX(n.sequence) FROM service_calendar_link n
                WHERE n.cooperative_id = l.cooperative_id AND n.person_id = l.person_id AND n.kind = l.kind)
            """, digest
        ).flatMap { row in
            guard let kind = CalendarKind(rawValue: try row.get(2, as: String.self)) else { return nil }
            return (try row[0], try row[1], kind)
        }
    }
}
