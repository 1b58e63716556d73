public import Kernel
public import Store

public enum ItemListTag {}
public typealias ItemListID = Identifier<ItemListTag>

/// An item for which members gather support (steunlijst voor een agendapunt). It stands on the agenda from the moment
/// that enough members are behind it.
public struct ItemList: Hashable, Sendable {
    public let id: ItemListID
    public let meeting: MeetingID
    public let on: Day
    public let by: PersonID
    public let title: String
    public let topic: Topic
    public let proposal: ProposalID?

    public init(
        id: ItemListID, meeting: MeetingID, on: Day, by: PersonID, title: String, topic: Topic, proposal: ProposalID?
    ) {
        self.id = id
        self.meeting = meeting
        self.on = on
        self.by = by
        self.title = title
        self.topic = topic
        self.proposal = proposal
    }
}

/// The items that members ask for, their support, and what was placed.
public struct MemberItemRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func open(_ list: ItemList) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_item_list
                (cooperative_id, id, meeting_id, opened_on, opened_by, title, topic, proposal_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """, cooperative, list.id, list.meeting, list.on, list.by, list.title, list.topic.rawValue, list.proposal)
    }

    public func list(_ id: ItemListID) throws -> ItemList? {
        try transaction.row(
            """
            SELECT id, meeting_id, opened_on, opened_by, title, topic, proposal_id FROM meetings_item_list
            WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id
        ).map { row in
            ItemList(
                id: try row[0], meeting: try row[1], on: try row[2], by: try row[3], title: try row[4],
                topic: Topic(rawValue: try row[5]), proposal: try row[6])
        }
    }

    public func support(_ id: ItemListID, by person: PersonID, on day: Day) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_item_support (cooperative_id, list_id, person_id, supported_on)
            VALUES (?1, ?2, ?3, ?4)
            """, cooperative, id, person, day)
    }

    public func supporters(of id: ItemListID) throws -> Set<PersonID> {
        Set(
            try transaction.rows(
                "SELECT person_id FROM meetings_item_support WHERE cooperative_id = ?1 AND list_id = ?2", cooperative,
                id
            ).map { try $0[0] })
    }

    /// Enough members stood behind it on this day, and it was placed.
    public func place(
        _ id: ItemListID, as item: AgendaItemID, on day: Day, votes: Int, members: Int, base: Int
    ) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_item_request (cooperative_id, list_id, item_id, requested_on, votes, members, base)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """, cooperative, id, item, day, votes, members, base)
    }

    /// The day on which it was placed; nil while support is gathered.
    public func placedOn(_ id: ItemListID) throws -> Day? {
        try transaction.row(
            "SELECT requested_on FROM meetings_item_request WHERE cooperative_id = ?1 AND list_id = ?2", cooperative,
            id)?[0]
    }

    /// The list by which members put this item on the agenda; nil where they did not.
    public func list(placedAs item: AgendaItemID) throws -> ItemListID? {
        try transaction.row(
            "SELECT list_id FROM meetings_item_request WHERE cooperative_id = ?1 AND item_id = ?2", cooperative, item)?[
                0]
    }

    /// Whether members put this item on the agenda; the board cannot take it off then.
    public func isOfMembers(_ item: AgendaItemID) throws -> Bool { try list(placedAs: item) != nil }
}
