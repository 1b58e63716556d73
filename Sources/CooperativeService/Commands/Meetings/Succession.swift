import Kernel
import Meetings
import Statutes

/// Whose seat in the board those take who are appointed (opvolging): the seat of a director whose term is over is free for
/// a successor from the next day. It is taken from who is named, from who has the task, and on a full board, or one that
/// would be even where it must be odd, from who was not elected again, else whose term was over first. Nobody else leaves:
/// without a successor the rota marks the term as over.
struct Succession {
    private let seated: Set<PersonID>
    private let holders: [Office: PersonID]
    /// Whose term is over, the longest ago first, and of one day who has no task first.
    private let over: [PersonID]
    private let most: Int
    private let mustBeOdd: Bool

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
        mustBeOdd = statutes[.boardSizeOdd]
    }

    /// - Parameters:
    ///   - office: the task of the first of them.
    ///   - replaced: whose seat is meant, where that was said.
    ///   - isWhole: whether nobody else is to be appointed with them: only then the number is asked to be odd.
    func leaving(
        for persons: [PersonID], as office: Office, replacing replaced: PersonID?, isWhole: Bool
    ) -> Set<PersonID> {
        var free = over.filter { !persons.contains($0) }
        var leaving: Set<PersonID> = []
        func leave(_ person: PersonID) {
            free.removeAll { $0 == person }
            leaving.insert(person)
        }
        if let replaced, free.contains(replaced) { leave(replaced) }
        if office.isOfOne, let holder = holders[office], free.contains(holder) { leave(holder) }
        while !fits(persons, without: leaving, isWhole: isWhole), let next = free.first { leave(next) }
        return leaving
    }

    /// Whether the board can hold them beside those who stay, and the task of the first of them is free.
    func hasRoom(for persons: [PersonID], as office: Office, isWhole: Bool) -> Bool {
        let leaving = leaving(for: persons, as: office, replacing: nil, isWhole: isWhole)
        let holder = office.isOfOne ? holders[office] : nil
        return fits(persons, without: leaving, isWhole: isWhole)
            && (holder.map { leaving.contains($0) || persons.contains($0) } ?? true)
    }

    private func fits(_ persons: [PersonID], without leaving: Set<PersonID>, isWhole: Bool) -> Bool {
        let together = seated.union(persons).count - leaving.count
        let isEven = mustBeOdd && isWhole && !seated.isSuperset(of: persons) && together.isMultiple(of: 2)
        return together <= most && !isEven
    }
}
