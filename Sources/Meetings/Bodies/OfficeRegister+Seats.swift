public import Kernel
import Store

extension OfficeRegister {
    /// Fills a seat: the office with what stands behind it. A task without a seat of its own goes by `appoint` alone.
    public func fill(_ seat: Seat) throws {
        let term = seat.term
        try appoint(term.id, body: term.body, person: term.person, office: term.office, from: term.from)
        try transaction.execute(
            """
            INSERT INTO meetings_term (cooperative_id, office_id, appointed_by, constituency, due_on, number, replaces,
                votes)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """, cooperative, term.id, seat.appointedBy, seat.constituency, seat.dueOn, seat.number, seat.replaces,
            seat.votes)
    }

    /// Who sits in a body on a day, without who is suspended from it: each seat, and each task beside one.
    public func seats(of organ: Organ, on day: Day) throws -> [Seat] { try book.seats(of: organ, on: day) }

    /// Every seat that a body ever had, with those that end later or begin later, the suspended too.
    public func allSeats(of organ: Organ) throws -> [Seat] { try book.allSeats(of: organ) }

    private var book: SeatBook { SeatBook(reading: transaction, cooperative: cooperative) }

    /// For whom a person sits in a body: the names of the parties that appointed.
    public func appointers(of person: PersonID, in organ: Organ, on day: Day) throws -> [String] {
        try seats(of: organ, on: day).filter { $0.term.person == person }.map(\.appointedBy)
    }
}
