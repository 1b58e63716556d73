public import Kernel

/// One vote on one question (stemming), with the rules that were in force when it opened.
public struct Poll: Hashable, Sendable {
    public let id: PollID
    public let meeting: MeetingID?
    public let agendaItem: AgendaItemID?
    public let proposal: ProposalID?
    /// The body that decides.
    public let body: Organ
    public let topic: Topic
    public let question: String
    public let rules: PollRules
    public let base: Turnout, represented: Turnout
    public let openedAt: Timestamp
    public let openedBy: PersonID?
    /// The poll that this one takes the place of: after a tie, or after a challenge (2:13 lid 4).
    public let revoteOf: PollID?
    /// 32 bytes, public from the opening on. With the digest of the ballots they make the order of the lot, so that nobody
    /// chooses it alone: who publishes the seed does not know the ballots, and who votes last not those of the others.
    public let seed: [UInt8]

    public init(
        id: PollID, meeting: MeetingID?, agendaItem: AgendaItemID?, proposal: ProposalID?, body: Organ, topic: Topic,
        question: String, rules: PollRules, base: Turnout, represented: Turnout, openedAt: Timestamp,
        openedBy: PersonID?, revoteOf: PollID? = nil, seed: [UInt8] = []
    ) {
        self.id = id
        self.meeting = meeting
        self.agendaItem = agendaItem
        self.proposal = proposal
        self.body = body
        self.topic = topic
        self.question = question
        self.rules = rules
        self.base = base
        self.represented = represented
        self.openedAt = openedAt
        self.openedBy = openedBy
        self.revoteOf = revoteOf
        self.seed = seed
    }
}

/// The end of a poll (sluiting): what was counted, over which ballots, and what it decided.
public struct Closing: Hashable, Sendable {
    public let poll: PollID
    public let closedAt: Timestamp
    public let closedBy: PersonID?
    public let count: Count
    /// SHA-256 over `Tally.record`: the ballots as they were counted.
    public let digest: [UInt8]
    public let verdict: Verdict

    /// A tie after which the statutes ask a second vote.
    public var isTiedAnew: Bool { verdict.outcome == .revote && verdict.arithmetic.tie == TieRule.revote.rawValue }

    public init(
        poll: PollID, closedAt: Timestamp, closedBy: PersonID?, count: Count, digest: [UInt8], verdict: Verdict
    ) {
        self.poll = poll
        self.closedAt = closedAt
        self.closedBy = closedBy
        self.count = count
        self.digest = digest
        self.verdict = verdict
    }
}
