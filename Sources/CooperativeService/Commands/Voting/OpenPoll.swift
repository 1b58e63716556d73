import Counting
public import Kernel
import Meetings
import Phrases
import Proposals
import Statutes
import Store
import Voting

/// Opens a vote (stemming) on an item of an open meeting, over a roll of those who are there.
///
/// Refused, all grounds together: the quorum is missed, the text was not open in time, the amendment was not announced,
/// the item is not on the agenda. Where all members are there it opens as a universal vote (2:42 lid 3).
public struct OpenPoll: Command {
    public static let name = "open-poll"
    public static let competence = Competence.person
    public static let rules: [Rule] = [
        .parameter("assembly.chair"), .law("2:42 lid 1"), .law("2:42 lid 2"), .law("2:42 lid 3"),
        .parameter("quorum.byTopic"), .parameter("vote.majorityByTopic"), .parameter("agenda.decideUnlisted"),
        .parameter("vote.secretFor"), .law("2:43 lid 3"), .parameter("vote.methodByTopic"),
        .parameter("vote.personMethod"), .parameter("board.approvalCeilings"), .parameter("body.mandate"),
        .parameter("board.conflict.fallback"),
    ]
    public static var summary: Phrase { Phrases.Commands.openPoll }

    public struct Outcome: Codable, Sendable {
        public let poll: PollID
        /// Everybody must vote for it.
        public let universal: Bool
        /// Votes: all that there are, and those that are there.
        public let base: Int64, represented: Int64
        /// How many must be there; nil where any number is enough.
        public let quorum: Int64?
        /// How a choice between options is counted; nil where the vote is for or against.
        public let method: String?
        /// Where everybody must vote for it: the votes that are not there. It cannot be adopted while they are missing.
        public var missing: Int64?
    }

    /// The item of the agenda; may be left out when a proposal is named that stands on it.
    public var item: AgendaItemID?
    /// The meeting; may be left out when an item is named.
    public var meeting: MeetingID?
    public var proposal: ProposalID?
    /// An amendment to a proposal that is dealt with now: the vote is on that amendment alone.
    public var amendment: AmendmentID?
    /// The question in words; the title of the proposal or item when left out.
    public var question: String?
    /// Of an election: the vote on whether a binding nomination stands, before the candidates themselves.
    public var breaksNomination: Bool?
    /// Of the board: the decision of the body that approved it beforehand.
    public var approval: DecisionID?
    /// Of the board: why it decides all the same, where all directors have a conflicting interest and the statutes let it.
    public var reasons: String?

    public init(
        item: AgendaItemID? = nil, meeting: MeetingID? = nil, proposal: ProposalID? = nil, question: String? = nil,
        amendment: AmendmentID? = nil, breaksNomination: Bool? = nil, approval: DecisionID? = nil,
        reasons: String? = nil
    ) {
        self.item = item
        self.meeting = meeting
        self.proposal = proposal
        self.question = question
        self.amendment = amendment
        self.breaksNomination = breaksNomination
        self.approval = approval
        self.reasons = reasons
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        try open(.byName, in: scene)
    }

    /// By name, on paper or by show of hands: the rules are the same, and paper is in writing and secret.
    func open(_ manner: VoteManner, in scene: Scene) throws -> Outcome {
        if let amendment {
            return try AmendmentVote(amendment, meeting: meeting, in: scene).open(manner, asking: question, in: scene)
        }
        let named = try Business(self, in: scene)
        _ = try scene.requireChair(of: named.meeting)
        if let first = try named.owedAnew(in: scene) { try scene.revoke(first) }
        // Who votes now, and who can be elected, follows from what was decided before.
        try scene.releaseUnchallenged(in: named.meeting.id)
        let business = try Business(self, in: scene)
        let trial = try PollTrial(business, in: scene)
        try refuse(if: trial.grounds(in: manner))
        try scene.useApproval(approval, of: business.body, on: business.proposal, for: Self.name)
        var rules = trial.rules
        let protected = try ProtectedArticles(touchedBy: business.proposal, in: scene)
        rules.rounds = business.election?.rounds
        rules.isAfterTie = try business.isAfterTie(in: scene) ? true : nil
        rules.thresholds += protected.thresholds
        rules.universal = trial.opening.universal ?? protected.universal
        rules.universalToo = rules.universal == protected.universal ? nil : protected.universal
        let id: PollID = scene.ids.next()
        let round = business.election?.round(as: id)
        let choice = try round == nil ? choice(of: business, id, in: scene) : business.election?.ballot(of: id)
        if let choice {
            // What is chosen from several options has no for and against to measure.
            if round?.kind != .ballot { rules.thresholds = [] }
            try refuse(if: choice.grounds(over: trial.roll, rules: rules))
        }

        let poll = Poll(
            id: id, meeting: business.meeting.id, agendaItem: business.item?.id,
            proposal: business.proposal?.id, body: business.body, topic: business.topic, question: business.question,
            rules: rules, base: trial.everybody, represented: trial.represented, openedAt: scene.now,
            openedBy: scene.actor.person, revoteOf: try business.replaced(in: scene), seed: scene.random.bytes(32))
        try scene.polls.open(poll, roll: trial.roll)
        if let reasons = trial.reasons { try scene.polls.keep(reasons: reasons, of: id) }
        if let choice { try scene.choices.open(choice) }
        if let early = trial.early { try scene.count(early, in: id) }
        if let text = business.proposal?.text.text { try scene.polls.freeze(Wording(poll: id, text: text)) }
        try scene.manualBook.open(id, manner)
        if let round { try scene.electionBook.open(round) }
        scene.record(
            Fact(
                "poll-opened",
                [
                    "poll": poll.id.description, "topic": poll.topic.rawValue, "base": "\(poll.base.votes)",
                    "represented": "\(poll.represented.votes)", "universal": "\(rules.universal != nil)",
                    "method": (choice?.method ?? .motion).rawValue, "manner": manner.rawValue,
                    // The seed of a vote by name is public; of the others only its seal is, until it is closed.
                    manner == .byName ? "seed" : "seal": Hex.text(manner == .byName ? poll.seed : poll.seal),
                ]))
        let all = rules.unanimousOf ?? poll.base.votes
        return Outcome(
            poll: poll.id, universal: rules.universal != nil, base: poll.base.votes,
            represented: poll.represented.votes, quorum: poll.rules.quorum?.needed(of: poll.base),
            method: choice?.method.rawValue,
            missing: rules.universal.map { _ in max(0, all - poll.represented.votes) })
    }

    /// The ballot over options, where the proposal has them.
    private func choice(of business: Business, _ id: PollID, in scene: Scene) throws -> ChoicePoll? {
        guard let choice = business.proposal?.text.choice else { return nil }
        let method = try ChoiceMethod(of: choice, on: business.topic, under: scene.statutes)
        return ChoicePoll(of: choice, method: method, poll: id)
    }
}
