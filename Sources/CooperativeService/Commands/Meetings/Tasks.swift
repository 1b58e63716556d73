import Kernel
import Meetings
import Statutes

// The board names its own chair, secretary and treasurer (taakverdeling, 2:37 lid 7): a task passes from one director to
// another, or is laid down, and who had it stays a director.

extension Scene {
    /// Ends the task of a director from a day on. Who had the task with the seat keeps the seat: the same term, in the same
    /// slot of the rota.
    func layDown(_ task: Seat, on day: Day) throws {
        let old = task.term, statutes = try statutes
        let rota = Rota(
            try offices.allSeats(of: .board), years: statutes[.boardTermYears], rotation: statutes[.boardRotation])
        let due = task.dueOn ?? rota.line(of: old.person, on: day)?.due
        try offices.end(old.id, on: day)
        record(
            Fact(
                "office-ended", about: old.person,
                [
                    "term": "\(old.id)", "person": "\(old.person)", "office": old.office.rawValue,
                    "body": old.organ.rawValue,
                ]))
        guard !task.isTask else { return }
        let term = OfficeTerm(
            id: ids.next(), body: old.body, organ: old.organ, person: old.person, office: .boardMember, from: day,
            until: nil)
        try offices.fill(
            Seat(
                term: term, appointedBy: task.appointedBy, constituency: task.constituency, dueOn: due,
                number: task.number, replaces: old.id, votes: task.votes))
        try limitToMembership(term)
    }
}
