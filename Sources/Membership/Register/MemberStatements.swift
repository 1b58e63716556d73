/// The statements that read lines of the register. ?1 is the cooperative and ?2 the day in all of them; each is one range
/// of an index with a limit, which `RegisterPlanTests` holds on both engines.
enum MemberStatements {
    /// The columns that `MemberEntry` reads.
    private static let line = """
        SELECT m.id, m.person_id, m.number, m.from_day, m.until_day, p.kind, p.given_name, p.prefix, p.family_name,
            p.email, p.email_consent_on, p.street, p.postcode, p.town, p.erased_at,
            COALESCE((
                SELECT c.category FROM membership_category_change c
                WHERE c.cooperative_id = m.cooperative_id AND c.member_id = m.id AND c.from_day <= ?2
                ORDER BY c.from_day DESC LIMIT 1), m.category),
            CASE WHEN EXISTS (
                SELECT 1 FROM membership_suspension s
                WHERE s.cooperative_id = m.cooperative_id AND s.member_id = m.id AND s.from_day <= ?2
                    AND s.until_day >= ?2 AND (s.lifted_on IS NULL OR s.lifted_on > ?2)) THEN 1 ELSE 0 END

        """

    private static let inForce = "m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day >= ?2)"

    private static let person = "JOIN membership_person p ON p.cooperative_id = m.cooperative_id AND p.id = m.person_id"

    /// ?3 the number to start after, ?4 the limit.
    static let byNumber =
        line + """
            FROM membership_membership m \(person)
            WHERE m.cooperative_id = ?1 AND m.number > ?3 AND \(inForce)
            ORDER BY m.number LIMIT ?4
            """

    /// ?3 and ?4 the sort key and id to start after, ?5 the limit.
    static let byName =
        line + """
            FROM membership_membership m \(person)
            WHERE m.cooperative_id = ?1 AND (m.sort_key, m.id) > (?3, ?4) AND \(inForce)
            ORDER BY m.sort_key, m.id LIMIT ?5
            """

    /// ?3 word, ?4 sort key and ?5 person to start after, ?6 the end of the range of words, ?7 its beginning, ?8 to ?9 and
    /// ?10 to ?11 the ranges of two further words (empty when not asked), ?12 the limit. A person whose name has several
    /// words in the range stands once, under the first of them.
    static let search =
        line + """
            FROM membership_name_word w
            JOIN membership_membership m ON m.cooperative_id = w.cooperative_id AND m.person_id = w.person_id
            \(person)
            WHERE w.cooperative_id = ?1 AND (w.word, w.sort_key, w.person_id) > (?3, ?4, ?5) AND w.word < ?6
                AND \(inForce)
                AND NOT EXISTS (
                    SELECT 1 FROM membership_name_word e
                    WHERE e.cooperative_id = w.cooperative_id AND e.person_id = w.person_id AND e.word >= ?7
                        AND e.word < w.word)
                AND (?8 = '' OR EXISTS (
                    SELECT 1 FROM membership_name_word o
                    WHERE o.cooperative_id = w.cooperative_id AND o.person_id = w.person_id AND o.word >= ?8
                        AND o.word < ?9))
                AND (?10 = '' OR EXISTS (
                    SELECT 1 FROM membership_name_word t
                    WHERE t.cooperative_id = w.cooperative_id AND t.person_id = w.person_id AND t.word >= ?10
                        AND t.word < ?11))
            ORDER BY w.word, w.sort_key, w.person_id LIMIT ?12
            """

    /// The first word of a person in a range; ?2 the person, ?3 to ?4 the range.
    static let firstWord = """
        SELECT word, sort_key FROM membership_name_word
        WHERE cooperative_id = ?1 AND person_id = ?2 AND word >= ?3 AND word < ?4 ORDER BY word LIMIT 1
        """

    /// How many persons have a word in the range ?2 to ?3, as far as ?4.
    static let matches = """
        SELECT COUNT(*) FROM (
            SELECT 1 FROM membership_name_word
            WHERE cooperative_id = ?1 AND word >= ?2 AND word < ?3 ORDER BY word LIMIT ?4) AS found
        """

    /// The persons of one name: ?2 its key, ?3 the kind of person. In no order: asked to order them by id, SQLite walks all
    /// persons in that order, and an import reads the whole register for every line.
    static let sameName = """
        SELECT p.id, p.born_on, p.email_key FROM membership_person p
        WHERE p.cooperative_id = ?1 AND p.search_key = ?2 AND p.kind = ?3 AND p.erased_at IS NULL
        """
}
