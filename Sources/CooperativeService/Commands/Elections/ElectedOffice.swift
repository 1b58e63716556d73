import Kernel
import Meetings
import Statutes
import Voting

/// Who holds the office of an election on the day on which the elected take it.
struct ElectedOffice {
    private let day: Day
    private let holders: [Seat]
    private let rota: Rota

    init(of election: Election, in scene: Scene) throws {
        let statutes = try scene.statutes, seats = try scene.offices.allSeats(of: election.organ)
        let day = max(scene.today, election.takesOfficeOn ?? scene.today)
        self.day = day
        holders = seats.filter { $0.term.office == election.office && $0.term.isHeld(on: day) }
        rota = Rota(seats, years: statutes[.boardTermYears], rotation: statutes[.boardRotation])
    }

    /// Whether this person has it, and goes on having it: one whose term is over within the year can be elected again.
    func keeps(_ person: PersonID) -> Bool {
        holders.contains { $0.term.person == person && ($0.term.from == day || !isDue(person)) }
    }

    private func isDue(_ person: PersonID) -> Bool {
        guard let line = rota.line(of: person, on: day) else { return true }
        return line.due.year <= day.year || line.due <= day.adding(months: 12)
    }
}
