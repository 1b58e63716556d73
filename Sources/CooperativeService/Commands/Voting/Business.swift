import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

/// What a vote is about: the meeting, its item, the proposal, and the polls that were held on it there.
struct Business {
    let meeting: Meeting
    let state: MeetingState
    let item: AgendaItem?
    let proposal: Proposal?
    let body: Organ
    let question: String
    let isSecondMeeting: Bool
    /// The decision that is named as approval beforehand.
    let approval: DecisionID?
    /// Why a board decides in which everybody has an interest.
    let reasons: String?
    /// Earlier votes on the same business in this meeting, the last one last.
    private let earlier: [Poll]
    /// Set where the item is an election: who can be voted on now.
    let election: ElectionBusiness?

    /// What decides majority and quorum: the kind of the proposal, else of the item.
    var topic: Topic { election?.topic ?? proposal?.topic ?? item?.topic ?? .ordinary }

    /// Whether it can be counted from marks of each voter only.
    var needsScreen: Bool { election?.needsScreen ?? (proposal?.text.choice != nil) }

    init(_ command: OpenPoll, in scene: Scene) throws {
        let named = try command.item.map { id in
            guard let item = try scene.agendas.item(id) else { throw Refusal(.notFound, .itemUnknown) }
            return item
        }
        guard let id = command.meeting ?? named?.meeting, named.map({ $0.meeting == id }) ?? true,
            let meeting = try scene.meetings.meeting(id), let state = try scene.meetings.state(of: id)
        else { throw Refusal(.notFound, .meetingOfPollUnknown) }
        let items = try scene.agendas.items(of: id)
        let item = try named ?? command.proposal.flatMap { try scene.itemToVoteOn($0, among: items) }
        let proposal = try (command.proposal ?? item?.proposal).map { try scene.requireProposal($0) }
        election = try item.flatMap { item in
            try ElectionBusiness(item, breaks: command.breaksNomination ?? false, on: meeting.details.day, in: scene)
        }
        let question = [command.question, election?.question, proposal?.text.title, item?.title].compactMap(\.self)
            .first { !$0.allSatisfy(\.isWhitespace) }
        // What the convocation said of one item announces no other proposal (2:42 lid 1).
        guard let question, item == nil || item?.proposal == proposal?.id else {
            throw Refusal(.invalid, .itemUnknown)
        }
        self.meeting = meeting
        self.state = state
        self.item = item
        self.proposal = proposal
        self.question = question
        approval = command.approval
        reasons = command.reasons
        body = try scene.bodies.body(meeting.body)?.code ?? .assembly
        isSecondMeeting = try Business.missedItsQuorum(item, at: meeting.secondOf, in: scene)
        earlier = try scene.polls.polls(of: id).filter { poll in
            if let proposal { return poll.proposal == proposal.id }
            if let item { return poll.agendaItem == item.id }
            return false
        }
    }

    /// The quorum for the same business was missed when the first meeting closed, and written down. Where a vote was held
    /// there, or nobody opened one though enough were there, the quorum is asked again.
    static func missedItsQuorum(_ item: AgendaItem?, at first: MeetingID?, in scene: Scene) throws -> Bool {
        guard let item, let first else { return false }
        guard try scene.carriedOver(from: first).contains(where: { try scene.isSameBusiness(item, as: $0) })
        else { return false }
        // One second meeting decides without the quorum: what another one of the same first decided is not put to it again.
        return try !scene.meetings.seconds(of: first).contains { other in
            guard other != item.meeting else { return false }
            return try scene.polls.polls(of: other).contains { poll in
                let isSame = item.proposal.map { poll.proposal == $0 } ?? (poll.question == item.title)
                return try isSame && scene.polls.closing(of: poll.id) != nil && !scene.polls.isRevoked(poll.id)
            }
        }
    }

    /// Whether a vote was opened on it in this meeting.
    var wasPutToTheVote: Bool { !earlier.isEmpty }

    /// The vote of before the meeting, on the item. Who voted on a text, or on minutes, that differ since said nothing of these:
    /// those ballots count no more, and who cast them votes in the meeting.
    func earlyVote(in scene: Scene) throws -> EarlyVote? {
        guard let early = try item.flatMap({ try scene.earlyVotes.vote(on: $0.id) }) else { return nil }
        let isOther = try proposal.map {
            try scene.amendments.haveChanged($0.id, since: early.openedAt)
                || scene.areOtherMinutes(on: $0, since: early.openedAt)
        }
        return isOther == true ? nil : early
    }

    /// A vote on it that was challenged with success, in the place of which the next one is held.
    func owedAnew(in scene: Scene) throws -> PollID? {
        try earlier.last { try scene.polls.isOwedAnew($0.id) }?.id
    }

    /// Whether a vote on it was challenged in this meeting, so that another takes its place.
    func isHeldAnew(in scene: Scene) throws -> Bool {
        try earlier.contains { try scene.polls.isRevoked($0.id) }
    }

