import Kernel
import Meetings
import Phrases
import Statutes
import Voting

/// Whether the board can hold whom an election would bring (art. on its size): said before the vote, because one place too
/// many leaves all of the elected without a seat.
struct BoardSize {
    let scene: Scene
    /// The day on which the elected take office.
    let day: Day

    /// When an election is called nobody stands yet: directors whose term is over within a year may go or be elected again.
    func groundsToCall(_ places: Int) throws -> [Ground] {
        let statutes = try scene.statutes, all = try scene.offices.allSeats(of: .board)
        let rota = Rota(all, years: statutes[.boardTermYears], rotation: statutes[.boardRotation])
        let staying = seated(all).filter { person in
            rota.line(of: person, on: day).map { $0.due > day.adding(months: 12) } ?? false
        }
        return try grounds(staying.count + places)
    }

    /// Once it is known who stands: those who sit there already take no new seat. A number that must be odd is that of
    /// all who are elected, in however many rounds.
    func grounds(to step: ElectionStep, in election: Election) throws -> [Ground] {
        guard election.organ == .board, !step.persons.isEmpty else { return [] }
        let seated = seated(try scene.offices.allSeats(of: .board))
        let new = Set(step.persons).subtracting(seated).count
        let places = step.places ?? election.seats
        let most = min(places, new), least = max(0, min(places, step.persons.count) - (step.persons.count - new))
        return try grounds(seated.count + most) + even((least...most).map { seated.count + $0 })
    }

    /// However it goes, the number is even.
    private func even(_ numbers: [Int]) throws -> [Ground] {
        let statutes = try scene.statutes
        guard statutes[.boardSizeOdd], numbers.allSatisfy({ $0.isMultiple(of: 2) }), let found = numbers.last else {
            return []
        }
        return [BoardAppointmentCheck.even(found, statutes)]
    }

    private func seated(_ all: [Seat]) -> Set<PersonID> {
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
