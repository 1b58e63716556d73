import Kernel
import Phrases

/// Counts in rounds: the votes after every round, and what happened in it.
extension Explanation {
    private typealias Words = Phrases.CountingRounds
    /// So many rounds fit beside one another.
    private static let roundsBeside = 6

    mutating func sayRounds() {
        guard !outcome.rounds.isEmpty else { return }
        say(Words.title)
        leaveLine()
        for first in stride(from: 0, to: outcome.rounds.count, by: Explanation.roundsBeside) {
            drawVotes(first..<min(first + Explanation.roundsBeside, outcome.rounds.count))
        }
        say(Words.steps)
        for (index, round) in outcome.rounds.enumerated() {
            say(Words.happened(index + 1, happened(round)))
            sayConsequences(of: round)
        }
        leaveLine()
    }

    private mutating func drawVotes(_ shown: Range<Int>) {
        var table = TextTable([word(Words.candidate)] + shown.map { word(Words.round($0 + 1)) })
        let rounds = outcome.rounds[shown]
        for candidate in countingCase.candidates.indices {
            var row = [name(candidate)]
            for round in rounds {
                let votes = round.votes.indices.contains(candidate) ? round.votes[candidate] : nil
                row.append(votes.map { number($0) } ?? "–")
            }
            table.add(row)
        }
        addLine(Words.exhausted, rounds.map(\.exhausted), to: &table)
        addLine(outcome.method == .irv ? Words.needed : Words.quota, rounds.map(\.quota), to: &table)
        draw(table)
    }

    private mutating func addLine(_ words: Phrase, _ values: [Quantity?], to table: inout TextTable) {
        guard values.contains(where: { $0 != nil }) else { return }
        var row = [word(words)]
        for value in values { row.append(value.map { number($0) } ?? "–") }
        table.add(row)
    }

    private func happened(_ round: CountingRound) -> Phrase {
        let one = round.candidate.map { names([$0]) }
        return switch round.action {
        case .firstPreferences: Words.first
        case .surplus: one.map(Words.surplus) ?? Words.recount
        case .exclusion: one.map(Words.exclusion) ?? Words.recount
        case .fill: Words.fill
        case .lock, .cycle, .purchase, .skipped, .completion: Words.recount
        }
    }

    private mutating func sayConsequences(of round: CountingRound) {
        if let value = round.value { add(Words.value(number(value))) }
        if !round.transfers.isEmpty {
            var parts: [String] = []
            for transfer in round.transfers {
                let sign = transfer.votes > Quantity(0) ? "+" : ""
                parts.append("\(name(transfer.candidate)) \(sign)\(number(transfer.votes))")
            }
            add(Words.transfers(parts.joined(separator: ", ")))
        }
        if !round.elected.isEmpty { add(Words.elected(names(round.elected))) }
        if !round.excluded.isEmpty { add(Words.excluded(names(round.excluded))) }
    }

    private mutating func add(_ phrase: Phrase) { lines(add: "  " + word(phrase)) }
}
