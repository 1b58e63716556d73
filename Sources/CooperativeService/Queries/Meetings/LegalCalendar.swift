public import Kernel
import Meetings
import Phrases
import Statutes
import Store

extension CooperativeService {
    /// As `legalCalendar(of:)`, for who sits on the board; refused to others.
    public func legalCalendar(of cooperative: CooperativeID, as viewer: Actor) async throws -> [LegalDeadline] {
        try await glance(at: cooperative) { _ = try $0.requireBoard(viewer) }
        return try await legalCalendar(of: cooperative)
    }

    /// Everything that is due, earliest first; what was due and not done stays in the list. No persons are named in it: it
    /// leaves the house in calendars.
    ///
    /// - Parameter met: also what was done lately, with its day.
    public func legalCalendar(of cooperative: CooperativeID, withMet met: Bool = false) async throws
        -> [LegalDeadline]
    {
        try await readMeetings(of: cooperative) { books in
            let meetings = try books.draftDeadlines() + books.requestDeadlines() + books.annualDeadline()
            let calls = try books.secondMeetingDeadlines() + books.unopenedMeetings()
            let accounts = try books.accountsDeadlines() + books.committeeDeadline()
            let decisions = try books.effectDeadlines() + books.reviewDeadlines() + books.filingDeadlines()
            let persons = try books.officeDeadlines() + books.membershipDeadlines() + books.leavingDeadlines()
            return (meetings + calls + accounts + decisions + persons + (try books.recordsDeadlines()))
                .filter { met || $0.metOn == nil }
                .sorted { ($0.day, $0.kind.rawValue, $0.key) < ($1.day, $1.kind.rawValue, $1.key) }
        }
    }
}

extension MeetingReading {
    /// For how many days what was done is still shown.
    static let lately = 60

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

    /// The clocks of every request: until an assembly on it is convoked, members can come to convoke themselves, and the
    /// board has a last day to call it; until it is held, the board is bound to its day.
    fileprivate func requestDeadlines() throws -> [LegalDeadline] {
        let rules = RequestRules(statutes)
        return try reading.rows(Self.requests, cooperative, today - Self.lately, today).flatMap { row in
            let id: MeetingRequestID = try row.get(0), day: Day = try row.get(1), subject: String = try row.get(2)
            let hold = LegalDeadline(
                kind: .holdRequested, day: rules.heldBy(requestedOn: day), article: rules.legalHoldWithin.article,
                title: Phrases.Meetings.holdRequestedTitle(subject), meeting: nil, key: "\(id)",
                metOn: try row.get(4))
            guard try row.get(3, as: Int.self) == 0 else { return [hold] }
            let convoke = LegalDeadline(
                kind: .membersConvoke, day: rules.selfConvokeFrom(requestedOn: day),
                article: rules.selfConvokeAfter.article, title: Phrases.Meetings.membersConvokeTitle(subject),
                meeting: nil, key: "\(id)")
            guard hold.day >= today else { return [hold, convoke] }
            return [hold, convoke, convokeRequested(id, on: subject, heldBy: hold.day)]
        }
    }

    /// With how many meetings answer it, and when the first was opened; what was held longer ago is left out.
    private static let requests = """
        SELECT q.id, q.requested_on, q.subject, q.answers, q.held_on FROM (
            SELECT r.id, r.requested_on, r.subject, (
                SELECT COUNT(*) FROM meetings_meeting m
                JOIN meetings_convocation c ON c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id
                WHERE m.cooperative_id = r.cooperative_id AND m.request_id = r.id AND NOT EXISTS (
                    SELECT 1 FROM meetings_cancellation x
                    WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id)
                AND (m.day >= ?3 OR EXISTS (
                    SELECT 1 FROM meetings_opening o
                    WHERE o.cooperative_id = m.cooperative_id AND o.meeting_id = m.id))) AS answers, (
                SELECT MIN(m.day) FROM meetings_meeting m
                JOIN meetings_opening o ON o.cooperative_id = m.cooperative_id AND o.meeting_id = m.id
                WHERE m.cooperative_id = r.cooperative_id AND m.request_id = r.id) AS held_on
            FROM meetings_request r WHERE r.cooperative_id = ?1) q
        WHERE q.held_on IS NULL OR q.held_on >= ?2 ORDER BY q.requested_on, q.id
        """

    /// The yearly assembly: so many months after the start of the financial year in which today lies; of the next year,
    /// once this year's was held.
    fileprivate func annualDeadline() throws -> [LegalDeadline] {
        let running = try financialYears.year(of: today)
        var year = running.first
        let held = try reading.row(
            """
            SELECT 1 FROM meetings_agenda_item i
            JOIN meetings_meeting m ON m.cooperative_id = i.cooperative_id AND m.id = i.meeting_id
            JOIN meetings_opening o ON o.cooperative_id = m.cooperative_id AND o.meeting_id = m.id
            WHERE i.cooperative_id = ?1 AND i.topic = 'accounts' AND m.day >= ?2 LIMIT 1
            """, cooperative, year)
        if held != nil { year = try financialYears.year(named: running.name + 1).first }
        let last = year.adding(months: statutes[.assemblyAnnualWithinMonths]) - 1
        return [
            LegalDeadline(
                kind: .annualAssembly, day: last, article: statutes.article(of: .assemblyAnnualWithinMonths),
                title: Phrases.Meetings.annualTitle, meeting: nil)
        ]
    }
}
