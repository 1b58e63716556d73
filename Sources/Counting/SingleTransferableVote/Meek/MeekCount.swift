/// The single transferable vote by Meek's method: everybody who is elected keeps just the part of each vote that is needed,
/// and the rest goes on to the next preference, also when that was elected before.
///
/// Source: the PR Foundation's reference rule for Meek (steps A–C; the letters below are its own), in whole numbers of
/// 10⁻⁹ votes with the rounding that it states.
///
/// - Each ballot has weight 1; each candidate in order takes weight × keep factor, rounded up at the ninth decimal (B.2.a).
/// - Quota: the sum of the votes ÷ (seats + 1), the ninth decimal cut off, plus 0.000000001; anew at each iteration (B.2.b).
/// - Elected at the quota (B.2.c), which ends the round. Iterate until the surplus is below 0.000001 or falls no more (B.2.e).
/// - Keep factor: factor × quota rounded up, ÷ votes rounded up (B.2.f).
/// - Then the lowest is excluded; hopefuls within the remaining surplus of the lowest are tied with it (B.3).
///
/// **Open choices.** Ties: the lot's order alone, as the rule asks; no looking back. A ballot counts up to the first rank
/// with several marks, as nobody can say who comes next; a rank that was left open is passed over, since the order stays
/// clear. Who stands on a ballot twice counts where first named.
struct MeekCount {
    static let decimals = 9
    static let one: Int64 = 1_000_000_000
    /// 0.000001.
    static let omega: Int128 = 1_000

    private let lines: MarkedBallots
    private let seats: Int
    private let tieOrder: TieOrder
    private enum State { case hopeful, elected, excluded }
    private var states: [State]
    /// The part of each vote that a candidate keeps, in units of 10⁻⁹.
    private var keep: [Int64]
    private var votes: [Int128]
    private var quota: Int128 = 0
    private var valid: Int64 = 0
    private var tree = MeekTree()
    private var remaining: [Int64] = []
    private var outcome = CountingOutcome(method: .stvMeek, elected: [])

    init(_ ballots: RankedBallots, candidates: Int, seats: Int, tieOrder: TieOrder) {
        lines = ballots.lines
        self.seats = seats
        self.tieOrder = tieOrder
        states = [State](repeating: .hopeful, count: candidates)
        keep = [Int64](repeating: MeekCount.one, count: candidates)
        votes = [Int128](repeating: 0, count: candidates)
    }

    mutating func count() -> CountingOutcome {
        plant()
        valid = zip(tree.parents, tree.counts).reduce(0) { $1.0 == MeekTree.root ? $0 + $1.1 : $0 }
        outcome.valid = Quantity(valid)
        outcome.invalid = Quantity(lines.ballotCount - valid)
        while hopefuls.count > vacancies, vacancies > 0 { countRound() }
        electRemaining()
        return outcome
    }

    private var hopefuls: [Int] { states.indices.filter { states[$0] == .hopeful } }
    private var vacancies: Int { seats - outcome.elected.count }

    /// Reads what every ballot says now.
    private mutating func plant() {
        tree.removeAll()
        // In which line each candidate was last seen.
        var seen = [Int](repeating: -1, count: states.count)
        for line in 0..<lines.lineCount where lines.counts[line] > 0 {
            var node = MeekTree.root
            var place = lines.starts[line]
            let end = lines.starts[line + 1]
            while place < end {
                let mark = lines.marks[place]
                place += 1
                if mark == RankMark.skipped { continue }
                guard mark >= 0, place == end || RankMark.sharing(lines.marks[place]) == nil else { break }
                let candidate = Int(mark)
                guard states[candidate] != .excluded, seen[candidate] != line else { continue }
                seen[candidate] = line
                node = tree.step(from: node, to: mark, lines.counts[line])
                if states[candidate] == .hopeful { break }
            }
        }
        remaining = [Int64](repeating: 0, count: tree.count)
    }

