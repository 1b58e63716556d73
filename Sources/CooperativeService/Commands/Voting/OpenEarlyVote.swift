public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Voting

/// Opens a vote by electronic means before the meeting (vooraf stemmen, 2:38 lid 8) on an item that the convocation named.
/// What is cast counts as cast in the meeting, and for its quorum.
///
/// Refused, with every ground together: statutes without a clause, earlier than the thirtieth day before the meeting or
/// than the statutes allow, statutes that did not know it when members were called (2:38 lid 9), a text that is not open, an item
/// that was not announced, a vote that must be secret, and a choice between options, which is voted on in the meeting.
public struct OpenEarlyVote: Command {
    public static let name = "open-early-vote"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [
        .law("2:38 lid 8"), .parameter("evote.earlyDays"), .law("2:38 lid 6"), .parameter("evote.conditionsInNotice"),
        .law("2:42 lid 2"),
    ]
    public static var summary: Phrase { Phrases.EarlyVotes.openSummary }

    public struct Outcome: Codable, Sendable {
        /// Ballots name it as they name a poll: `cast-ballot`.
        public let poll: PollID
        public let question: String
        /// The day of the meeting, at whose opening it closes.
        public let closesOn: Day
        /// How many could vote today.
        public let base: Int64
    }

    /// The item of the agenda; may be left out when a proposal is named that stands on it.
    public var item: AgendaItemID?
    /// The meeting; may be left out when an item is named.
    public var meeting: MeetingID?
    public var proposal: ProposalID?

    public init(item: AgendaItemID? = nil, meeting: MeetingID? = nil, proposal: ProposalID? = nil) {
        self.item = item
        self.meeting = meeting
        self.proposal = proposal
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let business = try Business(
            OpenPoll(item: item, meeting: meeting, proposal: proposal), in: scene)
        try refuse(.conflict, if: StateCheck.grounds(business.state, in: [.convoked]))
        guard let item = business.item else { throw Refusal(.notFound, .itemUnknown) }
        try refuse(if: grounds(business, in: scene))
        let vote = EarlyVote(
            id: scene.ids.next(), meeting: business.meeting.id, item: item.id, proposal: business.proposal?.id,
            question: business.question, openedAt: scene.now, openedBy: scene.actor.person)
        try scene.earlyVotes.open(vote)
        scene.record(
            Fact(
                "early-vote-opened",
                ["vote": "\(vote.id)", "meeting": "\(vote.meeting)", "item": "\(vote.item)"]))
        return Outcome(
            poll: vote.id, question: vote.question, closesOn: business.meeting.details.day,
            base: Turnout(try scene.votingRights(in: business.body, on: business.topic).all).votes)
    }

    /// What keeps a vote beforehand on this business from opening now.
    func grounds(_ business: Business, in scene: Scene) throws -> [Ground] {
        try groundsToRead(business, in: scene) + scene.groundsOfEffect(of: business)
    }

    /// The same without whether what the vote carries could be carried out: a page that only reads tries nothing out.
    func groundsToRead(_ business: Business, in scene: Scene) throws -> [Ground] {
        let statutes = try scene.statutes, day = business.meeting.details.day
        var grounds = EarlyRules(statutes).grounds(on: scene.today, meeting: day)
        grounds += try noticeGrounds(business, statutes, scene)
        // Everything that would keep the vote from opening in the meeting, but who is there.
        let waiting = Turnout(1), base = Turnout(2)
        var facts = try business.facts(base: base, represented: waiting, in: scene)
        facts.meetingIsOpen = true
        facts.calling = .called
        grounds +=
            PollOpening(
                facts, under: OpeningRules(on: business.topic, in: business.body, quorum: nil, under: statutes)
            ).grounds
        grounds += business.grounds
        if let proposal = business.proposal {
            grounds += try scene.groundsOfOutside(on: proposal.id)
            grounds += try scene.groundsOfConsent(proposal, in: business.body)
        }
        if business.body != .assembly { grounds.append(.earlyVoteOfAssembly) }
        if business.proposal?.text.choice != nil { grounds.append(.earlyVoteOverOptions) }
        if let item = business.item, try scene.earlyVotes.vote(on: item.id) != nil { grounds.append(.earlyVoteOpen) }
        return grounds
    }

    /// The notice gives the conditions where the statutes had the clause when members were called.
    private func noticeGrounds(_ business: Business, _ statutes: StatutesInForce, _ scene: Scene) throws -> [Ground] {
        guard statutes[.evoteEarlyDays] > 0, statutes[.evoteConditionsInNotice],
            try scene.statutesOfConvocation(business.meeting.id)[.evoteEarlyDays] == 0
        else { return [] }
        return [
            Ground(
                "early-vote-not-in-notice", statutes.law.article(.electronicConditions),
                message: Phrases.EarlyVotes.notInNotice, remedy: Phrases.EarlyVotes.notInNoticeRemedy)
        ]
    }
}

extension Ground {
    static let earlyVoteOfAssembly = Ground(
        "early-vote-other-body", message: Phrases.EarlyVotes.otherBody, remedy: Phrases.EarlyVotes.inTheMeeting)
    static let earlyVoteOverOptions = Ground(
        "early-vote-over-options", message: Phrases.EarlyVotes.overOptions, remedy: Phrases.EarlyVotes.inTheMeeting)
    static let earlyVoteOpen = Ground(
        "early-vote-opened", message: Phrases.EarlyVotes.opened, remedy: Phrases.EarlyVotes.openedRemedy)
}
