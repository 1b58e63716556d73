/// Instant run-off (afvalstemming): each ballot counts for its first candidate who is still in the count; the lowest is
/// dropped until one has more than half of the votes that count **in that round**. One is elected, also where there are
/// more seats; they stay empty.
///
/// Source: RCTab's single-winner rules, in which the choices below are options. Open choices, with their defaults in
/// `RunoffRules`:
/// - Overvotes, skipped ranks, candidates named twice: see `RunoffPapers`.
/// - Batch elimination (off): the largest group of lowest candidates whose votes together are fewer than the next one's, if
///   there are two or more; they cannot win whatever happens. It never leaves one alone when counting until two remain.
/// - Counting on until two remain (off): the winner stands, and more rounds show what the last two would have.
/// - Names that cannot win (write-ins that nobody declared): when they have votes they are dropped first, alone, and nobody
///   wins in that round.
/// - Tie for the lowest: the lot (`order`), or first looking back at earlier rounds (`previous_rounds`). Two left with
///   equal votes: the same rule names at once who would be dropped, and the other wins.
struct InstantRunoff {
    private let rules: RunoffRules
    private let tieOrder: TieOrder
    private var papers: RunoffPapers
    private var votes: [Int64]
    private var isContinuing: [Bool]
    private let canWin: [Bool]
    private var total: Int64 = 0
    private var history = LookingBack<Int64>()
    private var outcome = CountingOutcome(method: .irv, elected: [])

    init(_ ballots: RankedBallots, candidates: Int, rules: RunoffRules, tieOrder: TieOrder) {
        self.rules = rules
        self.tieOrder = tieOrder
        papers = RunoffPapers(ballots, candidates: candidates, rules: rules)
        votes = [Int64](repeating: 0, count: candidates)
        isContinuing = [Bool](repeating: true, count: candidates)
        var canWin = [Bool](repeating: true, count: candidates)
        for candidate in rules.cannotWin { canWin[candidate] = false }
        self.canWin = canWin
    }

    mutating func count() -> CountingOutcome {
        countFirstPreferences()
        while countRound() {}
        return outcome
    }

    private var continuing: [Int] { isContinuing.indices.filter { isContinuing[$0] } }

    private mutating func countFirstPreferences() {
        var valid: Int64 = 0
        for paper in 0..<papers.papers.count {
            let number = papers.papers.lines.counts[paper]
            total += number
            guard let first = papers.advance(paper, among: isContinuing) else { continue }
            valid += number
            votes[first] += number
            papers.lay(paper, with: first)
        }
        outcome.valid = Quantity(valid)
        outcome.invalid = Quantity(total - valid)
    }

    /// One round: a winner, or somebody drops out. Answers whether another follows.
    private mutating func countRound() -> Bool {
        let left = continuing
        guard left.contains(where: { canWin[$0] }) else { return false }
        let active = left.reduce(0) { $0 + votes[$1] }
        var round = CountingRound(outcome.rounds.isEmpty ? .firstPreferences : .exclusion)
        round.votes = votes.indices.map { isContinuing[$0] ? Quantity(votes[$0]) : nil }
        round.exhausted = Quantity(total - active)
        round.quota = Quantity(active / 2 + 1)
        history.add(votes)
        if outcome.elected.isEmpty, let winner = winner(among: left, of: active) {
            outcome.elected = [winner]
            round.elected = [winner]
        } else if outcome.elected.isEmpty || left.count > 2 {
            exclude(losers(among: left), &round)
        }
        outcome.rounds.append(round)
        guard !outcome.elected.isEmpty else { return true }
        return rules.continueUntilTwo && (left.count > 2 || !round.excluded.isEmpty)
    }

    private mutating func winner(among left: [Int], of active: Int64) -> Int? {
        guard !left.contains(where: { !canWin[$0] && votes[$0] > 0 }) else { return nil }
        let able = left.filter { canWin[$0] }
        if left.count == 1 { return able.first }
        if let best = able.first(where: { votes[$0] > active / 2 }) { return best }
        guard left.count == 2 else { return nil }
        guard able.count == 2 else { return able.first }
        let loser = choose(able, for: .exclude)
        return able.first { $0 != loser }
    }

    /// Who drops out now.
    private mutating func losers(among left: [Int]) -> [Int] {
        let writtenIn = left.filter { !canWin[$0] && votes[$0] > 0 }
        if !writtenIn.isEmpty { return writtenIn }
        if rules.batchElimination {
            let batch = batch(among: left)
            if batch.count > 1 { return batch }
        }
        let least = left.map { votes[$0] }.min()
        return [choose(left.filter { votes[$0] == least }, for: .exclude)]
    }

    /// The lowest who together have fewer votes than the next one.
    private func batch(among left: [Int]) -> [Int] {
        let sorted = left.sorted { (votes[$0], $0) < (votes[$1], $1) }
        var sum: Int64 = 0, size = 0, before = 0
        for (place, candidate) in sorted.enumerated() {
            if place > 0, votes[candidate] > votes[sorted[place - 1]], sum < votes[candidate] {
                before = size
                size = place
            }
            sum += votes[candidate]
        }
        if rules.continueUntilTwo, sorted.count - size == 1 { size = before }
        return Array(sorted.prefix(size))
    }

    /// Who of the tied drops out: by looking back where the rules say so, then by lot.
    private mutating func choose(_ tied: [Int], for purpose: CountingOutcome.LotDrawn.Purpose) -> Int {
        let left = rules.tie == .previousRounds ? history.narrowed(tied, to: .lowest) : tied
        let picked = tieOrder.first(of: left)
        if left.count > 1 {
            outcome.lots.append(
                .init(round: outcome.rounds.count + 1, purpose: purpose, tied: left.sorted(), picked: picked))
        }
        return picked
    }

    private mutating func exclude(_ losers: [Int], _ round: inout CountingRound) {
        round.excluded = losers.sorted()
        for loser in losers { isContinuing[loser] = false }
        var received = [Int64](repeating: 0, count: votes.count)
        for loser in losers {
            papers.movePile(of: loser, among: isContinuing) { number, next in
                if let next { received[next] += number }
            }
            votes[loser] = 0
        }
        for (next, number) in received.enumerated() where number > 0 {
            votes[next] += number
            round.transfers.append(.init(next, Quantity(number)))
        }
    }
}

extension InstantRunoff {
    static func count(_ counted: CountingCase) -> CountingOutcome {
        var count = InstantRunoff(
            counted.rankings, candidates: counted.candidates.count, rules: counted.rules.irv, tieOrder: counted.lot)
        return count.count()
    }
}
