public import Kernel
public import Store

/// A request for an assembly for which members still gather support (steunlijst). It binds nobody until the tenth part
/// of the votes stands behind it; then the request is made, under the same id.
public struct SupportList: Hashable, Sendable {
    public let id: MeetingRequestID
    public let on: Day
    public let by: PersonID
    public let subject: String

    public init(id: MeetingRequestID, on: Day, by: PersonID, subject: String) {
        self.id = id
        self.on = on
        self.by = by
        self.subject = subject
    }
}

/// The lists on which members confirm their own support.
public struct SupportRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func open(_ list: SupportList) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_support_list (cooperative_id, id, opened_on, opened_by, subject)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, list.id, list.on, list.by, list.subject)
    }

    public func list(_ id: MeetingRequestID) throws -> SupportList? {
        try transaction.row(
            """
            SELECT id, opened_on, opened_by, subject FROM meetings_support_list
            WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id
        ).map { SupportList(id: try $0[0], on: try $0[1], by: try $0[2], subject: try $0[3]) }
    }

    public func confirm(_ person: PersonID, on id: MeetingRequestID, day: Day) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_support (cooperative_id, list_id, person_id, supported_on) VALUES (?1, ?2, ?3, ?4)
            """, cooperative, id, person, day)
    }

    /// Everybody who confirmed, also who left since.
    public func supporters(of id: MeetingRequestID) throws -> Set<PersonID> {
        Set(
            try transaction.rows(
                "SELECT person_id FROM meetings_support WHERE cooperative_id = ?1 AND list_id = ?2", cooperative, id
            ).map { try $0[0] })
    }
}
