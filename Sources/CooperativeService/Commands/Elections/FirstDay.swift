import Kernel
import Meetings
import Statutes
import Voting

extension Scene {
    /// From which day the elected sit in the board: the one that the election names; else at once where there is room, and
    /// else the day after the term of whose seat they take, where that can be elected on by now (2:37 lid 2). Where no seat
    /// comes free, the day that was asked.
    /// - Parameters:
    ///   - isWhole: whether no place of the election stays open.
    ///   - day: the first on which they can sit.
    func firstDay(of persons: [PersonID], in election: Election, isWhole: Bool, from day: Day) throws -> Day {
        if let named = election.takesOfficeOn { return named }
        guard election.organ == .board else { return day }
        let statutes = try self.statutes, all = try offices.allSeats(of: .board)
        let rota = Rota(all, years: statutes[.boardTermYears], rotation: statutes[.boardRotation])
        let ends = rota.lines.filter {
            $0.seat.term.isHeld(on: $0.due) && $0.due >= day && rota.isEnding($0, on: day)
                && !persons.contains($0.seat.term.person)
        }
        let days = [day] + Set(ends.map { $0.due + 1 }).sorted()
        return days.first { later in
            Succession(all.filter { $0.term.isHeld(on: later) }, rota, on: later, statutes)
                .hasRoom(for: persons, as: election.office, isWhole: isWhole)
        } ?? day
    }

    /// The first day of those who were elected in a round, once it is closed; nil where nobody of them was appointed.
    func firstDay(ofElectedIn poll: PollID) throws -> Day? {
        guard let round = try elections.round(of: poll), let result = try elections.result(of: poll),
            let election = try elections.election(round.election), let closed = try polls.closing(of: poll)
        else { return nil }
        if let named = election.takesOfficeOn { return named }
        let decided = zone.day(of: closed.closedAt)
        return try offices.allSeats(of: election.organ).map(\.term).filter {
            result.elected.contains($0.person) && $0.from >= decided
        }.map(\.from).min()
    }
}
