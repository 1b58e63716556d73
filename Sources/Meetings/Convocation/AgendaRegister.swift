public import Kernel
public import Store

/// The agendas of one cooperative's meetings.
public struct AgendaRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func add(_ item: AgendaItem) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_agenda_item
                (cooperative_id, id, meeting_id, position, title, topic, proposal_id, added_on, announced)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """, cooperative, item.id, item.meeting, item.position, item.title, item.topic.rawValue, item.proposal,
            item.addedOn, item.isAnnounced)
    }

    public func item(_ id: AgendaItemID) throws -> AgendaItem? {
        try transaction.row(
            """
            SELECT id, meeting_id, position, title, topic, proposal_id, added_on, announced
            FROM meetings_agenda_item WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id
        ).map(Self.item)
    }

    /// The agenda in its order.
    public func items(of meeting: MeetingID) throws -> [AgendaItem] {
        try transaction.rows(
            """
            SELECT id, meeting_id, position, title, topic, proposal_id, added_on, announced
            FROM meetings_agenda_item WHERE cooperative_id = ?1 AND meeting_id = ?2 ORDER BY position, id
            """, cooperative, meeting
        ).map(Self.item)
    }

    /// The items under which a proposal stands, in whatever meeting.
    public func items(of proposal: ProposalID) throws -> [AgendaItem] {
        try transaction.rows(
            """
            SELECT id, meeting_id, position, title, topic, proposal_id, added_on, announced
            FROM meetings_agenda_item WHERE cooperative_id = ?1 AND proposal_id = ?2 ORDER BY added_on, id
            """, cooperative, proposal
        ).map(Self.item)
    }

    public func remove(_ id: AgendaItemID) throws {
        try transaction.execute(
            "DELETE FROM meetings_item_subject WHERE cooperative_id = ?1 AND item_id = ?2", cooperative, id)
        try transaction.execute(
            "DELETE FROM meetings_agenda_item WHERE cooperative_id = ?1 AND id = ?2", cooperative, id)
    }

    public func move(_ id: AgendaItemID, to position: Int) throws {
        try transaction.execute(
            "UPDATE meetings_agenda_item SET position = ?3 WHERE cooperative_id = ?1 AND id = ?2", cooperative, id,
            position)
    }

    /// The convocation named this item.
    public func markAnnounced(_ id: AgendaItemID) throws {
        try transaction.execute(
            "UPDATE meetings_agenda_item SET announced = 1 WHERE cooperative_id = ?1 AND id = ?2", cooperative, id)
    }

    private static func item(_ row: Row) throws -> AgendaItem {
        AgendaItem(
            id: try row[0], meeting: try row[1], position: try row[2], title: try row[3],
            topic: Topic(rawValue: try row[4]), proposal: try row[5], addedOn: try row[6], isAnnounced: try row[7])
    }
}
