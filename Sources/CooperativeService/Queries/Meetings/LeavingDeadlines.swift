import Kernel
import Meetings
import Membership
import Phrases
import Statutes
import Store

extension MeetingReading {
    /// What follows from members who leave: the acknowledgement that the law asks (2:61 c), seats that fall open, and shares
    /// that are paid out.
    func leavingDeadlines() throws -> [LegalDeadline] { try acknowledgements() + openingSeats() + payouts() }

    private func acknowledgements() throws -> [LegalDeadline] {
        let rule = AcknowledgementRule(under: statutes)
        return try reading.rows(
            """
            SELECT m.id, m.notice_given_on FROM membership_membership m
            WHERE m.cooperative_id = ?1 AND m.end_ground = 'memberNotice' AND m.notice_given_on >= ?2 AND NOT EXISTS (
                SELECT 1 FROM membership_acknowledged_notice a
                WHERE a.cooperative_id = m.cooperative_id AND a.member_id = m.id AND a.notice_on = m.notice_given_on)
            ORDER BY m.notice_given_on, m.id LIMIT 200
            """, cooperative, today.adding(months: -12)
        ).compactMap { row in
            guard let last = rule.lastDay(noticeOn: try row[1]) else { return nil }
            return LegalDeadline(
                kind: .acknowledgeExit, day: last, article: statutes.law.article(.exitAcknowledgement),
                title: Phrases.Calendars.acknowledgeExit, meeting: nil, key: try row[0])
        }
    }

    /// Directors who leave as members, where the statutes let only members sit on the board.
    private func openingSeats() throws -> [LegalDeadline] {
        guard statutes[.boardFromMembersOnly] else { return [] }
        return try reading.rows(
            """
            SELECT o.id, m.until_day FROM meetings_office o
            JOIN meetings_body b ON b.cooperative_id = o.cooperative_id AND b.id = o.body_id AND b.code = 'board'
            JOIN membership_membership m ON m.cooperative_id = o.cooperative_id AND m.person_id = o.person_id
            WHERE o.cooperative_id = ?1 AND o.from_day <= ?2 AND (o.until_day IS NULL OR o.until_day >= m.until_day)
                AND m.until_day >= ?2 AND m.until_day <= ?3
            ORDER BY m.until_day, o.id
            """, cooperative, today, today.adding(months: 12)
        ).map { row in
            LegalDeadline(
                kind: .seatEnds, day: try row[1], article: statutes.article(of: .boardFromMembersOnly),
                title: Phrases.Calendars.seatEnds(least: statutes[.boardSizeMin]), meeting: nil, key: try row[0])
        }
    }

    /// Asked and not paid: the day on which it is due, or to which it was postponed.
    private func payouts() throws -> [LegalDeadline] {
        try reading.rows(
            """
            SELECT p.id, COALESCE((
                SELECT MAX(s.until_day) FROM shares_postponement s
                WHERE s.cooperative_id = p.cooperative_id AND s.payout_id = p.id), p.due_on) AS due
            FROM shares_payout p WHERE p.cooperative_id = ?1 AND NOT EXISTS (
                SELECT 1 FROM shares_payment y WHERE y.cooperative_id = p.cooperative_id AND y.payout_id = p.id)
            ORDER BY due, p.id LIMIT 200
            """, cooperative
        ).map { row in
            LegalDeadline(
                kind: .payout, day: try row[1], article: statutes.article(of: .shareRedeemAfterAccountsMonths),
                title: Phrases.Calendars.payout, meeting: nil, key: try row[0])
        }
    }

    /// Amendments that a deed put in force and that were not filed with the trade register (2:43 lid 5).
    func filingDeadlines() throws -> [LegalDeadline] {
        guard statutes.law.isInForce(.deed) else { return [] }
        return try reading.rows(
            """
            SELECT v.id, d.on_day FROM statutes_version v
            JOIN statutes_step d ON d.cooperative_id = v.cooperative_id AND d.version_id = v.id AND d.step = 'deed'
            WHERE v.cooperative_id = ?1 AND v.number > 1 AND NOT EXISTS (
                SELECT 1 FROM statutes_step f
                WHERE f.cooperative_id = v.cooperative_id AND f.version_id = v.id AND f.step = 'filed')
            ORDER BY d.on_day, v.id
            """, cooperative
        ).map { row in
            LegalDeadline(
                kind: .fileAmendment, day: try row[1], article: statutes.law.article(.deed),
                title: Phrases.Calendars.fileAmendment, meeting: nil, key: try row[0])
        }
    }
}
