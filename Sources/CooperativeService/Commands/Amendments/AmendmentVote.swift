import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

/// A vote on one amendment: by the ordinary majority, over the roll of its proposal, in the order that the chair set. What
/// stands in the way of a vote on the proposal stands in its way too, but for the amendments themselves.
struct AmendmentVote {
    private let amendment: Amendment
    private let book: AmendmentBook
    private let trial: PollTrial
    private let order: VotingOrder

    init(_ id: AmendmentID, meeting: MeetingID?, in scene: Scene) throws {
        amendment = try scene.requireAmendment(id)
        let proposal = amendment.proposal
        book = try scene.amendments.book(of: proposal)
        order = try scene.votingOrder(of: proposal)
        let place = try meeting ?? scene.openMeeting(on: proposal)?.id
        trial = try PollTrial(Business(OpenPoll(meeting: place, proposal: proposal), in: scene), in: scene)
    }

    func grounds(in manner: VoteManner, _ scene: Scene) throws -> [Ground] {
        let besides = ["amendments-first", "consent-first"]
        var grounds = trial.groundsOfAmending.asked(in: manner).filter { !besides.contains($0.code) }
        if amendment.state != .pending {
            grounds.append(.amendmentSettled(amendment))
            grounds += amendment.reason
        } else if let next = order.next, next.id != amendment.id {
            grounds.append(.voteOutOfOrder(next: book.label(next.id), wanted: book.label(amendment.id)))
        }
        if try book.pending.contains(where: { try scene.hasOpenVote(on: $0.id) }) { grounds.append(.voteIsOpen) }
        return grounds
    }

    /// By name, on paper or by show of hands, as of every other vote. Ballots of before the meeting are of none of them.
    func open(_ manner: VoteManner, asking question: String?, in scene: Scene) throws -> OpenPoll.Outcome {
        _ = try scene.requireChair(of: trial.business.meeting)
        try refuse(if: try grounds(in: manner, scene))
        let business = trial.business
        try scene.releaseUnchallenged(in: business.meeting.id)
        var rules = PollRules(
            on: .ordinary, in: business.body, isSecondMeeting: false, under: try scene.statutes)
        let last = try scene.polls.polls(of: amendment.id).last { $0.meeting == business.meeting.id }
        if let last, try scene.polls.closing(of: last.id)?.isTiedAnew == true { rules.isAfterTie = true }
        let label = book.label(amendment.id)
        // Who voted on the proposal before the meeting said nothing of an amendment to it.
        let now =
            try trial.early == nil
            ? nil : RollNow(of: business, early: nil, without: scene.conflicts(in: business).persons, in: scene)
        let roll = now.map { Roll($0.there) } ?? trial.roll
        let poll = Poll(
            id: scene.ids.next(), meeting: business.meeting.id, agendaItem: nil, proposal: nil, body: business.body,
            topic: .ordinary, question: question ?? "\(label) – \(business.question)", rules: rules,
            base: trial.everybody, represented: now?.represented ?? trial.represented, openedAt: scene.now,
            openedBy: scene.actor.person,
            revoteOf: last?.id, seed: scene.random.bytes(32))
        try scene.polls.open(poll, roll: roll)
        try scene.manualBook.open(poll.id, manner)
        try scene.polls.freeze(
            Wording(poll: poll.id, amendment: amendment.id, text: book.change(of: amendment).inWords))
        scene.record(
            Fact(
                "poll-opened",
                [
                    "poll": poll.id.description, "topic": poll.topic.rawValue, "base": "\(poll.base.votes)",
                    "represented": "\(poll.represented.votes)", "universal": "false",
                    "amendment": amendment.id.description, "label": label, "manner": manner.rawValue,
                ]))
        return OpenPoll.Outcome(
            poll: poll.id, universal: false, base: poll.base.votes, represented: poll.represented.votes,
            quorum: nil, method: nil)
    }
}

extension TextChange {
    /// As people read it on a ballot and in the register of decisions, in any language.
    var inWords: String {
        switch self {
        case .replace(let old, let new): new.isEmpty ? "„\(old)” → –" : "„\(old)” → „\(new)”"
        case .add(let new, let after?): "„\(after)” + „\(new)”"
        case .add(let new, nil): "+ „\(new)”"
        case .whole(let new): new
        }
    }
}

extension Scene {
    /// After the vote on an amendment: it is adopted, with its words in the text, or rejected. A tie that asks a second
    /// vote leaves it open.
    func settleAmendment(of poll: PollID, _ verdict: Verdict) throws {
        guard let id = try polls.wording(of: poll)?.amendment, verdict.outcome.isDecided else { return }
        let amendment = try requireAmendment(id)
        try settle(amendment, verdict.outcome == .adopted ? .adopted : .rejected, by: poll)
    }

    /// The item on which a proposal is voted. One that was put off comes last: the meeting may have put it on the agenda anew.
    func itemToVoteOn(_ proposal: ProposalID, among items: [AgendaItem]) throws -> AgendaItem? {
        let own = items.filter { $0.proposal == proposal }
        guard own.count > 1 else { return own.first }
        return try own.first { try postponements.postponement(of: $0.id) == nil } ?? own.first
    }

    /// What the course of a proposal asks before the vote on it opens.
    func groundsOfCourse(_ business: Business) throws -> [Ground] {
        var grounds: [Ground] = []
        if let item = business.item, let postponement = try postponements.postponement(of: item.id) {
            let day = try postponement.toMeeting.flatMap { try meetings.meeting($0)?.details.day }
            grounds.append(.itemPostponed(to: day))
        }
        if let proposal = business.proposal {
            let order = try votingOrder(of: proposal.id).amendments
            if !order.isEmpty {
                let book = try amendments.book(of: proposal.id)
                grounds.append(.amendmentsFirst(order.map { book.label($0.id) }.joined(separator: ", ")))
            }
            grounds += try groundsOfConsent(proposal, in: business.body) + groundsOfOutside(on: proposal.id)
        }
        return grounds
    }

    /// Whether an amendment that is part of a proposal goes further than was announced.
    func isBeyondAnnouncement(_ proposal: ProposalID) throws -> Bool {
        let book = try amendments.book(of: proposal)
        guard !book.amendments.isEmpty else { return false }
        return try consolidation(of: proposal, book).isBeyond
    }

    var openVoteGrounds: [Ground] {
        [Ground("poll-open", message: Phrases.Proposals.pollOpen, remedy: Phrases.Proposals.pollOpenRemedy)]
    }
}

extension Ground {
    static let voteIsOpen = Ground(
        "poll-already-open", message: Phrases.Voting.alreadyOpen, remedy: Phrases.Voting.alreadyOpenRemedy)

    static func itemPostponed(to day: Day?) -> Ground {
        Ground(
            "item-postponed", found: day.map { "\($0)" }, message: Phrases.Postponements.postponed(to: day),
            remedy: Phrases.Postponements.postponedRemedy)
    }
}
