public import Kernel
import Store

extension MemberBook {
    /// The rights to vote on a day, in the order of the members' numbers: members in law who are not suspended, each
    /// with the weight of the category (2:38 lid 1, 2:24d). Who was out at once on the day has none (`endedAtOnce`).
    /// - Parameter weights: votes by category code (`Categories.weights`).
    public func votingRights(on day: Day, weights: [String: Int]) throws -> [VotingRight] {
        try reading.rows(
            """
            SELECT m.person_id, m.id, COALESCE((
                    SELECT c.category FROM membership_category_change c
                    WHERE c.cooperative_id = m.cooperative_id AND c.member_id = m.id AND c.from_day <= ?2
                    ORDER BY c.from_day DESC LIMIT 1), m.category)
            FROM membership_membership m
            WHERE m.cooperative_id = ?1 AND m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day > ?2
                    OR (m.until_day = ?2 AND m.end_ground <> 'expulsion'
                        AND (m.end_ground = 'death' OR m.notice_given_on IS NULL OR m.notice_given_on <> ?2)))
                AND NOT EXISTS (
                    SELECT 1 FROM membership_suspension s
                    WHERE s.cooperative_id = m.cooperative_id AND s.member_id = m.id AND s.from_day <= ?2
                        AND s.until_day >= ?2 AND (s.lifted_on IS NULL OR s.lifted_on > ?2))
            ORDER BY m.number
            """, cooperative, day
        ).compactMap { row in
            guard let weight = weights[try row.get(2)], weight > 0 else { return nil }
            return VotingRight(person: try row[0], member: try row[1], weight: weight)
        }
    }

    /// The right to vote of one person on a day; nil for who is no member in law or is suspended.
    public func votingRight(of person: PersonID, on day: Day, weights: [String: Int]) throws -> VotingRight? {
        guard let member = try membership(of: person, on: day), !member.endedAtOnce(on: day),
            let weight = weights[try category(of: member, on: day)], weight > 0,
            try !suspensions(of: member.id).contains(where: { $0.holds(on: day) })
        else { return nil }
        return VotingRight(person: person, member: member.id, weight: weight)
    }

    /// The base of votes on a day; suspended members are not in it (2:24d).
    public func base(on day: Day, weights: [String: Int]) throws -> VotingBase {
        VotingBase(try votingRights(on: day, weights: weights))
    }

    /// Members who are suspended on a day.
    public func suspended(on day: Day) throws -> Set<PersonID> {
        Set(
            try reading.rows(
                """
                SELECT m.person_id FROM membership_suspension s
                JOIN membership_membership m ON m.cooperative_id = s.cooperative_id AND m.id = s.member_id
                WHERE s.cooperative_id = ?1 AND s.from_day <= ?2 AND s.until_day >= ?2
                    AND (s.lifted_on IS NULL OR s.lifted_on > ?2) AND m.from_day <= ?2
                    AND (m.until_day IS NULL OR m.until_day >= ?2)
                """, cooperative, day
            ).map { try $0.get(0) })
    }

    /// Members on a day who are below eighteen then; nobody of whom no birth date is known.
    public func minors(on day: Day) throws -> Set<PersonID> {
        Set(
            try reading.rows(
                """
                SELECT p.id FROM membership_person p
                JOIN membership_membership m ON m.cooperative_id = p.cooperative_id AND m.person_id = p.id
                WHERE p.cooperative_id = ?1 AND p.kind = 'natural' AND p.born_on > ?3 AND m.from_day <= ?2
                    AND (m.until_day IS NULL OR m.until_day >= ?2)
                """, cooperative, day, Self.minorsBornAfter(day)
            ).map { try $0.get(0) })
    }

    private static let ageOfMajority = 18

    /// Who was born after this day is below eighteen on a day.
    public static func minorsBornAfter(_ day: Day) -> Day { day.adding(months: -12 * ageOfMajority) }

    /// Who belongs on a day in one of these categories, also while suspended.
    public func memberPersons(on day: Day, in categories: Set<String>) throws -> Set<PersonID> {
        Set(
            try reading.rows(
                """
                SELECT m.person_id, COALESCE((
                        SELECT c.category FROM membership_category_change c
                        WHERE c.cooperative_id = m.cooperative_id AND c.member_id = m.id AND c.from_day <= ?2
                        ORDER BY c.from_day DESC LIMIT 1), m.category)
                FROM membership_membership m
                WHERE m.cooperative_id = ?1 AND m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day >= ?2)
                """, cooperative, day
            ).compactMap { row in
                try categories.contains(row.get(1)) ? row.get(0, as: PersonID.self) : nil
            })
    }
}
