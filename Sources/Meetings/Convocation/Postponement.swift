public import Kernel
public import Store

/// An item that a meeting put off (uitstel, aanhouding): it stays undecided, and stands where it went.
public struct Postponement: Hashable, Sendable {
    public let item: AgendaItemID
    public let meeting: MeetingID
    /// The later meeting and its item; nil while it is not known which.
    public let toMeeting: MeetingID?, toItem: AgendaItemID?
    public let on: Day
    public let reason: String
    /// The show of hands by which the meeting itself put it off; nil where no hands were counted.
    public let votesFor: Int64?, votesAgainst: Int64?

    public init(
        item: AgendaItemID, meeting: MeetingID, toMeeting: MeetingID?, toItem: AgendaItemID?, on: Day, reason: String,
        votesFor: Int64? = nil, votesAgainst: Int64? = nil
    ) {
        self.item = item
        self.meeting = meeting
        self.toMeeting = toMeeting
        self.toItem = toItem
        self.on = on
        self.reason = reason
        self.votesFor = votesFor
        self.votesAgainst = votesAgainst
    }
}

/// Items that were put off, once each.
public struct PostponementRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func add(_ postponement: Postponement, by person: PersonID?, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_postponement
                (cooperative_id, item_id, meeting_id, to_meeting, to_item, on_day, at, by_person, reason, votes_for,
                 votes_against)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            """,
            cooperative, postponement.item, postponement.meeting, postponement.toMeeting, postponement.toItem,
            postponement.on, now, person, postponement.reason, postponement.votesFor, postponement.votesAgainst)
    }

    public func postponement(of item: AgendaItemID) throws -> Postponement? {
        try transaction.row(
            """
            SELECT item_id, meeting_id, to_meeting, to_item, on_day, reason, votes_for, votes_against
            FROM meetings_postponement WHERE cooperative_id = ?1 AND item_id = ?2
            """, cooperative, item
        ).map { row in
            Postponement(
                item: try row[0], meeting: try row[1], toMeeting: try row[2], toItem: try row[3], on: try row[4],
                reason: try row[5], votesFor: try row[6], votesAgainst: try row[7])
        }
    }
}
