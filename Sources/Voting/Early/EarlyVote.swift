public import Kernel

/// A vote by electronic means before the meeting, on one item of its agenda (vooraf stemmen, 2:38 lid 8). Its ballots
/// count as cast in the meeting; it closes when the meeting opens, or when the vote on the item opens there.
public struct EarlyVote: Hashable, Sendable {
    /// Ballots name it as they name a poll.
    public let id: PollID
    public let meeting: MeetingID
    public let item: AgendaItemID
    public let proposal: ProposalID?
    public let question: String
    public let openedAt: Timestamp
    public let openedBy: PersonID?
    public let closedAt: Timestamp?

    public init(
        id: PollID, meeting: MeetingID, item: AgendaItemID, proposal: ProposalID?, question: String,
        openedAt: Timestamp, openedBy: PersonID?, closedAt: Timestamp? = nil
    ) {
        self.id = id
        self.meeting = meeting
        self.item = item
        self.proposal = proposal
        self.question = question
        self.openedAt = openedAt
        self.openedBy = openedBy
        self.closedAt = closedAt
    }
}