    /// Steps B.2 and B.3.
    private mutating func countRound() {
        if !outcome.rounds.isEmpty { plant() }
        var before: Int128?
        while true {
            distribute()
            quota = votes.reduce(0, +) / Int128(seats + 1) + 1
            let reached = hopefuls.filter { votes[$0] >= quota }
            if !reached.isEmpty {
                var round = round(outcome.rounds.isEmpty ? .firstPreferences : .surplus)
                round.elected = electing(reached)
                outcome.rounds.append(round)
                return
            }
            let surplus = max(
                0, states.indices.reduce(Int128(0)) { states[$1] == .elected ? $0 + votes[$1] - quota : $0 })
            if surplus < MeekCount.omega || before.map({ surplus >= $0 }) == true {
                return excludeLowest(within: surplus)
            }
            before = surplus
            updateKeepFactors()
        }
    }

    /// B.2.a, over the merged ballots.
    private mutating func distribute() {
        for candidate in votes.indices { votes[candidate] = 0 }
        for node in 0..<tree.count {
            let parent = tree.parents[node], candidate = Int(tree.candidates[node])
            let weight = parent == MeekTree.root ? MeekCount.one : remaining[Int(parent)]
            // Both are at most 10⁹: the product fits in 64 bits.
            let kept = (weight * keep[candidate] + MeekCount.one - 1) / MeekCount.one
            remaining[node] = weight - kept
            votes[candidate] += Int128(kept) * Int128(tree.counts[node])
        }
    }

    /// B.2.f.
    private mutating func updateKeepFactors() {
        let one = Int128(MeekCount.one)
        for candidate in states.indices where states[candidate] == .elected && votes[candidate] > 0 {
            let product = (Int128(keep[candidate]) * quota + one - 1) / one
            let factor = (product * one + votes[candidate] - 1) / votes[candidate]
            keep[candidate] = Int64(truncatingIfNeeded: min(factor, one))
        }
    }

    /// B.3.
    private mutating func excludeLowest(within surplus: Int128) {
        let hopefuls = hopefuls
        guard let least = hopefuls.map({ votes[$0] }).min() else { return }
        let tied = hopefuls.filter { votes[$0] <= least + surplus }
        let candidate = tieOrder.first(of: tied)
        if tied.count > 1 {
            outcome.lots.append(
                .init(round: outcome.rounds.count + 1, purpose: .exclude, tied: tied, picked: candidate))
        }
        var round = round(outcome.rounds.isEmpty ? .firstPreferences : .exclusion)
        round.candidate = candidate
        round.excluded = [candidate]
        outcome.rounds.append(round)
        states[candidate] = .excluded
        keep[candidate] = 0
    }

    /// C.1.
    private mutating func electRemaining() {
        let left = hopefuls
        guard vacancies > 0, !left.isEmpty else { return }
        let elected = electing(left)
        if let last = outcome.rounds.indices.last { outcome.rounds[last].elected += elected }
    }

    /// Elects these, most votes first, and answers them in that order.
    private mutating func electing(_ candidates: [Int]) -> [Int] {
        let sorted = candidates.sorted { (votes[$1], $0) < (votes[$0], $1) }
        for candidate in sorted { states[candidate] = .elected }
        outcome.elected += sorted
        return sorted
    }

    private func round(_ action: CountingRound.Action) -> CountingRound {
        var round = CountingRound(action)
        round.votes = votes.indices.map {
            states[$0] == .excluded ? nil : Quantity(votes[$0], decimals: MeekCount.decimals)
        }
        round.quota = Quantity(quota, decimals: MeekCount.decimals)
        round.exhausted = Quantity(
            Int128(valid) * Int128(MeekCount.one) - votes.reduce(0, +), decimals: MeekCount.decimals)
        return round
    }
}

extension MeekCount {
    static func count(_ counted: CountingCase) -> CountingOutcome {
        var count = MeekCount(
            counted.rankings, candidates: counted.candidates.count, seats: counted.seats, tieOrder: counted.lot)
        return count.count()
    }
}