    /// Whether a vote on it was closed in this meeting: one that is held anew is held among who is there then.
    func wasCounted(in scene: Scene) throws -> Bool {
        try earlier.contains { try scene.polls.closing(of: $0.id) != nil }
    }

    func facts(base: Turnout, represented: Turnout, in scene: Scene) throws -> OpeningFacts {
        OpeningFacts(
            meetingDay: meeting.details.day, meetingIsOpen: state == .open, isOnAgenda: try isOnAgenda(in: scene),
            isAnnounced: try isAnnounced(in: scene), textOpenSince: proposal?.openFrom,
            base: base, represented: represented,
            hasOpenPoll: try earlier.contains { try scene.polls.closing(of: $0.id) == nil },
            isDecided: try isDecided(in: scene), calling: try scene.calling(to: meeting))
    }

    /// The convocation said so, and no amendment to the proposal goes further than it said.
    private func isAnnounced(in scene: Scene) throws -> Bool {
        guard let item, item.isAnnounced else { return false }
        return try proposal.map { try !scene.isBeyondAnnouncement($0.id) } ?? true
    }

    /// The convocation named it. A meeting without convocation has a rule of its own. What a body other than the assembly deals with needs no agenda.
    private func isOnAgenda(in scene: Scene) throws -> Bool {
        guard body == .assembly else { return true }
        guard let item, try !isBeyondRequest(item, in: scene) else { return false }
        if try item.isAnnounced || scene.calling(to: meeting) == .notCalled { return true }
        // A notice may name an amendment without saying that it is one.
        guard try scene.statutes.isAmendment(topic) else { return false }
        return try scene.convocations.convocation(of: meeting.id).map { item.addedOn <= $0.on } ?? false
    }

    /// Those who called a meeting themselves had the right to call it on what they asked for (2:41 lid 3).
    private func isBeyondRequest(_ item: AgendaItem, in scene: Scene) throws -> Bool {
        guard meeting.calledBy == .requesters, let request = try meeting.request.map(scene.requireRequest) else {
            return false
        }
        return try !RequestedSubject(request.subject).covers(item.title) && !isOfMembers(item, in: scene)
    }

    /// Other members put it on the agenda, of this meeting or of the first one that missed its quorum for it.
    private func isOfMembers(_ item: AgendaItem, in scene: Scene) throws -> Bool {
        if try scene.memberItems.isOfMembers(item.id) { return true }
        guard let first = meeting.secondOf else { return false }
        return try scene.agendas.items(of: first).contains { before in
            try item.isSameBusiness(as: before) && scene.memberItems.isOfMembers(before.id)
        }
    }

    /// Decided here already, or adopted anywhere. A result that was challenged decides nothing (2:13 lid 4).
    private func isDecided(in scene: Scene) throws -> Bool {
        if let election { return election.isFinished }
        for poll in earlier {
            guard let closing = try scene.polls.closing(of: poll.id), closing.verdict.outcome.isDecided else {
                continue
            }
            if try !scene.polls.isRevoked(poll.id) { return true }
        }
        guard let proposal else { return false }
        return try scene.decisions.decisions(on: proposal.id).contains { decision in
            guard decision.outcome == .adopted else { return false }
            return try decision.poll.map { try !scene.polls.isRevoked($0) } ?? true
        }
    }

    /// The vote that this one takes the place of: after a tie that asks a second vote, or after a challenge.
    func replaced(in scene: Scene) throws -> PollID? {
        guard election != nil else { return earlier.last?.id }
        // The rounds of an election follow one another; only a result that was challenged is replaced.
        return try earlier.last.flatMap { try scene.polls.isRevoked($0.id) ? $0.id : nil }
    }

    /// Whether the last vote on it in this meeting was tied, and the statutes ask a second one; there is no third.
    func isAfterTie(in scene: Scene) throws -> Bool {
        guard let last = earlier.last, try !scene.polls.isRevoked(last.id) else { return false }
        return try scene.polls.closing(of: last.id)?.isTiedAnew ?? false
    }

    /// What stands in the way on the side of the proposal.
    var grounds: [Ground] {
        guard let proposal else { return election?.grounds ?? [] }
        var grounds = ProposalRules.groundsToWithdraw(proposal, isDecided: false)
        if proposal.body != body { grounds.append(.otherBody(proposal.body)) }
        return grounds
    }
}

extension Ground {
    static let itemUnknown = Ground(
        "agenda-item-unknown", message: Phrases.Voting.itemUnknown, remedy: Phrases.Voting.itemUnknownRemedy)
    static let meetingOfPollUnknown = Ground(
        "meeting-unknown", message: Phrases.Voting.meetingUnknown, remedy: Phrases.Voting.itemUnknownRemedy)

    static func otherBody(_ organ: Organ) -> Ground {
        Ground(
            "proposal-of-other-body", required: organ.rawValue,
            message: Phrases.Voting.otherBody(Phrases.Vocabulary.organ(organ)),
            remedy: Phrases.Voting.otherBodyRemedy)
    }
}
