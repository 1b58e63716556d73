import Kernel
import Membership
import Phrases
import Statutes
import Store

extension MeetingReading {
    /// What runs about persons: applications to decide on, suspensions, and the terms in which they can be appealed.
    func membershipDeadlines() throws -> [LegalDeadline] {
        try applications() + expulsionAppeals() + suspensions()
    }

    /// Open ones, and those that were decided lately.
    private func applications() throws -> [LegalDeadline] {
        try reading.rows(
            """
            SELECT q.id, q.received_on, q.decided_on FROM (
                SELECT a.id, a.received_on, (
                    SELECT MIN(o.on_day) FROM membership_application_outcome o
                    WHERE o.cooperative_id = a.cooperative_id AND o.application_id = a.id) AS decided_on
                FROM membership_application a WHERE a.cooperative_id = ?1) q
            WHERE q.decided_on IS NULL OR q.decided_on >= ?2 ORDER BY q.received_on, q.id LIMIT 200
            """, cooperative, today - Self.lately
        ).map { row in
            let received: Day = try row[1]
            return LegalDeadline(
                kind: .application, day: received + statutes[.admissionMaxDays],
                article: statutes.article(of: .admissionMaxDays), title: Phrases.Calendars.application(of: received),
                meeting: nil, key: try row[0], metOn: try row[2])
        }
    }

    /// The term begins when the member received the expulsion in writing (2:35 lid 4).
    private func expulsionAppeals() throws -> [LegalDeadline] {
        try reading.rows(
            """
            SELECT r.expulsion_id, r.appeal_until FROM membership_expulsion_receipt r
            WHERE r.cooperative_id = ?1 AND r.appeal_until >= ?2 AND NOT EXISTS (
                SELECT 1 FROM membership_appeal a
                LEFT JOIN membership_appeal_outcome o
                    ON o.cooperative_id = a.cooperative_id AND o.appeal_id = a.id
                WHERE a.cooperative_id = r.cooperative_id AND a.expulsion_id = r.expulsion_id
                    AND (o.appeal_id IS NULL OR o.decision_id IS NOT NULL))
            ORDER BY r.appeal_until, r.expulsion_id
            """, cooperative, today
        ).map { row in
            LegalDeadline(
                kind: .expulsionAppeal, day: try row[1], article: statutes.article(of: .expulsionAppealMonths),
                title: Phrases.Calendars.expulsionAppeal, meeting: nil, key: try row[0])
        }
    }

    /// Of suspensions that are not those of an expulsion: the last day, and the last day to appeal.
    private func suspensions() throws -> [LegalDeadline] {
        let article = statutes.article(of: .suspensionAppealMonths)
        let rule = AppealRule(
            months: Ruled(statutes[.suspensionAppealMonths], article), law: nil,
            terms: TermsAct(jurisdiction: statutes.law.jurisdiction))
        return try reading.rows(
            """
            SELECT s.id, s.from_day, s.until_day FROM membership_suspension s
            WHERE s.cooperative_id = ?1 AND s.until_day >= ?2 AND (s.lifted_on IS NULL OR s.lifted_on > ?2)
                AND NOT EXISTS (
                    SELECT 1 FROM membership_expulsion e
                    WHERE e.cooperative_id = s.cooperative_id AND e.suspension_id = s.id)
            ORDER BY s.until_day, s.id
            """, cooperative, today
        ).flatMap { row in
            let id: String = try row.get(0), from: Day = try row.get(1)
            let end = LegalDeadline(
                kind: .suspension, day: try row.get(2), article: statutes.article(of: .suspensionMaxMonths),
                title: Phrases.Calendars.suspension, meeting: nil, key: id)
            let last = rule.lastDay(receivedOn: from)
            guard last >= today else { return [end] }
            let appeal = LegalDeadline(
                kind: .suspensionAppeal, day: last, article: article,
                title: Phrases.Calendars.suspensionAppeal, meeting: nil, key: id)
            return [appeal, end]
        }
    }
}
