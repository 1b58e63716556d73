/// The statements of `QuorumCount`. ?1 is the cooperative, ?2 the meeting, ?3 today, ?4 the item at hand, ?5 the day after
/// which one was born who has no vote in person (2:13 lid 2).
struct QuorumSQL {
    let ofDelegates: Bool

    /// Persons who are there, and organisations and minors by who acts for them. A cross join keeps the order on SQLite, which
    /// else begins with all representatives, or all votes of before.
    private static let here = """
        SELECT a.person_id FROM meetings_presence a
        WHERE a.cooperative_id = ?1 AND a.meeting_id = ?2 AND a.left_at IS NULL AND NOT EXISTS (
            SELECT 1 FROM membership_person y
            JOIN membership_membership z ON z.cooperative_id = y.cooperative_id AND z.person_id = y.id
                AND z.from_day <= ?3 AND (z.until_day IS NULL OR z.until_day >= ?3)
            WHERE y.cooperative_id = a.cooperative_id AND y.id = a.person_id AND y.kind = 'natural'
                AND y.born_on > ?5)
        UNION
        SELECT r.organisation_id FROM meetings_presence a CROSS JOIN meetings_representative r
        WHERE a.cooperative_id = ?1 AND a.meeting_id = ?2 AND a.left_at IS NULL
            AND r.cooperative_id = a.cooperative_id AND r.person_id = a.person_id AND r.from_day <= ?3
            AND (r.until_day IS NULL OR r.until_day >= ?3)
        """

    /// The vote of before the meeting on the item, while no vote on it was closed in the meeting.
    private static let early = """
        e.cooperative_id = ?1 AND e.meeting_id = ?2 AND e.agenda_item_id = ?4 AND NOT EXISTS (
            SELECT 1 FROM voting_poll q
            JOIN voting_closing k ON k.cooperative_id = q.cooperative_id AND k.poll_id = q.id
            WHERE q.cooperative_id = e.cooperative_id AND q.meeting_id = e.meeting_id
                AND q.agenda_item_id = e.agenda_item_id)
        """

    /// The membership `m` counts on a day: not ended, not suspended.
    private static func counts(_ m: String, on day: String = "?3") -> String {
        """
        \(m).from_day <= \(day) AND (\(m).until_day IS NULL OR \(m).until_day >= \(day)) AND NOT EXISTS (
            SELECT 1 FROM membership_suspension s
            WHERE s.cooperative_id = \(m).cooperative_id AND s.member_id = \(m).id AND s.from_day <= \(day)
                AND s.until_day >= \(day) AND (s.lifted_on IS NULL OR s.lifted_on > \(day)))
        """
    }

    private func counts(_ m: String) -> String {
        let seat = """
             AND EXISTS (
                SELECT 1 FROM meetings_office o
                JOIN meetings_body k ON k.cooperative_id = o.cooperative_id AND k.id = o.body_id
                    AND k.code = 'delegates'
                WHERE o.cooperative_id = \(m).cooperative_id AND o.person_id = \(m).person_id AND o.from_day <= ?3
                    AND (o.until_day IS NULL OR o.until_day >= ?3))
            """
        return Self.counts(m) + (ofDelegates ? seat : "")
    }

    private static func category(of m: String, on day: String = "?3") -> String {
        """
        COALESCE((
            SELECT c.category FROM membership_category_change c
            WHERE c.cooperative_id = \(m).cooperative_id AND c.member_id = \(m).id AND c.from_day <= \(day)
            ORDER BY c.from_day DESC LIMIT 1), \(m).category)
        """
    }

    /// How many are there or voted before, by category.
    /// - Parameter without: how many persons follow as ?6, ?7 … who are not counted.
    func there(without excluded: Int = 0) -> String {
        let others = (0..<excluded).map { "?\(6 + $0)" }.joined(separator: ", ")
        return """
            SELECT w.category, COUNT(*) FROM (
                SELECT \(Self.category(of: "m")) AS category FROM (
                    \(Self.here)
                    UNION
                    SELECT b.person_id FROM voting_early e CROSS JOIN voting_early_ballot b
                    WHERE \(Self.early) AND b.cooperative_id = e.cooperative_id AND b.early_id = e.id) AS x
                CROSS JOIN membership_membership m
                WHERE m.cooperative_id = ?1 AND m.person_id = x.person_id AND \(counts("m"))
                    \(others.isEmpty ? "" : "AND m.person_id NOT IN (\(others))")) AS w
            GROUP BY w.category
            """
    }

