public import Kernel

/// A decision (besluit) as it stands in the register: what was decided, by which body, on which day, with the arithmetic.
/// It is never changed; a later decision can replace it.
public struct Decision: Hashable, Sendable {
    public enum Outcome: String, Codable, Hashable, Sendable, CaseIterable { case adopted, rejected }

    public let id: DecisionID
    public let number: DecisionNumber
    public let proposal: ProposalID?
    public let meeting: MeetingID?
    public let poll: PollID?
    public let body: Organ
    public let topic: Topic
    public let decidedOn: Day
    public let outcome: Outcome
    public let title: String
    /// The exact words that were decided on.
    public let text: String
    public let arithmetic: Arithmetic
    /// The articles that were measured against.
    public let articles: [ArticleReference]

    public init(
        id: DecisionID, number: DecisionNumber, proposal: ProposalID? = nil, meeting: MeetingID? = nil,
        poll: PollID? = nil, body: Organ, topic: Topic, decidedOn: Day, outcome: Outcome, title: String, text: String,
        arithmetic: Arithmetic, articles: [ArticleReference] = []
    ) {
        self.id = id
        self.number = number
        self.proposal = proposal
        self.meeting = meeting
        self.poll = poll
        self.body = body
        self.topic = topic
        self.decidedOn = decidedOn
        self.outcome = outcome
        self.title = title
        self.text = text
        self.arithmetic = arithmetic
        self.articles = articles
    }
}

/// The number of a decision: counted from 1 in each year, written `2026-1`.
public struct DecisionNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let year: Int, sequence: Int

    public init(year: Int, sequence: Int) {
        self.year = year
        self.sequence = sequence
    }

    public var description: String { "\(year)-\(sequence)" }

    public static func < (left: Self, right: Self) -> Bool {
        (left.year, left.sequence) < (right.year, right.sequence)
    }
}
