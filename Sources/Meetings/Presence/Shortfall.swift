public import Kernel
public import Store

/// A quorum that was still missed for an item of the agenda when its meeting closed (niet gehaald quorum). A second
/// meeting, in which no quorum is asked, rests on it: a vote that nobody opened is no shortfall.
public struct Shortfall: Hashable, Sendable {
    public let meeting: MeetingID
    public let item: AgendaItemID
    /// What there was to count, votes or members as the statutes say, and how much of it was represented.
    public let base: Int64, represented: Int64
    /// What was asked of that base.
    public let needed: Int64

    public init(meeting: MeetingID, item: AgendaItemID, base: Int64, represented: Int64, needed: Int64) {
        self.meeting = meeting
        self.item = item
        self.base = base
        self.represented = represented
        self.needed = needed
    }
}

/// The shortfalls of closed meetings.
public struct ShortfallRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// A quorum that was reached is refused by the table.
    public func add(_ shortfall: Shortfall, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_shortfall
                (cooperative_id, item_id, meeting_id, base, represented, needed, found_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """, cooperative, shortfall.item, shortfall.meeting, shortfall.base, shortfall.represented,
            shortfall.needed, now)
    }

    public func shortfalls(of meeting: MeetingID) throws -> [Shortfall] {
        try transaction.rows(
            """
            SELECT s.item_id, s.base, s.represented, s.needed FROM meetings_shortfall s
            JOIN meetings_agenda_item i ON i.cooperative_id = s.cooperative_id AND i.id = s.item_id
            WHERE s.cooperative_id = ?1 AND s.meeting_id = ?2 ORDER BY i.position, i.id
            """, cooperative, meeting
        ).map {
            Shortfall(
                meeting: meeting, item: try $0[0], base: try $0[1], represented: try $0[2], needed: try $0[3])
        }
    }
}
