import Kernel
import Store

/// Counts the books of a cooperative by queries of its own, beside the registers that wrote them, and tells where they
/// do not agree.
struct Auditor {
    let house: House

    /// Every rule with the rows that break it; empty when the books agree.
    func findings() async throws -> [String] {
        var found: [String] = []
        for (rule, query) in Self.rules {
            let broken = try await house.number("SELECT COUNT(*) FROM (\(query)) broken")
            if broken > 0 { found.append("\(rule): \(broken)") }
        }
        if let breach = try await house.journal().breach { found.append("the journal: \(breach)") }
        return found
    }

    private static let rules: [(rule: String, rows: String)] = [
        (
            "a closing counts the ballots of its vote",
            """
            SELECT c.poll_id FROM voting_closing c WHERE
                c.votes_for <> (SELECT COUNT(*) FROM voting_ballot b WHERE b.poll_id = c.poll_id AND b.choice = 'for')
                OR c.votes_against <>
                    (SELECT COUNT(*) FROM voting_ballot b WHERE b.poll_id = c.poll_id AND b.choice = 'against')
                OR c.votes_blank <>
                    (SELECT COUNT(*) FROM voting_ballot b WHERE b.poll_id = c.poll_id AND b.choice = 'blank')
            """
        ),
        (
            "an ordinary decision is adopted by more votes for than against, and by nothing less",
            """
            SELECT d.id FROM proposals_decision d JOIN voting_closing c ON c.poll_id = d.poll_id
            WHERE d.topic = 'ordinary' AND (d.outcome = 'adopted') <> (c.votes_for > c.votes_against)
            """
        ),
        (
            "a ballot is of a unit of the roll, by its holder or a teller, between opening and closing",
            """
            SELECT b.poll_id FROM voting_ballot b
            LEFT JOIN voting_unit u ON u.poll_id = b.poll_id AND u.number = b.unit
            JOIN voting_poll p ON p.id = b.poll_id
            LEFT JOIN voting_closing c ON c.poll_id = b.poll_id
            WHERE u.poll_id IS NULL OR b.cast_at < p.opened_at OR b.cast_at > c.closed_at
            """
        ),
        (
            "the roll is as long as the votes that were there",
            """
            SELECT p.id FROM voting_poll p
            WHERE p.represented_votes <> (SELECT COUNT(*) FROM voting_unit u WHERE u.poll_id = p.id)
                OR p.represented_votes > p.base_votes
            """
        ),
        (
            "who is on a roll was there when the vote opened",
            """
            SELECT u.poll_id FROM voting_unit u JOIN voting_poll p ON p.id = u.poll_id
            WHERE NOT EXISTS (
                SELECT 1 FROM meetings_presence s WHERE s.meeting_id = p.meeting_id AND s.person_id = u.holder_id
                    AND s.arrived_at <= p.opened_at AND (s.left_at IS NULL OR s.left_at >= p.opened_at))
            """
        ),
        (
            "a closed vote has one decision, an open one none",
            """
            SELECT p.id FROM voting_poll p WHERE
                (SELECT COUNT(*) FROM proposals_decision d WHERE d.poll_id = p.id)
                <> (SELECT COUNT(*) FROM voting_closing c WHERE c.poll_id = p.id)
            """
        ),
        (
            "decisions are numbered without a gap",
            """
            SELECT year FROM proposals_decision GROUP BY year HAVING MAX(sequence) <> COUNT(*)
            """
        ),
        (
            "a vote is held between the opening and the closing of its meeting",
            """
            SELECT p.id FROM voting_poll p
            LEFT JOIN meetings_opening o ON o.meeting_id = p.meeting_id
            LEFT JOIN meetings_closing c ON c.meeting_id = p.meeting_id
            LEFT JOIN voting_closing e ON e.poll_id = p.id
            WHERE o.meeting_id IS NULL OR p.opened_at < o.opened_at OR p.opened_at > c.closed_at
                OR (c.meeting_id IS NOT NULL AND (e.poll_id IS NULL OR e.closed_at > c.closed_at))
            """
        ),
        (
            "nobody is twice in a meeting",
            """
            SELECT a.id FROM meetings_presence a JOIN meetings_presence b
            ON b.meeting_id = a.meeting_id AND b.person_id = a.person_id AND b.id <> a.id
            WHERE a.arrived_at < COALESCE(b.left_at, 9000000000000) AND b.arrived_at < COALESCE(a.left_at, 9000000000000)
            """
        ),
        (
            "nobody has two memberships at once, and numbers are given out once",
            """
            SELECT a.id FROM membership_membership a JOIN membership_membership b ON b.id <> a.id
            AND (b.number = a.number OR (b.person_id = a.person_id AND b.until_day IS NULL AND a.until_day IS NULL))
            """
        ),
        (
            "the tally of the register is the count of its rows",
            """
            SELECT 1 AS one WHERE
                (SELECT COALESCE(SUM(change), 0) FROM membership_tally)
                <> (SELECT COUNT(*) FROM membership_membership WHERE until_day IS NULL)
            """
        ),
        (
            "whoever was admitted is a member, and whoever is a member was admitted or founded",
            """
            SELECT 1 AS one WHERE (SELECT COUNT(*) FROM membership_membership) <>
                (SELECT COUNT(*) FROM membership_application_outcome WHERE outcome = 'admitted') + 12
            """
        ),
        (
            "a vote takes the place of a challenged one or a tie alone",
            """
            SELECT p.id FROM voting_poll p WHERE p.revote_of IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM voting_challenge x WHERE x.poll_id = p.revote_of)
            """
        ),
    ]
}
