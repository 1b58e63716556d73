import Kernel
import Meetings
import Phrases
import Statutes

/// What is known of a meeting when it is to be convoked, and everything that forbids it.
struct Convoking {
    let meeting: Meeting
    let body: Body
    let agenda: [AgendaItem]
    /// The first meeting, with the items for which it missed its quorum, and those of them whose text is still the same.
    let first: (meeting: Meeting, state: MeetingState, missed: [AgendaItem], kept: [AgendaItem])?
    let request: MeetingRequest?
    /// What the agenda names; of a second meeting of those who asked with what their first one named.
    private let named: [String]
    /// The agenda without what other members had put on the first one.
    private let own: [AgendaItem]

    init(_ meeting: Meeting, in scene: Scene) throws {
        self.meeting = meeting
        body = try scene.body(of: meeting)
        let agenda = try scene.agendas.items(of: meeting.id)
        self.agenda = agenda
        first = try meeting.secondOf.map {
            (
                try scene.requireMeeting($0), try scene.meetings.state(of: $0) ?? .drafted,
                try scene.missed(at: $0),
                try scene.carriedOver(from: $0).filter { kept in
                    try agenda.contains { try scene.isSameBusiness($0, as: kept) }
                }
            )
        }
        request = try meeting.request.map(scene.requireRequest)
        let before = try meeting.calledBy == .requesters ? meeting.secondOf.map(scene.agendas.items) ?? [] : []
        named = (agenda + before).map(\.title)
        let ofOthers = try before.filter { try scene.memberItems.isOfMembers($0.id) }
        own = agenda.filter { item in !ofOthers.contains { item.isSameBusiness(as: $0) } }
    }

    var lines: [AgendaLine] { agenda.lines(carriedOverFrom: first?.kept ?? []) }

    /// Every ground together: law, statutes, what is missing. Notice is a rule of the assembly only.
    func grounds(in scene: Scene) throws -> [Ground] {
        let statutes = try scene.statutes
        var grounds: [Ground] = []
        if body.code == .assembly {
            grounds += NoticeCheck.grounds(
                agenda: lines, sent: scene.today, held: meeting.details.day, firstHeldOn: first?.meeting.details.day,
                rules: NoticeRules(statutes))
            grounds += firstGrounds(statutes.article(of: .quorumSecondMeetingMinDays))
            if first != nil, !statutes.knowsSecondMeeting {
                grounds.append(MeetingGrounds.secondWithoutClause(statutes.article(of: .quorumByTopic)))
            }
            grounds += requestGrounds(RequestRules(statutes))
            grounds += ModeCheck.grounds(
                mode: meeting.details.mode, place: meeting.details.place, link: meeting.details.onlineLink,
                rules: ModeRules(statutes))
        }
        if agenda.isEmpty { grounds.append(MeetingGrounds.agendaEmpty) }
        return grounds
    }

    /// A meeting on a request is held in time, and deals with what was asked.
    private func requestGrounds(_ rules: RequestRules) -> [Ground] {
        guard let request else { return [] }
        let isOwn = meeting.calledBy == .requesters
        let held =
            isOwn ? [] : RequestCheck.grounds(requestedOn: request.on, held: meeting.details.day, rules: rules)
        return held
            + RequestCheck.grounds(
                subject: request.subject, agenda: named,
                deciding: own.filter { $0.proposal != nil || $0.topic != .ordinary }.map(\.title),
                byRequesters: isOwn, rules: rules)
    }

    /// A second meeting follows a first that was held and closed, and deals again with business for which that one missed
    /// its quorum.
    private func firstGrounds(_ article: ArticleReference) -> [Ground] {
        guard let first else { return [] }
        if first.state == .closed {
            if lines.contains(where: \.isCarriedOver) { return [] }
            let isOtherText = agenda.contains { item in first.missed.contains { item.isSameBusiness(as: $0) } }
            return [isOtherText ? MeetingGrounds.otherText(article) : MeetingGrounds.nothingMissed(article)]
        }
        return [
            Ground(
                "second-meeting-without-first", article, found: first.state.rawValue,
                message: Phrases.Meetings.secondMeetingWithoutFirst,
                remedy: Phrases.Meetings.callAnOrdinaryMeeting)
        ]
    }
}
