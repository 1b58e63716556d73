import Kernel
import Meetings
import Statutes

/// Whose seat in the board those take who are appointed (opvolging): the seat of a director whose term is over is free for
/// a successor from the next day. It is taken from who is named, from who has the task, and on a full board from who was
/// not elected again, else whose term was over first. Nobody else leaves: without a successor the rota marks the term as over.
struct Succession {
    private let seated: Set<PersonID>
    private let holders: [Office: PersonID]
    /// Whose term is over, the longest ago first, and of one day who has no task first.
    private let over: [PersonID]
    private let most: Int

    /// - Parameters:
    ///   - seats: those that are held on the day.
    ///   - first: who leaves before others.
    init(
        _ seats: [Seat], _ rota: Rota, on day: Day, _ statutes: StatutesInForce, first leavers: Set<PersonID> = []
    ) {
        seated = Set(seats.map(\.term.person))
        holders = Dictionary(seats.map { ($0.term.office, $0.term.person) }, uniquingKeysWith: { first, _ in first })
        let lines = rota.lines.filter { $0.seat.term.isHeld(on: day) && $0.due < day }
        let busy = Set(seats.filter { $0.term.office.isOfOne }.map(\.term.person))
        over = lines.enumerated().sorted { first, second in
            func key(_ line: (offset: Int, element: Rota.Line)) -> (Int, Day, Int, Int) {
                (
                    leavers.contains(line.element.seat.term.person) ? 0 : 1, line.element.due,
                    busy.contains(line.element.seat.term.person) ? 1 : 0, line.offset
                )
            }
            return key(first) < key(second)
        }.map(\.element.seat.term.person)
        most = statutes[.boardSizeMax]
    }

    /// - Parameters:
    ///   - office: the task of the first of them.
    ///   - replaced: whose seat is meant, where that was said.
    func leaving(for persons: [PersonID], as office: Office, replacing replaced: PersonID?) -> Set<PersonID> {
        var free = over.filter { !persons.contains($0) }
        var leaving: Set<PersonID> = []
        func leave(_ person: PersonID) {
            free.removeAll { $0 == person }
            leaving.insert(person)
        }
        if let replaced, free.contains(replaced) { leave(replaced) }
        if office.isOfOne, let holder = holders[office], free.contains(holder) { leave(holder) }
        var together: Int { seated.union(persons).count - leaving.count }
        while together > most, let next = free.first { leave(next) }
        return leaving
    }
}
