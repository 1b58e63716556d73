import Kernel
import Phrases

/// Counts two by two.
extension Explanation {
    private typealias Words = Phrases.CountingTables

    /// The matrix; its columns are named by number, which the case uses too.
    mutating func sayPairwise() {
        guard let pairwise = outcome.pairwise else { return }
        say(Words.pairwise)
        leaveLine()
        var table = TextTable([word(Words.candidate)] + pairwise.indices.map { "[\($0)]" })
        for (one, row) in pairwise.enumerated() {
            table.add(["[\(one)] \(name(one))"] + row.enumerated().map { $0 == one ? "–" : "\($1)" })
        }
        draw(table)
    }

    /// The strongest paths among those who were not dropped.
    mutating func sayPaths() {
        guard let pairwise = outcome.pairwise else { return }
        let dropped = Set(outcome.dropped.map(\.candidate))
        let stayed = pairwise.indices.filter { !dropped.contains($0) }
        guard stayed.count > 1 else { return }
        let strength = outcome.method == .debian ? .winning : countingCase.rules.pairwise.strength
        let paths = Schulze.strongestPaths(PairwiseMatrix(rows: pairwise), of: stayed, strength: strength)
        say(Words.paths)
        leaveLine()
        var table = TextTable([word(Words.candidate)] + stayed.map { "[\($0)]" })
        for (one, candidate) in stayed.enumerated() {
            let row = stayed.indices.map { $0 == one ? "–" : "\(paths[one * stayed.count + $0])" }
            table.add(["[\(candidate)] \(name(candidate))"] + row)
        }
        draw(table)
    }

    mutating func sayPairs() {
        guard !outcome.rounds.isEmpty else { return }
        typealias Pairs = Phrases.CountingRounds
        say(Pairs.pairs)
        leaveLine()
        var table = TextTable(
            [word(Words.number), word(Pairs.pairHeading), word(Words.votes), word(Pairs.result)], words: [1, 3])
        for (index, round) in outcome.rounds.enumerated() {
            guard let winner = round.candidate, let loser = round.other else { continue }
            let votes = round.value.map { number($0) } ?? ""
            let result = round.action == .cycle ? Pairs.circle : Pairs.locked
            table.add(["\(index + 1)", word(Pairs.pair(name(winner), over: name(loser))), votes, word(result)])
        }
        draw(table)
    }
}
