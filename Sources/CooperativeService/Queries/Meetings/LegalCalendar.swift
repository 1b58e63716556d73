public import Kernel
import Meetings
import Phrases
import Statutes
import Store

/// A day that the board must watch (termijn): what is due, by which article, about which meeting or request.
public struct LegalDeadline: Sendable, Hashable {
    public enum Kind: String, Sendable, Codable {
        /// The last day to convoke a drafted meeting.
        case convokeBy
        /// The last day on which the board holds the assembly that members asked for (2:41 lid 2).
        case holdRequested
        /// From this day members convoke themselves (2:41 lid 3).
        case membersConvoke
        /// The last day to hold the yearly assembly (2:58 lid 1).
        case annualAssembly
        /// A convoked meeting is held.
        case meeting
        /// The accounts of a year are drawn up, adopted, filed (2:58 lid 1, 2:394).
        case drawUpAccounts, adoptAccounts, fileAccounts
        /// Who looks at the accounts (2:48 lid 2), and discharge as an item of its own.
        case auditCommittee, discharge
        /// The effect of a decision.
        case effect
    }

    public let kind: Kind
    public let day: Day
    public let article: ArticleReference
    public let title: Phrase
    public let meeting: MeetingID?
    /// What tells it from others of its kind, for a calendar that is read again.
    public var key = ""
    /// Goes up when its day changed.
    public var sequence = 0

    public func hasPassed(on today: Day) -> Bool { day < today }
}

extension CooperativeService {
    /// As `legalCalendar(of:)`, for who sits on the board; refused to others.
    public func legalCalendar(of cooperative: CooperativeID, as viewer: Actor) async throws -> [LegalDeadline] {
        try await glance(at: cooperative) { _ = try $0.requireBoard(viewer) }
        return try await legalCalendar(of: cooperative)
    }

    /// Everything that is due, earliest first; what was due and not done stays in the list.
    public func legalCalendar(of cooperative: CooperativeID) async throws -> [LegalDeadline] {
        try await readMeetings(of: cooperative) { books in
            (try books.draftDeadlines() + books.requestDeadlines() + books.annualDeadline()
                + books.accountsDeadlines() + books.effectDeadlines())
                .sorted { ($0.day, $0.kind.rawValue) < ($1.day, $1.kind.rawValue) }
        }
    }
}

extension MeetingReading {
    /// Drafts of the assembly and meetings that are convoked, from today on.
    fileprivate func draftDeadlines() throws -> [LegalDeadline] {
        let rules = NoticeRules(statutes)
        return try reading.rows(
            """
            SELECT m.id, m.day, m.title, m.second_of, (SELECT COUNT(*) FROM meetings_convocation c
                WHERE c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id)
            FROM meetings_meeting m
            JOIN meetings_body b ON b.cooperative_id = m.cooperative_id AND b.id = m.body_id AND b.code = 'assembly'
            WHERE m.cooperative_id = ?1 AND m.day >= ?2 AND NOT EXISTS (
                SELECT 1 FROM meetings_cancellation x
                WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id)
            ORDER BY m.day, m.id
            """, cooperative, today
        ).map { row in
            let id: MeetingID = try row.get(0), day: Day = try row.get(1), title: String = try row.get(2)
            if try row.get(4, as: Int.self) > 0 {
                return LegalDeadline(
                    kind: .meeting, day: day, article: rules.assembly.article, title: Phrase(same: title), meeting: id)
            }
            let first = try row.get(3, as: MeetingID?.self).map(carriedOver) ?? []
            let lines = try agenda(of: id).lines(carriedOverFrom: first)
            let chosen = ChosenDay(day, today: today, agenda: lines, rules: rules)
            return LegalDeadline(
                kind: .convokeBy, day: chosen.convokeBy, article: rules.assembly.article,
                title: Phrases.Meetings.convokeByTitle(title), meeting: id)
        }
    }

    /// The two clocks of every request that no meeting answers yet.
    fileprivate func requestDeadlines() throws -> [LegalDeadline] {
        let rules = RequestRules(statutes)
        return try reading.rows(
            """
            SELECT r.requested_on, r.subject FROM meetings_request r
            WHERE r.cooperative_id = ?1 AND NOT EXISTS (
                SELECT 1 FROM meetings_meeting m
                JOIN meetings_convocation c ON c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id
                WHERE m.cooperative_id = r.cooperative_id AND m.request_id = r.id AND NOT EXISTS (
                    SELECT 1 FROM meetings_cancellation x
                    WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id))
            ORDER BY r.requested_on
            """, cooperative
        ).flatMap { row in
            let day: Day = try row.get(0), subject: String = try row.get(1)
            return [
                LegalDeadline(
                    kind: .holdRequested, day: rules.heldBy(requestedOn: day), article: rules.legalHoldWithin.article,
                    title: Phrases.Meetings.holdRequestedTitle(subject), meeting: nil),
                LegalDeadline(
                    kind: .membersConvoke, day: rules.selfConvokeFrom(requestedOn: day),
                    article: rules.selfConvokeAfter.article,
                    title: Phrases.Meetings.membersConvokeTitle(subject), meeting: nil),
            ]
        }
    }

    /// The yearly assembly: so many months after the start of the financial year in which today lies; of the next year,
    /// once this year's was held.
    fileprivate func annualDeadline() throws -> [LegalDeadline] {
        let start = statutes[.financeYearStart]
        guard var year = Day(year: today.year, month: start.month, day: start.day) else { return [] }
        if year > today, let before = Day(year: today.year - 1, month: start.month, day: start.day) { year = before }
        let held = try reading.row(
            """
            SELECT 1 FROM meetings_agenda_item i
            JOIN meetings_meeting m ON m.cooperative_id = i.cooperative_id AND m.id = i.meeting_id
            JOIN meetings_opening o ON o.cooperative_id = m.cooperative_id AND o.meeting_id = m.id
            WHERE i.cooperative_id = ?1 AND i.topic = 'accounts' AND m.day >= ?2 LIMIT 1
            """, cooperative, year)
        if held != nil { year = year.adding(months: 12) }
        let last = year.adding(months: statutes[.assemblyAnnualWithinMonths]) - 1
        return [
            LegalDeadline(
                kind: .annualAssembly, day: last, article: statutes.article(of: .assemblyAnnualWithinMonths),
                title: Phrases.Meetings.annualTitle, meeting: nil)
        ]
    }
}
