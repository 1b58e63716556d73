public import Kernel
import Phrases
import Voting

/// Opens a vote by show of hands (stemming bij handopsteken) on an item of an open meeting. The chair counts the hands, or
/// rules on the result without a count (2:13 lid 3). A single voter can ask a new vote at once then (2:13 lid 4).
///
/// Refused where the statutes ask a vote in writing or in secret, and for all that refuses every other vote.
public struct OpenHandVote: Command {
    public static let name = "open-hand-vote"
    public static let competence = Competence.person
    public static let rules: [Rule] = OpenPoll.rules + [.parameter("board.nomination"), .law("2:37 lid 4")]
    public static var summary: Phrase { Phrases.ManualVotes.openHandVote }

    /// The item of the agenda; may be left out when a proposal is named that stands on it.
    public var item: AgendaItemID?
    /// The meeting; may be left out when an item is named.
    public var meeting: MeetingID?
    public var proposal: ProposalID?
    /// The question in words; the title of the proposal or item when left out.
    public var question: String?
    /// Of an election: the vote on whether a binding nomination stands, before the candidates themselves.
    public var breaksNomination: Bool?

    public init(
        item: AgendaItemID? = nil, meeting: MeetingID? = nil, proposal: ProposalID? = nil, question: String? = nil,
        breaksNomination: Bool? = nil
    ) {
        self.item = item
        self.meeting = meeting
        self.proposal = proposal
        self.question = question
        self.breaksNomination = breaksNomination
    }

    public func carryOut(in scene: Scene) throws -> OpenPoll.Outcome {
        try OpenPoll(
            item: item, meeting: meeting, proposal: proposal, question: question, breaksNomination: breaksNomination
        ).open(.hands, in: scene)
    }
}
