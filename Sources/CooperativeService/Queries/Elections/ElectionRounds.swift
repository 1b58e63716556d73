import Kernel
import Voting

extension ElectionReading {
    /// One round with its votes, as the register keeps them.
    func round(
        _ round: ElectionRound, _ result: RoundResult?, _ known: [PersonID: String]
    ) throws -> ElectionSheet.Round {
        let closed = try PollSheet.Result.read(round.poll, glance)
        func names(of persons: [PersonID]) -> [String] { persons.map { known[$0] ?? "" } }
        func names(of places: [Int]) -> [String] {
            places.filter(round.candidates.indices.contains).map { known[round.candidates[$0]] ?? "" }
        }
        let firstDay = try scene.firstDay(ofElectedIn: round.poll)
        let outcome = result.flatMap { result in
            closed.map { closed in
                ElectionSheet.Outcome(
                    valid: result.valid, result: closed, elected: names(of: result.elected),
                    firstDay: firstDay,
                    continuing: names(of: result.continuing),
                    lots: result.lots.map {
                        ElectionSheet.Lot(
                            purpose: $0.purpose.rawValue, among: names(of: $0.among), picked: names(of: $0.picked))
                    })
            }
        }
        return ElectionSheet.Round(
            poll: round.poll, kind: round.kind.rawValue, number: round.number, seats: round.seats,
            question: try scene.polls.poll(round.poll)?.question ?? "",
            manner: try scene.manualVotes.manner(of: round.poll).rawValue, lines: lines(round, result, known),
            outcome: outcome)
    }

    private func lines(
        _ round: ElectionRound, _ result: RoundResult?, _ known: [PersonID: String]
    ) -> [ElectionSheet.Line] {
        func votes(_ place: Int) -> Int64? {
            result.flatMap { $0.votes.indices.contains(place) ? $0.votes[place] : nil }
        }
        switch round.kind {
        case .ballot, .ranked:
            return round.candidates.enumerated().map { place, person in
                ElectionSheet.Line(
                    name: known[person] ?? "", answer: nil, votes: votes(place),
                    isElected: result?.elected.contains(person) ?? false,
                    goesOn: result?.continuing.contains(person) ?? false)
            }
        case .single, .nomination:
            return [BallotChoice.inFavour, .against].enumerated().map { place, answer in
                ElectionSheet.Line(name: nil, answer: answer, votes: votes(place), isElected: false, goesOn: false)
            }
        }
    }
}
