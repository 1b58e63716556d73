public import Kernel
import Meetings
import Phrases
import Statutes
import Store

/// What the statutes say of a chosen date, for the page on which a meeting is planned: before anybody is refused.
public struct DateAdvice: Sendable, Hashable {
    /// One rule and what it means for the chosen day.
    public struct Line: Sendable, Hashable {
        public let article: ArticleReference
        public let days: Int
        /// The days there would be if the notice went out today.
        public let found: Int
        public let isMet: Bool
        public let earliest: Day
        public let convokeBy: Day
        public let explanation: Phrase
    }

    public let day: Day
    public let isLawful: Bool
    /// The first day that every rule allows when the notice goes out today.
    public let earliest: Day
    /// The last day that is allowed, for a second meeting or on members' request.
    public let latest: Day?
    /// The last day on which to send the notice for the chosen day.
    public let convokeBy: Day
    public let lines: [Line]
    /// What stands in the way of a meeting held in this way, whatever the day.
    public let against: [Ground]

    init(_ chosen: ChosenDay, against: [Ground] = []) {
        day = chosen.day
        self.against = against
        isLawful = chosen.isLawful && against.isEmpty
        earliest = chosen.earliest
        latest = chosen.latest
        convokeBy = chosen.convokeBy
        lines =
            chosen.lines.map { line in
                Line(
                    article: line.term.article, days: line.term.days, found: line.found, isMet: line.isMet,
                    earliest: line.earliest, convokeBy: line.convokeBy,
                    explanation: Phrases.Meetings.termExplained(
                        days: line.term.days, fullDays: line.term.counting == .fullDaysBetween, isMet: line.isMet,
                        earliest: line.earliest, convokeBy: line.convokeBy))
            }.once
    }
}

extension Array where Element: Hashable {
    /// Each thing once, where it stood first: two rules of one article with one term need not be read twice.
    var once: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}

extension CooperativeService {
    /// Advice for a new assembly on a day with this kind of business, held in this way (`physical`, `hybrid`, `digital`); nil for another body, for which
    /// law and statutes set no term.
    public func dateAdvice(
        for day: Day, body: Organ, topics: [Topic], mode: String, place: String, link: String,
        after first: MeetingID? = nil, answering request: MeetingRequestID? = nil, in cooperative: CooperativeID
    ) async throws -> DateAdvice? {
        guard body == .assembly else { return nil }
        return try await readMeetings(of: cooperative) { books in
            let again = try first.map(books.carriedOver).map { $0.map { AgendaLine($0.topic, isCarriedOver: true) } }
            let requested = try request.flatMap(books.requestedOn)
            return DateAdvice(
                ChosenDay(
                    day, today: books.today, agenda: again ?? topics.map { AgendaLine($0) },
                    firstHeldOn: try first.flatMap(books.day),
                    heldBy: requested.map { RequestRules(books.statutes).heldBy(requestedOn: $0) },
                    rules: NoticeRules(books.statutes)),
                against: ModeCheck.grounds(
                    mode: MeetingMode(rawValue: mode) ?? .physical, place: place, link: link,
                    rules: ModeRules(books.statutes)))
        }
    }

    /// Advice for a drafted meeting on its own day, or on another that is tried.
    public func dateAdvice(
        for meeting: MeetingID, on day: Day? = nil, in cooperative: CooperativeID
    ) async throws -> DateAdvice {
        try await readMeetings(of: cooperative) { books in
            guard
                let row = try books.reading.row(
                    "SELECT day, second_of, request_id FROM meetings_meeting WHERE cooperative_id = ?1 AND id = ?2",
                    cooperative, meeting)
            else {
                throw Refusal(.notFound, MeetingGrounds.unknown("unknown-meeting", Phrases.Meetings.unknownMeeting))
            }
            let first: MeetingID? = try row.get(1)
            let requested = try row.get(2, as: MeetingRequestID?.self).flatMap(books.requestedOn)
            let lines = try books.agenda(of: meeting).lines(carriedOverFrom: first.map(books.carriedOver) ?? [])
            return DateAdvice(
                ChosenDay(
                    try day ?? row.get(0), today: books.today, agenda: lines, firstHeldOn: try first.flatMap(books.day),
                    heldBy: requested.map { RequestRules(books.statutes).heldBy(requestedOn: $0) },
                    rules: NoticeRules(books.statutes)))
        }
    }
}
