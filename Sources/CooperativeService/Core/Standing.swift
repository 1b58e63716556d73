public import Kernel
import Membership
import Store

/// What a person is in the cooperative on a day.
public struct Standing: Hashable, Sendable {
    /// Offices with the body in which they are held; not those from which the person is suspended.
    public var offices: [Seat] = []
    public var member: MemberID?
    public var isSuspended = false
    /// The kind of membership on the day; a donor has one without being a member in law.
    public var category: String?

    public struct Seat: Hashable, Sendable {
        public let organ: Organ, office: Office
    }

    public var isMember: Bool { member != nil }
    public var isOnBoard: Bool { offices.contains { $0.organ == .board } }

    /// An office of the board; the chair of a committee does not preside over the cooperative.
    public func holds(_ office: Office) -> Bool { offices.contains { $0.organ == .board && $0.office == office } }

    /// Reads offices and membership as of the day; an unknown person has none, and who was out at once on it is no member.
    static func read(
        _ person: PersonID, on day: Day, of cooperative: CooperativeID, in reading: any Reading
    ) throws -> Standing {
        var standing = Standing()
        let seats = try reading.rows(
            """
            SELECT b.code, o.office FROM meetings_office o
            JOIN meetings_body b ON b.cooperative_id = o.cooperative_id AND b.id = o.body_id
            WHERE o.cooperative_id = ?1 AND o.person_id = ?2 AND o.from_day <= ?3
            AND (o.until_day IS NULL OR o.until_day >= ?3)
            AND NOT EXISTS (
              SELECT 1 FROM meetings_office_suspension x WHERE x.cooperative_id = o.cooperative_id
              AND x.person_id = o.person_id AND x.body_id = o.body_id AND x.from_day <= ?3 AND x.until_day >= ?3
              AND (x.lifted_on IS NULL OR x.lifted_on > ?3))
            """, cooperative, person, day)
        standing.offices = try seats.map {
            Seat(organ: Organ(rawValue: try $0.get(0)), office: Office(rawValue: try $0.get(1)))
        }
        let membership = try reading.row(
            """
            SELECT m.id, (SELECT COUNT(*) FROM membership_suspension s
              WHERE s.cooperative_id = m.cooperative_id AND s.member_id = m.id AND s.from_day <= ?3
              AND s.until_day >= ?3 AND (s.lifted_on IS NULL OR s.lifted_on > ?3)),
              COALESCE((SELECT c.category FROM membership_category_change c
              WHERE c.cooperative_id = m.cooperative_id AND c.member_id = m.id AND c.from_day <= ?3
              ORDER BY c.from_day DESC LIMIT 1), m.category), m.until_day
            FROM membership_membership m
            WHERE m.cooperative_id = ?1 AND m.person_id = ?2 AND m.from_day <= ?3
            AND (m.until_day IS NULL OR m.until_day >= ?3)
            """, cooperative, person, day)
        if let membership {
            let id: MemberID = try membership.get(0)
            let isSuspended = try membership.get(1, as: Int.self) > 0
            // An expulsion that was open to appeal ends with its last day, suspended till then.
            if !isSuspended, try membership.get(3, as: Day?.self) == day,
                try MemberBook(reading: reading, cooperative: cooperative).member(id)?.endedAtOnce(on: day) == true
            {
                return standing
            }
            standing.member = id
            standing.isSuspended = isSuspended
            standing.category = try membership.get(2)
        }
        return standing
    }
}
