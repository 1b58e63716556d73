import Kernel
import Meetings
import Phrases
import Statutes

/// What is known of a meeting when it is to be convoked, and everything that forbids it.
struct Convoking {
    let meeting: Meeting
    let body: Body
    let agenda: [AgendaItem]
    /// The first meeting, with the items for which it missed its quorum.
    let first: (meeting: Meeting, state: MeetingState, missed: [AgendaItem])?
    let request: MeetingRequest?

    init(_ meeting: Meeting, in scene: Scene) throws {
        self.meeting = meeting
        body = try scene.body(of: meeting)
        agenda = try scene.agendas.items(of: meeting.id)
        first = try meeting.secondOf.map {
            (
                try scene.requireMeeting($0), try scene.meetings.state(of: $0) ?? .drafted,
                try scene.missed(at: $0)
            )
        }
        request = try meeting.request.map(scene.requireRequest)
    }

    var lines: [AgendaLine] { agenda.lines(carriedOverFrom: first?.missed ?? []) }

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
            if let request, meeting.calledBy == .organ {
                grounds += RequestCheck.grounds(
                    requestedOn: request.on, held: meeting.details.day, rules: RequestRules(statutes))
            }
            grounds += ModeCheck.grounds(
                mode: meeting.details.mode, place: meeting.details.place, link: meeting.details.onlineLink,
                rules: ModeRules(statutes))
        }
        if agenda.isEmpty { grounds.append(MeetingGrounds.agendaEmpty) }
        return grounds
    }

    /// A second meeting follows a first that was held and closed, and deals again with business for which that one missed
    /// its quorum.
    private func firstGrounds(_ article: ArticleReference) -> [Ground] {
        guard let first else { return [] }
        if first.state == .closed {
            return lines.contains(where: \.isCarriedOver) ? [] : [MeetingGrounds.nothingMissed(article)]
        }
        return [
            Ground(
                "second-meeting-without-first", article, found: first.state.rawValue,
                message: Phrases.Meetings.secondMeetingWithoutFirst,
                remedy: Phrases.Meetings.callAnOrdinaryMeeting)
        ]
    }
}
