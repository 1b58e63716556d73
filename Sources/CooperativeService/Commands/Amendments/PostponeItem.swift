public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

/// Puts an item of the agenda off (uitstellen) to another meeting, or to one that is still to come: it stays undecided.
///
/// In the meeting its chair does; after the convocation who convoked it, of the board its chair or secretary. What members put
/// on the agenda, or asked the meeting for, nobody puts off before the meeting is open; in it they do themselves, or the
/// meeting by a show of hands that its chair counts (2:41 lid 2). The other meeting is a later one of the same body and not
/// yet convoked, so that its convocation names the item.
public struct PostponeItem: Command {
    public static let name = "postpone-item"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.parameter("assembly.chair"), .law("2:42 lid 1"), .law("2:41 lid 2")]
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
    /// The votes by which the meeting itself decided to put it off, for and against; it takes more votes for than against.
    public var votesFor: Int64?, votesAgainst: Int64?

    public init(
        item: AgendaItemID? = nil, meeting: MeetingID? = nil, proposal: ProposalID? = nil, to: MeetingID? = nil,
        reason: String? = nil, votesFor: Int64? = nil, votesAgainst: Int64? = nil
    ) {
        self.item = item
        self.meeting = meeting
        self.proposal = proposal
        self.to = to
        self.reason = reason
        self.votesFor = votesFor
        self.votesAgainst = votesAgainst
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let put = try found(in: scene)
        let held = try scene.requireMeeting(put.meeting, in: [.convoked, .open])
        let asked = try AskedItem(put, of: held, in: scene)
        try requireHand(on: held, asked, in: scene)
        let show = try show(at: held, in: scene)
        try refuse(if: (show == nil ? asked.grounds : []) + (show?.grounds ?? []))
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
                reason: String((reason ?? "").prefix(2000)), votesFor: show?.votesFor,
                votesAgainst: show?.votesAgainst), by: scene.actor.person, at: scene.now)
        scene.record(
            Fact(
                "item-postponed",
                [
                    "item": put.id.description, "meeting": held.id.description, "to": to?.description ?? "",
                    "for": show.map { "\($0.votesFor)" } ?? "", "against": show.map { "\($0.votesAgainst)" } ?? "",
                ]))
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

    private func requireHand(on meeting: Meeting, _ asked: AskedItem, in scene: Scene) throws {
        let standing = try scene.standing(of: scene.requirePerson())
        if asked.isOpen {
            if asked.isByAsker { return }
            _ = try scene.requireChair(of: meeting)
            return
        }
        let convener = try scene.convener(of: meeting)
        let isOfficer = standing.holds(.chair) || standing.holds(.secretary)
        if case .body(let organ) = convener, organ != .board {
            let organs = Set(standing.offices.map(\.organ))
            if organs.contains(organ) { return }
            if isOfficer {
                try refuse(
                    .authority, if: try scene.groundsOfConvener(.body(organ), of: meeting, actingFor: organs))
            }
        } else if isOfficer, meeting.calledBy != .requesters {
            return
        }
        throw Refusal(
            .authority,
            Ground(
                "not-yours-to-postpone", message: Phrases.Postponements.notYours,
                remedy: Phrases.Postponements.notYoursRemedy))
    }

    /// The show of hands of an open meeting, where its votes are named.
    private func show(at meeting: Meeting, in scene: Scene) throws -> ShowOfHands? {
        guard votesFor != nil || votesAgainst != nil, try scene.meetings.state(of: meeting.id) == .open else {
            return nil
        }
        let organ = try scene.body(of: meeting).code
        let rights = try scene.votingRights(in: organ)
        let present = rights.present(try scene.representation(at: meeting.id, of: organ, among: rights))
        let there = rights.turnout(present).votes
        return ShowOfHands(
            votesFor: votesFor ?? 0, votesAgainst: votesAgainst ?? 0, there: there,
            article: try scene.statutes.article(of: .voteMajorityDefault))
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
            try scene.decisions.decision(of: poll.id) != nil && !scene.polls.isRevoked(poll.id)
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
