import Kernel
import Phrases
import Statutes
import Store

extension MeetingReading {
    /// What must be made known to the members: the minutes of each meeting, and the decisions.
    func recordsDeadlines() throws -> [LegalDeadline] { try minutes() + decisionLists() }

    private func minutes() throws -> [LegalDeadline] {
        try reading.rows(
            """
            SELECT q.id, q.title, q.day, q.published_on FROM (
                SELECT m.id, m.title, m.day, (
                    SELECT MIN(p.published_on) FROM meetings_minutes_publication p
                    WHERE p.cooperative_id = m.cooperative_id AND p.meeting_id = m.id) AS published_on
                FROM meetings_meeting m
                JOIN meetings_closing c ON c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id
                WHERE m.cooperative_id = ?1) q
            WHERE q.published_on IS NULL OR q.published_on >= ?2 ORDER BY q.day, q.id LIMIT 200
            """, cooperative, today - Self.lately
        ).map { row in
            let held: Day = try row[2], statutes = try statutesOfTerm(held)
            return LegalDeadline(
                kind: .publishMinutes, day: held + statutes[.minutesPublishDays],
                article: statutes.article(of: .minutesPublishDays), title: Phrases.Calendars.minutes(try row[1]),
                meeting: try row[0], metOn: try row[3])
        }
    }

    /// One line for all decisions of one day.
    private func decisionLists() throws -> [LegalDeadline] {
        try reading.rows(
            """
            SELECT d.decided_on, COUNT(*) FROM proposals_decision d
            WHERE d.cooperative_id = ?1 AND d.decided_on <= ?2 AND NOT EXISTS (
                SELECT 1 FROM proposals_listing l
                WHERE l.cooperative_id = d.cooperative_id AND l.decision_id = d.id)
            GROUP BY d.decided_on ORDER BY d.decided_on LIMIT 200
            """, cooperative, today
        ).map { row in
            let decided: Day = try row[0]
            return LegalDeadline(
                kind: .publishDecisions, day: decided + statutes[.decisionlistPublishDays],
                article: statutes.article(of: .decisionlistPublishDays),
                title: Phrases.Calendars.decisions(try row.get(1, as: Int.self), of: decided), meeting: nil,
                key: "\(decided)")
        }
    }

    /// Decisions by consent that are looked at again. One that was replaced, or on which was reported since, is done.
    func reviewDeadlines() throws -> [LegalDeadline] {
        try reading.rows(
            """
            SELECT q.id, q.title, q.review_on, q.looked_on FROM (
                SELECT d.id, d.title, v.review_on, COALESCE((
                    SELECT x.replaced_on FROM proposals_replacement x
                    WHERE x.cooperative_id = d.cooperative_id AND x.decision_id = d.id), (
                    SELECT MIN(p.reported_on) FROM proposals_progress p
                    WHERE p.cooperative_id = d.cooperative_id AND p.decision_id = d.id
                        AND p.reported_on >= v.review_on)) AS looked_on
                FROM proposals_review v
                JOIN proposals_decision d ON d.cooperative_id = v.cooperative_id AND d.id = v.decision_id
                WHERE v.cooperative_id = ?1) q
            WHERE q.looked_on IS NULL OR q.looked_on >= ?2 ORDER BY q.review_on, q.id
            """, cooperative, today - Self.lately
        ).map { row in
            LegalDeadline(
                kind: .review, day: try row[2], article: statutes.article(of: .consentReviewMonths),
                title: Phrases.Calendars.review(try row[1]), meeting: nil, key: try row[0], metOn: try row[3])
        }
    }
}
