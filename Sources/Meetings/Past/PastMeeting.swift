public import Kernel
public import Store

/// A meeting on paper that was recorded afterwards (vergadering achteraf): how many votes were there, of how many.
public struct PastMeeting: Hashable, Sendable {
    public let meeting: MeetingID
    /// All votes that there were on that day, and those present or represented.
    public let base: Int, represented: Int
    /// The second meeting after one that missed its quorum.
    public let isSecond: Bool

    public init(meeting: MeetingID, base: Int, represented: Int, isSecond: Bool) {
        self.meeting = meeting
        self.base = base
        self.represented = represented
        self.isSecond = isSecond
    }
}

/// Writes and reads the figures of meetings on paper.
public struct PastMeetingRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func add(_ past: PastMeeting, on day: Day, by person: PersonID?, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_past
                (cooperative_id, meeting_id, base, represented, is_second, recorded_on, recorded_at, recorded_by)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """, cooperative, past.meeting, past.base, past.represented, past.isSecond, day, now, person)
    }

    public func past(_ meeting: MeetingID) throws -> PastMeeting? {
        try transaction.row(
            """
            SELECT meeting_id, base, represented, is_second FROM meetings_past
            WHERE cooperative_id = ?1 AND meeting_id = ?2
            """, cooperative, meeting
        ).map {
            PastMeeting(meeting: try $0[0], base: try $0[1], represented: try $0[2], isSecond: try $0[3])
        }
    }
}
