public import Kernel

/// One item of the agenda (agendapunt).
public struct AgendaItem: Hashable, Sendable {
    public let id: AgendaItemID
    public let meeting: MeetingID
    public let position: Int
    public let title: String
    public let topic: Topic
    public let proposal: ProposalID?
    public let addedOn: Day
    /// The convocation named the item; for an amendment: it said that amendment will be proposed (2:42 lid 1).
    public let isAnnounced: Bool

    public init(
        id: AgendaItemID, meeting: MeetingID, position: Int, title: String, topic: Topic, proposal: ProposalID?,
        addedOn: Day, isAnnounced: Bool = false
    ) {
        self.id = id
        self.meeting = meeting
        self.position = position
        self.title = title
        self.topic = topic
        self.proposal = proposal
        self.addedOn = addedOn
        self.isAnnounced = isAnnounced
    }

    /// The same business: the same proposal, or, without one, the same title and kind.
    public func isSameBusiness(as other: AgendaItem) -> Bool {
        guard topic == other.topic else { return false }
        if let proposal { return proposal == other.proposal }
        return other.proposal == nil && title == other.title
    }
}

extension [AgendaItem] {
    /// What the rules of notice need of this agenda; `first` is the agenda of the meeting that missed its quorum.
    public func lines(carriedOverFrom first: [AgendaItem] = []) -> [AgendaLine] {
        map { item in AgendaLine(item.topic, isCarriedOver: first.contains { item.isSameBusiness(as: $0) }) }
    }
}
