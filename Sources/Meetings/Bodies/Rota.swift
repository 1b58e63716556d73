public import Kernel
public import Statutes

/// The rota of retirement (rooster van aftreden): when the term of each director is over.
///
/// A term that was set when the seat was filled stands. The first directors had none: where a third retires each year,
/// they retire in turn, in the order of the deed, spread over one full term.
public struct Rota: Sendable {
    public struct Line: Hashable, Sendable {
        public let seat: Seat
        /// The last day of the term.
        public let due: Day

        public func isOverdue(on day: Day) -> Bool { seat.term.until == nil && due < day }
    }

    /// Every seat, also those that were left, in the order in which they retire.
    public let lines: [Line]
    private let years: Int

    public init(_ seats: [Seat], years: Int, rotation: BoardRotation) {
        self.years = years
        let seats = seats.filter { !$0.isTask }
        let first = Dictionary(grouping: seats.filter { $0.dueOn == nil }, by: \.term.from)
        lines = seats.map { seat in
            if let due = seat.dueOn { return Line(seat: seat, due: due) }
            let together = first[seat.term.from] ?? [seat]
            let place = together.firstIndex { $0.term.id == seat.term.id } ?? 0
            let full = max(1, years)
            let own = rotation == .yearlyThird ? 1 + place * full / max(1, together.count) : full
            return Line(seat: seat, due: Rota.last(of: own, from: seat.term.from))
        }
        .sorted { ($0.due, $0.seat.term.id.description) < ($1.due, $1.seat.term.id.description) }
    }

    /// The last day of a full term that begins on a day.
    public func due(from day: Day) -> Day { Rota.last(of: max(1, years), from: day) }

    private static func last(of years: Int, from day: Day) -> Day { day.adding(months: 12 * years) - 1 }

    /// Whether a term is over this year, or within twelve months: who has the seat can be appointed again by now, and who
    /// follows can be elected.
    public func isEnding(_ line: Line, on day: Day) -> Bool {
        line.due.year <= day.year || line.due <= day.adding(months: 12)
    }

    /// The line of the seat that a person has on a day.
    public func line(of person: PersonID, on day: Day) -> Line? {
        lines.first { $0.seat.term.person == person && $0.seat.term.isHeld(on: day) }
    }

    /// The slot that a newcomer takes: of the person who is named, else of whoever last left the same office before the
    /// term was over and was not followed yet. Nil: a slot of its own.
    public func vacancy(leftBy person: PersonID?, office: Office, from day: Day) -> Line? {
        let followed = Set(lines.compactMap(\.seat.replaces))
        let left = lines.filter { line in
            guard let until = line.seat.term.until, until < day, line.due >= day else { return false }
            return !followed.contains(line.seat.term.id)
        }
        if let person { return left.last { $0.seat.term.person == person } }
        return left.filter { $0.seat.term.office == office }.max {
            ($0.seat.term.until ?? day, $0.due) < ($1.seat.term.until ?? day, $1.due)
        }
    }

    /// How many terms a person has had, this one included.
    public func terms(of person: PersonID) -> Int {
        lines.filter { $0.seat.term.person == person && $0.seat.term.wasHeld }.map(\.seat.number).max() ?? 0
    }
}

extension OfficeTerm {
    public func isHeld(on day: Day) -> Bool { from <= day && (until.map { $0 >= day } ?? true) }

    /// Not ended on the day on which it began.
    var wasHeld: Bool { until.map { $0 >= from } ?? true }
}
