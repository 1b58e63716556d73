public import Kernel
import Phrases
import Voting

/// How a vote is held in which nobody votes under their own name on a screen.
public protocol ManualManner: Sendable {
    static var command: String { get }
    static var summary: Phrase { get }
    static var isOnPaper: Bool { get }
}

/// On paper (schriftelijke stemming): the papers are handed to those on the frozen roll, two tellers count them, and the
/// chair closes. It is in writing and secret, so that it serves where the statutes ask that (`vote.secretFor`).
public enum OnPaper: ManualManner {
    public static let command = "open-paper-vote"
    public static var summary: Phrase { Phrases.ManualVotes.openPaperVote }
    public static let isOnPaper = true
}

/// By show of hands (stemming bij handopsteken): the chair counts the hands, or rules on the result without a count
/// (2:13 lid 3). A single voter can ask a new vote at once then (2:13 lid 4).
public enum ByHands: ManualManner {
    public static let command = "open-hand-vote"
    public static var summary: Phrase { Phrases.ManualVotes.openHandVote }
    public static let isOnPaper = false
}

public typealias OpenPaperVote = OpenManualVote<OnPaper>
public typealias OpenHandVote = OpenManualVote<ByHands>

/// Opens a vote on paper or by show of hands on an item of an open meeting, or on an amendment. Everything that a vote
/// needs is asked as for every other.
///
/// Refused besides, where ballots were cast on a screen before the meeting (2:38 lid 8): they would be lost. By hands also
/// where the statutes ask a vote in writing or in secret.
public struct OpenManualVote<Manner: ManualManner>: Command {
    public static var name: String { Manner.command }
    public static var competence: Competence { .person }
    public static var rules: [Rule] {
        OpenPoll.rules + [.parameter("board.nomination"), .law("2:37 lid 4"), .law("2:38 lid 8")]
    }
    public static var summary: Phrase { Manner.summary }

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

    public func carryOut(in scene: Scene) throws -> OpenPoll.Outcome {
        try OpenPoll(
            item: item, meeting: meeting, proposal: proposal, question: question, amendment: amendment,
            breaksNomination: breaksNomination, approval: approval, reasons: reasons
        ).open(Manner.isOnPaper ? .paper : .hands, in: scene)
    }
}
