import Kernel
import Meetings
import Phrases
import Statutes
import Store

extension MeetingReading {
    /// The last day to convoke what members asked for: after it a meeting in time cannot be called any more.
    func convokeRequested(_ request: MeetingRequestID, on subject: String, heldBy last: Day) -> LegalDeadline {
        let rules = NoticeRules(statutes)
        let chosen = ChosenDay(last, today: today, agenda: [], rules: rules)
        return LegalDeadline(
            kind: .convokeRequested, day: chosen.convokeBy, article: rules.assembly.article,
            title: Phrases.Meetings.convokeRequestedTitle(subject), meeting: nil, key: "\(request)")
    }

    /// After a meeting that missed a quorum: the last days to call the second one and to hold it. Once it was convoked the
    /// meeting itself stands in the calendar.
    func secondMeetingDeadlines() throws -> [LegalDeadline] {
        let rules = NoticeRules(statutes)
        return try firstMeetings().flatMap { first in
            let lines = try carriedOver(from: first.id).map { AgendaLine($0.topic, isCarriedOver: true) }
            let chosen = ChosenDay(
                first.secondHeldBy, today: today, agenda: lines, firstHeldOn: first.heldOn, rules: rules)
            return [
                LegalDeadline(
                    kind: .convokeSecond, day: chosen.convokeBy, article: rules.secondMeeting.article,
                    title: Phrases.Meetings.convokeSecondTitle(first.title), meeting: nil, key: "\(first.id)"),
                LegalDeadline(
                    kind: .holdSecond, day: first.secondHeldBy, article: rules.secondMeetingWithin.article,
                    title: Phrases.Meetings.holdSecondTitle(first.title), meeting: nil, key: "\(first.id)"),
            ]
        }
    }

    /// A meeting that missed a quorum, of which no second one was called.
    struct FirstMeeting {
        let id: MeetingID
        let title: String
        let heldOn: Day
        /// The last day on which the second one can be held.
        let secondHeldBy: Day
        /// Who asked for the first one called it themselves, and call the second.
        let isByRequesters: Bool
    }

    func firstMeetings() throws -> [FirstMeeting] {
        let within = NoticeRules(statutes).secondMeetingWithin.value
        return try reading.rows(
            """
            SELECT m.id, m.day, m.title, m.called_by FROM meetings_meeting m
            JOIN meetings_closing c ON c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id
            WHERE m.cooperative_id = ?1 AND m.day >= ?2 AND m.second_of IS NULL AND EXISTS (
                SELECT 1 FROM meetings_shortfall s WHERE s.cooperative_id = m.cooperative_id AND s.meeting_id = m.id)
            AND NOT EXISTS (
                SELECT 1 FROM meetings_meeting n
                JOIN meetings_convocation k ON k.cooperative_id = n.cooperative_id AND k.meeting_id = n.id
                WHERE n.cooperative_id = m.cooperative_id AND n.second_of = m.id AND NOT EXISTS (
                    SELECT 1 FROM meetings_cancellation x
                    WHERE x.cooperative_id = n.cooperative_id AND x.meeting_id = n.id))
            ORDER BY m.day, m.id
            """, cooperative, today - within - Self.lately
        ).map { row in
            let held: Day = try row.get(1)
            return FirstMeeting(
                id: try row[0], title: try row[2], heldOn: held, secondHeldBy: held + within,
                isByRequesters: try row.get(3, as: String?.self) == "requesters")
        }
    }

    /// An assembly that was convoked, and the day passed without an opening: it was not held, and nobody cancelled it.
    func unopenedMeetings() throws -> [LegalDeadline] {
        let article = NoticeRules(statutes).assembly.article
        return try reading.rows(
            """
            SELECT m.id, m.day, m.title FROM meetings_meeting m
            JOIN meetings_body b ON b.cooperative_id = m.cooperative_id AND b.id = m.body_id AND b.code = 'assembly'
            JOIN meetings_convocation c ON c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id
            WHERE m.cooperative_id = ?1 AND m.day < ?2 AND m.day >= ?3 AND NOT EXISTS (
                SELECT 1 FROM meetings_opening o
                WHERE o.cooperative_id = m.cooperative_id AND o.meeting_id = m.id)
            AND NOT EXISTS (
                SELECT 1 FROM meetings_cancellation x
                WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id)
            ORDER BY m.day, m.id
            """, cooperative, today, today - Self.lately
        ).map { row in
            LegalDeadline(
                kind: .unopened, day: try row[1], article: article,
                title: Phrases.Meetings.unopenedTitle(try row[2]), meeting: try row[0])
        }
    }
}
