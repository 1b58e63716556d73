public import Kernel
public import Store

/// The bodies that were set up, with their seats, their mandates and their end.
public struct CharterRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func add(_ charter: BodyCharter) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_charter (cooperative_id, body_id, kind, set_up_on, set_up_by)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, charter.body.id, charter.kind.rawValue, charter.setUpOn, charter.setUpBy.rawValue)
        for (position, group) in charter.seats.enumerated() {
            try transaction.execute(
                """
                INSERT INTO meetings_seat_group (cooperative_id, body_id, position, constituency, seats, appointed_by)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6)
                """, cooperative, charter.body.id, position + 1, group.constituency, group.seats, group.appointedBy)
        }
    }

    public func charter(of organ: Organ) throws -> BodyCharter? { try book.charter(of: organ) }

    /// The mandate that counted on a day: the last that had begun by then, else the first one.
    public func mandate(of body: BodyID, on day: Day) throws -> BodyMandate? { try book.mandate(of: body, on: day) }

    private var book: CharterBook { CharterBook(reading: transaction, cooperative: cooperative) }

    /// Gives a body its mandate; what it had before is replaced from then on.
    public func give(_ mandate: BodyMandate, to body: BodyID) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_mandate (cooperative_id, body_id, sequence, subjects, commands, ceiling, from_day,
                until_day, ratified_by, given_by)
            SELECT ?1, ?2, COALESCE(MAX(m.sequence), 0) + 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9
            FROM meetings_mandate m WHERE m.cooperative_id = ?1 AND m.body_id = ?2
            """, cooperative, body, try Self.text(mandate.subjects), try Self.text(mandate.commands),
            mandate.ceiling?.cents, mandate.from, mandate.until, try Self.text(mandate.ratifiedBy),
            mandate.givenBy.rawValue)
    }

    public func end(_ body: BodyID, on day: Day, by organ: Organ, reason: String) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_body_end (cooperative_id, body_id, ended_on, ended_by, reason)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, body, day, organ.rawValue, reason)
    }

    private static func text(_ list: [String]) throws -> String {
        String(decoding: try CanonicalJSON.bytes(list), as: UTF8.self)
    }
}