    /// The proxies that stand, of absent givers to who is there: giver, holder, the category of each, whether the giver voted
    /// before.
    var proxies: String {
        """
        WITH there AS (\(Self.here))
        SELECT p.giver_id, p.holder_id, \(Self.category(of: "g")), \(Self.category(of: "h")), CASE WHEN EXISTS (
                SELECT 1 FROM voting_early e
                JOIN voting_early_ballot b ON b.cooperative_id = e.cooperative_id AND b.early_id = e.id
                    AND b.person_id = p.giver_id
                WHERE \(Self.early)) THEN 1 ELSE 0 END
        FROM there t
        JOIN meetings_proxy p ON p.cooperative_id = ?1 AND p.meeting_id = ?2 AND p.holder_id = t.person_id
        JOIN membership_membership g ON g.cooperative_id = p.cooperative_id AND g.person_id = p.giver_id
            AND \(counts("g"))
        LEFT JOIN membership_membership h ON h.cooperative_id = p.cooperative_id AND h.person_id = p.holder_id
            AND \(counts("h"))
        WHERE (p.until_day IS NULL OR p.until_day >= ?3)
            AND NOT EXISTS (SELECT 1 FROM there x WHERE x.person_id = p.giver_id)
            AND NOT EXISTS (
                SELECT 1 FROM meetings_proxy_word v
                WHERE v.cooperative_id = p.cooperative_id AND v.proxy_id = p.id AND v.word <> 'accepted')
        ORDER BY p.given_at, p.id
        """
    }

    // In these ?2 is today.

    /// Whether any delegate sits.
    static let seated = """
        SELECT 1 FROM meetings_body k
        JOIN meetings_office o ON o.cooperative_id = k.cooperative_id AND o.body_id = k.id AND o.from_day <= ?2
            AND (o.until_day IS NULL OR o.until_day >= ?2)
        WHERE k.cooperative_id = ?1 AND k.code = 'delegates' LIMIT 1
        """

    /// The delegates who have a vote, by category.
    static let delegates = """
        SELECT \(category(of: "m", on: "?2")) AS category, COUNT(DISTINCT m.id) FROM meetings_body k
        JOIN meetings_office o ON o.cooperative_id = k.cooperative_id AND o.body_id = k.id AND o.from_day <= ?2
            AND (o.until_day IS NULL OR o.until_day >= ?2)
        JOIN membership_membership m ON m.cooperative_id = o.cooperative_id AND m.person_id = o.person_id
        WHERE k.cooperative_id = ?1 AND k.code = 'delegates' AND \(counts("m", on: "?2"))
        GROUP BY 1
        """

    /// All members of today, by the category in which they joined.
    static let members = """
        SELECT m.category, COUNT(*) FROM membership_membership m
        WHERE m.cooperative_id = ?1 AND m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day >= ?2)
        GROUP BY m.category
        """

    /// Those of them who changed their category or are suspended: the category of then, that of today, whether suspended.
    static let others = """
        SELECT m.category, \(category(of: "m", on: "?2")), CASE WHEN EXISTS (
                SELECT 1 FROM membership_suspension s
                WHERE s.cooperative_id = m.cooperative_id AND s.member_id = m.id AND s.from_day <= ?2
                    AND s.until_day >= ?2 AND (s.lifted_on IS NULL OR s.lifted_on > ?2)) THEN 1 ELSE 0 END
        FROM (
            SELECT c.member_id FROM membership_category_change c WHERE c.cooperative_id = ?1 AND c.from_day <= ?2
            UNION
            SELECT s.member_id FROM membership_suspension s
            WHERE s.cooperative_id = ?1 AND s.from_day <= ?2 AND s.until_day >= ?2
                AND (s.lifted_on IS NULL OR s.lifted_on > ?2)) AS x
        JOIN membership_membership m ON m.cooperative_id = ?1 AND m.id = x.member_id
        WHERE m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day >= ?2)
        """
}
