import Kernel
import Meetings
import Phrases
import Statutes
import Voting

/// Who holds the office of an election on the day on which the elected take it.
struct ElectedOffice {
    private let office: Office
    private let day: Day
    private let holders: [Seat]
    private let rota: Rota

    init(of election: Election, in scene: Scene) throws {
        let statutes = try scene.statutes, seats = try scene.offices.allSeats(of: election.organ)
        let day = max(scene.today, election.takesOfficeOn ?? scene.today)
        office = election.office
        self.day = day
        holders = seats.filter { $0.term.office == election.office && $0.term.isHeld(on: day) }
        rota = Rota(seats, years: statutes[.boardTermYears], rotation: statutes[.boardRotation])
    }

    /// Whether this person has it, and goes on having it: one whose term is over within the year can be elected again.
    func keeps(_ person: PersonID) -> Bool {
        holders.contains { $0.term.person == person && ($0.term.from == day || !isDue(person)) }
    }

    /// An office of one that somebody else has and goes on having, whoever of these is elected.
    func grounds(against candidates: [PersonID]) -> [Ground] {
        guard office.isOfOne, let holder = holders.first(where: { !isOver($0.term.person) }),
            !candidates.contains(holder.term.person), !candidates.isEmpty
        else { return [] }
        return [
            Ground(
                "office-taken", message: Phrases.Meetings.officeHeld(Phrases.Vocabulary.office(office)),
                remedy: Phrases.Meetings.endTermFirst)
        ]
    }

    private func isOver(_ person: PersonID) -> Bool { rota.line(of: person, on: day).map { $0.due < day } ?? false }

    private func isDue(_ person: PersonID) -> Bool {
        guard let line = rota.line(of: person, on: day) else { return true }
        return line.due.year <= day.year || line.due <= day.adding(months: 12)
    }
}
