public import Kernel
public import Store

/// Who holds which office on which day.
public struct OfficeRegister {
    let transaction: any Transaction
    let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func appoint(_ id: OfficeTermID, body: BodyID, person: PersonID, office: Office, from: Day) throws {
        try transaction.execute(
            """
            INSERT INTO meetings_office (cooperative_id, id, body_id, person_id, office, from_day, until_day)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, NULL)
            """, cooperative, id, body, person, office.rawValue, from)
    }

    /// Ends a term: from this day on the person no longer holds the office.
    public func end(_ id: OfficeTermID, on day: Day) throws {
        try transaction.execute(
            "UPDATE meetings_office SET until_day = ?3 WHERE cooperative_id = ?1 AND id = ?2",
            cooperative, id, day - 1)
    }

    /// The offices that a person holds on a day.
    public func held(by person: PersonID, on day: Day) throws -> [OfficeTerm] {
        try transaction.rows(
            """
            SELECT o.id, o.body_id, b.code, o.person_id, o.office, o.from_day, o.until_day
            FROM meetings_office o
            JOIN meetings_body b ON b.cooperative_id = o.cooperative_id AND b.id = o.body_id
            WHERE o.cooperative_id = ?1 AND o.person_id = ?2 AND o.from_day <= ?3
                AND (o.until_day IS NULL OR o.until_day >= ?3)
            ORDER BY o.from_day, o.id
            """, cooperative, person, day
        ).map(Self.term)
    }

    /// All who hold an office in a body on a day.
    public func holders(of organ: Organ, on day: Day) throws -> [OfficeTerm] {
        try transaction.rows(
            """
            SELECT o.id, o.body_id, b.code, o.person_id, o.office, o.from_day, o.until_day
            FROM meetings_body b
            JOIN meetings_office o ON o.cooperative_id = b.cooperative_id AND o.body_id = b.id
            WHERE b.cooperative_id = ?1 AND b.code = ?2 AND o.from_day <= ?3
                AND (o.until_day IS NULL OR o.until_day >= ?3)
            ORDER BY o.from_day, o.id
            """, cooperative, organ.rawValue, day
        ).map(Self.term)
    }

    /// Whether a person is chair, secretary … of any body on a day.
    public func offices(of person: PersonID, on day: Day) throws -> Set<Office> {
        Set(try held(by: person, on: day).map(\.office))
    }

    static func term(_ row: Row) throws -> OfficeTerm {
        OfficeTerm(
            id: try row[0], body: try row[1], organ: Organ(rawValue: try row[2]), person: try row[3],
            office: Office(rawValue: try row[4]), from: try row[5], until: try row[6])
    }
}
