public import Kernel
public import Store

/// The members' requests for an assembly.
public struct RequestRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func add(_ request: MeetingRequest, supporters: [PersonID]) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_request (cooperative_id, id, requested_on, requested_by, subject, votes, base)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """, cooperative, request.id, request.on, request.by, request.subject, request.votes, request.base)
        for person in supporters {
            try transaction.execute(
                """
                INSERT INTO meetings_request_supporter (cooperative_id, request_id, person_id) VALUES (?1, ?2, ?3)
                """, cooperative, request.id, person)
        }
    }

    public func request(_ id: MeetingRequestID) throws -> MeetingRequest? {
        try transaction.row(
            """
            SELECT id, requested_on, requested_by, subject, votes, base FROM meetings_request
            WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id
        ).map(Self.request)
    }

    public func isSupporter(_ person: PersonID, of id: MeetingRequestID) throws -> Bool {
        try transaction.row(
            """
            SELECT 1 FROM meetings_request_supporter WHERE cooperative_id = ?1 AND request_id = ?2 AND person_id = ?3
            """, cooperative, id, person) != nil
    }

    /// Who had a vote and stood behind it when it was made.
    public func supporters(of id: MeetingRequestID) throws -> Set<PersonID> {
        Set(
            try transaction.rows(
                "SELECT person_id FROM meetings_request_supporter WHERE cooperative_id = ?1 AND request_id = ?2",
                cooperative, id
            ).map { try $0[0] })
    }

    /// The day on which a meeting was convoked on this request; nil while nobody did. A meeting that was cancelled, or whose
    /// day went by without its being opened, answers nothing.
    public func convokedOn(_ id: MeetingRequestID, asOf today: Day) throws -> Day? {
        try transaction.row(
            """
            SELECT c.convoked_on FROM meetings_meeting m
            JOIN meetings_convocation c ON c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id
            WHERE m.cooperative_id = ?1 AND m.request_id = ?2 AND NOT EXISTS (
                SELECT 1 FROM meetings_cancellation x
                WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id)
            AND (m.day >= ?3 OR EXISTS (
                SELECT 1 FROM meetings_opening o
                WHERE o.cooperative_id = m.cooperative_id AND o.meeting_id = m.id))
            ORDER BY c.convoked_on LIMIT 1
            """, cooperative, id, today
        ).map { try $0[0] }
    }

    /// The requests that no convoked meeting answers yet or any more, oldest first.
    public func unanswered(asOf today: Day) throws -> [MeetingRequest] {
        try transaction.rows(
            """
            SELECT r.id, r.requested_on, r.requested_by, r.subject, r.votes, r.base FROM meetings_request r
            WHERE r.cooperative_id = ?1 AND NOT EXISTS (
                SELECT 1 FROM meetings_meeting m
                JOIN meetings_convocation c ON c.cooperative_id = m.cooperative_id AND c.meeting_id = m.id
                WHERE m.cooperative_id = r.cooperative_id AND m.request_id = r.id AND NOT EXISTS (
                    SELECT 1 FROM meetings_cancellation x
                    WHERE x.cooperative_id = m.cooperative_id AND x.meeting_id = m.id)
                AND (m.day >= ?2 OR EXISTS (
                    SELECT 1 FROM meetings_opening o
                    WHERE o.cooperative_id = m.cooperative_id AND o.meeting_id = m.id)))
            ORDER BY r.requested_on, r.id
            """, cooperative, today
        ).map(Self.request)
    }

    private static func request(_ row: Row) throws -> MeetingRequest {
        MeetingRequest(
            id: try row[0], on: try row[1], by: try row[2], subject: try row[3], votes: try row[4], base: try row[5])
    }
}
