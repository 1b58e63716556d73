public import Kernel
import Store

/// A director who is suspended (geschorst) has the office and cannot use it.
public struct OfficeSuspension: Hashable, Sendable {
    public let id: OfficeSuspensionID
    public let body: BodyID
    public let person: PersonID
    public let from: Day
    /// The last day; it lapses then.
    public let until: Day
    public let by: Organ

    public init(id: OfficeSuspensionID, body: BodyID, person: PersonID, from: Day, until: Day, by: Organ) {
        self.id = id
        self.body = body
        self.person = person
        self.from = from
        self.until = until
        self.by = by
    }
}

public enum OfficeSuspensionTag {}
public typealias OfficeSuspensionID = Identifier<OfficeSuspensionTag>

extension OfficeRegister {
    public func suspend(_ suspension: OfficeSuspension) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_office_suspension (cooperative_id, id, body_id, person_id, from_day, until_day,
                suspended_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """, cooperative, suspension.id, suspension.body, suspension.person, suspension.from, suspension.until,
            suspension.by.rawValue)
    }

    /// The suspension that holds on a day, or that held before.
    public func suspensions(of person: PersonID, in body: BodyID) throws -> [OfficeSuspension] {
        try transaction.rows(
            """
            SELECT id, body_id, person_id, from_day, until_day, suspended_by FROM meetings_office_suspension
            WHERE cooperative_id = ?1 AND person_id = ?2 AND body_id = ?3 AND lifted_on IS NULL ORDER BY from_day
            """, cooperative, person, body
        ).map { row in
            OfficeSuspension(
                id: try row[0], body: try row[1], person: try row[2], from: try row[3], until: try row[4],
                by: Organ(rawValue: try row[5]))
        }
    }

    /// The first day of the last suspension, also of one that was lifted or is over; nil where there was none.
    public func lastSuspended(_ person: PersonID, in body: BodyID) throws -> Day? {
        try transaction.row(
            """
            SELECT MAX(from_day) FROM meetings_office_suspension
            WHERE cooperative_id = ?1 AND person_id = ?2 AND body_id = ?3
            """, cooperative, person, body
        )?.get(0)
    }

    /// From this day on the director is in office again.
    public func lift(_ id: OfficeSuspensionID, on day: Day) throws {
        try transaction.execute(
            "UPDATE meetings_office_suspension SET lifted_on = ?3 WHERE cooperative_id = ?1 AND id = ?2", cooperative,
            id, day)
    }
}
