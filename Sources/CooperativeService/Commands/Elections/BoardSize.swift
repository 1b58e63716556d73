import Kernel
import Meetings
import Phrases
import Statutes
import Voting

/// Whether the board can hold whom an election would bring (art. on its size): said before the vote, because one place too
/// many leaves all of the elected without a seat.
struct BoardSize {
    let scene: Scene
    /// The day on which the elected take office, where there is room for them by then.
    let day: Day

    /// When an election is called nobody stands yet: directors whose term is over within a year may go or be elected again.
    func groundsToCall(_ places: Int) throws -> [Ground] {
        let statutes = try scene.statutes, all = try scene.offices.allSeats(of: .board)
        let rota = Rota(all, years: statutes[.boardTermYears], rotation: statutes[.boardRotation])
        let staying = seated(all, on: day).filter { person in
            rota.line(of: person, on: day).map { $0.due > day.adding(months: 12) } ?? false
        }
        return try grounds(staying.count + places)
    }

    /// Once it is known who stands: those who sit there already take no new seat, and whose term is over by then makes room.
    /// Whether the board would be odd is asked of all places together, not of each round.
    func grounds(to step: ElectionStep, in election: Election) throws -> [Ground] {
        guard election.organ == .board, !step.persons.isEmpty else { return [] }
        let statutes = try scene.statutes, all = try scene.offices.allSeats(of: .board), sitting = seated(all, on: day)
        let rota = Rota(all, years: statutes[.boardTermYears], rotation: statutes[.boardRotation])
        let new = step.persons.filter { !sitting.contains($0) }, again = step.persons.filter { sitting.contains($0) }
        let elected = Array((new + again).prefix(step.places ?? election.seats))
        let from = try scene.firstDay(of: elected, in: election, isWhole: again.isEmpty, from: day)
        let leaving = Succession(all.filter { $0.term.isHeld(on: from) }, rota, on: from, statutes)
            .leaving(for: elected, as: election.office, replacing: nil, isWhole: again.isEmpty)
        let together = seated(all, on: from).union(elected).count - leaving.count
        let isEven = statutes[.boardSizeOdd] && again.isEmpty && together.isMultiple(of: 2)
        return try grounds(together) + (isEven ? [BoardAppointmentCheck.even(together, statutes)] : [])
    }

    private func seated(_ all: [Seat], on day: Day) -> Set<PersonID> {
        Set(all.filter { $0.term.isHeld(on: day) }.map(\.term.person))
    }

    private func grounds(_ together: Int) throws -> [Ground] {
        let statutes = try scene.statutes, most = statutes[.boardSizeMax]
        guard together > most else { return [] }
        return [
            Ground(
                "board-full", statutes.article(of: .boardSizeMax), required: "\(most)", found: "\(together)",
                message: Phrases.Standing.boardWouldBeFull(most, together: together),
                remedy: Phrases.Standing.fewerPlaces)
        ]
    }
}
