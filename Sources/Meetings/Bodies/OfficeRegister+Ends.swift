public import Kernel
import Store

// Offices whose last day follows from something else than a dismissal.
extension OfficeRegister {
    /// The terms of a person that go on after a day, those that begin later among them.
    public func terms(of person: PersonID, beyond day: Day) throws -> [OfficeTerm] {
        try terms("AND (o.until_day IS NULL OR o.until_day > ?3)", person, day)
    }

    /// The terms of a person of which this is the last day.
    public func terms(of person: PersonID, endingOn day: Day) throws -> [OfficeTerm] {
        try terms("AND o.until_day = ?3", person, day)
    }

    /// Takes back the end of a term: it goes on until another end is written.
    public func reopen(_ id: OfficeTermID) throws {
        try transaction.execute(
            "UPDATE meetings_office SET until_day = NULL WHERE cooperative_id = ?1 AND id = ?2", cooperative, id)
    }

    private func terms(_ condition: String, _ person: PersonID, _ day: Day) throws -> [OfficeTerm] {
        try transaction.rows(
            """
            SELECT o.id, o.body_id, b.code, o.person_id, o.office, o.from_day, o.until_day
            FROM meetings_office o
            JOIN meetings_body b ON b.cooperative_id = o.cooperative_id AND b.id = o.body_id
            WHERE o.cooperative_id = ?1 AND o.person_id = ?2 \(condition)
            ORDER BY o.from_day, o.id
            """, cooperative, person, day
        ).map(Self.term)
    }
}
