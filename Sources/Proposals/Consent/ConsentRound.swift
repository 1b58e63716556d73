public import Kernel

/// A stage of a round by consent (consent, sociocratisch): forming an image, forming an opinion, deciding.
public enum ConsentStage: String, Codable, Hashable, Sendable, CaseIterable {
    /// Beeldvorming: what is it about?
    case image
    /// Meningsvorming: what do you think of it?
    case opinion
    /// Besluitvorming: is there an argued and overriding objection?
    case decision
}

/// One stage that was opened on a proposal.
public struct ConsentRound: Hashable, Sendable {
    public let id: ConsentRoundID
    public let proposal: ProposalID
    /// Counted from 1; after an objection the next cycle begins.
    public let cycle: Int
    public let stage: ConsentStage
    public let meeting: MeetingID?
    /// The poll of a stage that decides.
    public let poll: PollID?
    public let textVersion: Int
    public let openedOn: Day

    public init(
        id: ConsentRoundID, proposal: ProposalID, cycle: Int, stage: ConsentStage, meeting: MeetingID? = nil,
        poll: PollID? = nil, textVersion: Int, openedOn: Day
    ) {
        self.id = id
        self.proposal = proposal
        self.cycle = cycle
        self.stage = stage
        self.meeting = meeting
        self.poll = poll
        self.textVersion = textVersion
        self.openedOn = openedOn
    }
}

/// The rounds by consent on one proposal, the first one first, and how many the statutes allow (`consent.rounds`).
public struct ConsentCourse: Sendable {
    public let rounds: [ConsentRound]
    /// Rounds that ended with an objection that stands.
    public let objected: Int
    /// The stage that decides is open now.
    public let isDeciding: Bool
    public let limit: Int
    public let article: ArticleReference?

    public init(
        rounds: [ConsentRound], objected: Int, isDeciding: Bool, limit: Int, article: ArticleReference?
    ) {
        self.rounds = rounds
        self.objected = objected
        self.isDeciding = isDeciding
        self.limit = limit
        self.article = article
    }

    /// All rounds met an objection: a vote decides, with the majority that the statutes name for it.
    public var isExhausted: Bool { objected >= limit }

    /// The cycle in which the next stage falls.
    public var cycle: Int { rounds.last.map { $0.stage == .decision ? $0.cycle + 1 : $0.cycle } ?? 1 }

    /// What comes next where nobody says otherwise. An amended proposal goes straight to a new decision.
    public var next: ConsentStage {
        guard let last = rounds.last else { return .image }
        switch last.stage {
        case .image: return .opinion
        case .opinion, .decision: return .decision
        }
    }

    /// What keeps a stage from opening. In the first cycle all three come in their order; after an objection members may
    /// go back to an earlier stage, and from there on.
    public func grounds(opening stage: ConsentStage) -> [Ground] {
        var grounds: [Ground] = []
        if isDeciding { grounds.append(.consentIsOpen) }
        if isExhausted { grounds.append(.consentExhausted(limit, article)) }
        let last = rounds.last
        let order = ConsentStage.allCases.firstIndex(of: stage) ?? 0
        let before = last.flatMap { $0.stage == .decision ? nil : ConsentStage.allCases.firstIndex(of: $0.stage) }
        let isFirst = last == nil
        let fits = isFirst ? order == 0 : before.map { order == $0 + 1 } ?? true
        if !fits { grounds.append(.consentOrder(next, found: stage)) }
        return grounds
    }
}
