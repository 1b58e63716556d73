public import Kernel

/// A proposal that is put to all voters of a body outside a meeting (besluit buiten vergadering, 2:40 lid 2), with the last
/// day to answer. What comes of it is a poll of the same id.
public struct OutsideRound: Hashable, Sendable {
    public let id: PollID
    public let proposal: ProposalID
    public let body: Organ
    public let topic: Topic
    public let way: OutsideWay
    public let question: String
    /// What voters sign, word for word.
    public let text: String
    /// When the board knew of it; of the board itself the day of the start.
    public let boardKnewOn: Day
    public let startedOn: Day
    /// The last day to answer.
    public let lastDay: Day
    public let startedAt: Timestamp
    public let startedBy: PersonID

    public init(
        id: PollID, proposal: ProposalID, body: Organ, topic: Topic, way: OutsideWay, question: String, text: String,
        boardKnewOn: Day, startedOn: Day, lastDay: Day, startedAt: Timestamp, startedBy: PersonID
    ) {
        self.id = id
        self.proposal = proposal
        self.body = body
        self.topic = topic
        self.way = way
        self.question = question
        self.text = text
        self.boardKnewOn = boardKnewOn
        self.startedOn = startedOn
        self.lastDay = lastDay
        self.startedAt = startedAt
        self.startedBy = startedBy
    }
}

/// How a body decides without meeting.
public enum OutsideWay: String, Codable, Hashable, Sendable, CaseIterable {
    /// Every voter says yes (2:40 lid 2).
    case unanimous
    /// In writing, by the majority of a meeting, where the statutes let members do so.
    case written
    /// Directors who all agree to this way, by the majority of the board.
    case board
}

/// What one voter signed.
public struct OutsideAnswer: Hashable, Sendable {
    /// Whose vote it is.
    public let voter: PersonID
    public let choice: Vote
    /// Whether a director agrees to deciding outside a meeting; always of members, who say no where they do not want it.
    public let agrees: Bool
    /// The voter, or who acts for that organisation.
    public let signedBy: PersonID
    public let signedOn: Day
    /// Signed on paper, and recorded by chair or secretary.
    public let isOnPaper: Bool

    public init(
        voter: PersonID, choice: Vote, agrees: Bool = true, signedBy: PersonID, signedOn: Day, isOnPaper: Bool = false
    ) {
        self.voter = voter
        self.choice = choice
        self.agrees = agrees
        self.signedBy = signedBy
        self.signedOn = signedOn
        self.isOnPaper = isOnPaper
    }
}

/// How a round ended.
public enum OutsideEnding: String, Codable, Hashable, Sendable, CaseIterable {
    /// Adopted or rejected: it stands in the register.
    case decided
    /// Not every director agreed to deciding in this way: nothing was decided.
    case undecided
    case withdrawn
}
