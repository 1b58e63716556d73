public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

/// Puts an item of the agenda off (uitstellen) to another meeting, or to one that is still to come: it stays undecided.
///
/// In the meeting its chair does; after the convocation the chair or secretary of the board. What members put on the agenda,
/// or asked the meeting for, nobody puts off before the meeting is open. The other meeting is a later
/// one of the same body and not yet convoked, so that its convocation names the item.
public struct PostponeItem: Command {
    public static let name = "postpone-item"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.parameter("assembly.chair"), .law("2:42 lid 1")]
    public static var summary: Phrase { Phrases.Commands.postponeItem }

    public struct Outcome: Codable, Sendable {
        /// The item that was put off.
        public let postponed: AgendaItemID
        public let meeting: MeetingID
        /// Where it went; nil while it is not known.
        public let to: MeetingID?, toItem: AgendaItemID?
    }

    /// The item; may be left out when the meeting and its proposal are named.
    public var item: AgendaItemID?
    public var meeting: MeetingID?
    public var proposal: ProposalID?
    /// The meeting to which it goes; a later one that is still to be called when left out.
    public var to: MeetingID?
    public var reason: String?

    public init(
        item: AgendaItemID? = nil, meeting: MeetingID? = nil, proposal: ProposalID? = nil, to: MeetingID? = nil,
        reason: String? = nil
    ) {
        self.item = item
        self.meeting = meeting
        self.proposal = proposal
        self.to = to
        self.reason = reason
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let put = try found(in: scene)
        let held = try scene.requireMeeting(put.meeting, in: [.convoked, .open])
        try requireHand(on: held, in: scene)
        try refuse(if: try membersGrounds(put, of: held, in: scene))
        try refuse(.conflict, if: try grounds(put, in: scene))
        var moved: AgendaItem?
        if let to {
            let later = try scene.requireMeeting(to, in: [.drafted])
            if later.body != held.body || later.details.day <= held.details.day {
                throw Refusal(.invalid, .earlierMeeting)
            }
            moved = try scene.put(
                AgendaEntry(title: put.title, topic: put.topic, proposal: put.proposal), on: to)
            try scene.meetings.raiseRevision(to)
        }
        try scene.postponements.add(
            Postponement(
                item: put.id, meeting: held.id, toMeeting: to, toItem: moved?.id, on: scene.today,
                reason: String((reason ?? "").prefix(2000))), by: scene.actor.person, at: scene.now)
        scene.record(
            Fact(
                "item-postponed",
                ["item": put.id.description, "meeting": held.id.description, "to": to?.description ?? ""]))
        return Outcome(postponed: put.id, meeting: held.id, to: to, toItem: moved?.id)
    }

    private func found(in scene: Scene) throws -> AgendaItem {
        let items =
            try item.map { [try scene.agendas.item($0)].compactMap(\.self) }
            ?? proposal.map { try scene.agendas.items(of: $0) } ?? []
        let fitting = items.filter { one in
            (meeting.map { one.meeting == $0 } ?? true) && (proposal.map { one.proposal == $0 } ?? true)
        }
        guard let found = fitting.last else { throw Refusal(.notFound, .itemUnknown) }
        return found
    }

    private func requireHand(on meeting: Meeting, in scene: Scene) throws {
        let standing = try scene.standing(of: scene.requirePerson())
        if try scene.meetings.state(of: meeting.id) == .open {
            _ = try scene.requireChair(of: meeting)
        } else if !(standing.holds(.chair) || standing.holds(.secretary)) || meeting.calledBy == .requesters {
            throw Refusal(
                .authority,
                Ground(
                    "not-yours-to-postpone", message: Phrases.Postponements.notYours,
                    remedy: Phrases.Postponements.notYoursRemedy))
        }
    }

    /// What members have on the agenda by a right of their own stays there until they are together.
    private func membersGrounds(_ item: AgendaItem, of meeting: Meeting, in scene: Scene) throws -> [Ground] {
        guard try scene.meetings.state(of: meeting.id) != .open else { return [] }
        var grounds: [Ground] = []
        if let request = try meeting.request.map(scene.requireRequest),
            RequestedSubject(request.subject).covers(item.title)
        {
            grounds.append(
                Ground(
                    "requested-item-stays", try scene.statutes.law.article(.requestHoldDays),
                    message: Phrases.Meetings.requestedItemStays(request.subject),
                    remedy: Phrases.MemberItems.letAssembly))
        }
        if try scene.memberItems.isOfMembers(item.id) { grounds.append(try scene.memberItemStays) }
        return grounds
    }

    private func grounds(_ item: AgendaItem, in scene: Scene) throws -> [Ground] {
        var grounds: [Ground] = []
        if let known = try scene.postponements.postponement(of: item.id) {
            let day = try known.toMeeting.flatMap { try scene.meetings.meeting($0)?.details.day }
            grounds.append(.itemPostponed(to: day))
        }
        let polls = try scene.polls.polls(of: item.meeting).filter { $0.agendaItem == item.id }
        let isAmending = try item.proposal.map { try !scene.groundsOfOpenAmendmentVote(on: $0).isEmpty } ?? false
        if try isAmending || polls.contains(where: { try scene.polls.closing(of: $0.id) == nil }) {
            grounds.append(
                Ground(
                    "item-vote-open", message: Phrases.Postponements.voteOpen,
                    remedy: Phrases.Postponements.voteOpenRemedy))
        }
        let isDecided = try polls.contains { poll in
            try scene.decisions.decision(of: poll.id) != nil && !scene.polls.isChallenged(poll.id)
        }
        if isDecided {
            grounds.append(
                Ground(
                    "item-decided", message: Phrases.Postponements.decided,
                    remedy: Phrases.Postponements.decidedRemedy))
        }
        return grounds
    }
}

extension Ground {
    fileprivate static let earlierMeeting = Ground(
        "postponed-to-no-later-meeting", message: Phrases.Postponements.earlierMeeting,
        remedy: Phrases.Postponements.earlierMeetingRemedy)
}
