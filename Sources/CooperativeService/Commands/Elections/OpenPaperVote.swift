public import Kernel
import Phrases
import Voting

/// Opens a vote on paper (schriftelijke stemming) on an item of an open meeting: the papers are handed to those on the
/// frozen roll, two tellers count them, and the chair closes. It is in writing and secret, so that it serves where the
/// statutes ask that (`vote.secretFor`). Everything else that a vote needs is asked as for every other.
public struct OpenPaperVote: Command {
    public static let name = "open-paper-vote"
    public static let competence = Competence.person
    public static let rules: [Rule] = OpenPoll.rules + [.parameter("board.nomination"), .law("2:37 lid 4")]
    public static var summary: Phrase { Phrases.ManualVotes.openPaperVote }

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
        ).open(.paper, in: scene)
    }
}
