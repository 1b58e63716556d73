/// Ranked pairs. Source: T.N. Tideman, "Independence of clones as a criterion for voting rules", Social Choice and
/// Welfare 4 (1987) 185-206.
///
/// The pairs in which one beats the other are locked, strongest first; a pair that would close a circle with pairs that
/// are locked already is passed over. Whom no locked pair places below another, wins.
///
/// Open choices
/// - Strength: the most ballots for the winner of the pair first, then the fewest for the loser (`winning`, the default).
///   With `margins` the greatest difference first, then the most ballots for the winner.
/// - Truly equal pairs: the pair whose winner the lot picks first is tried first; between two pairs with the same winner
///   the order changes nothing. Where this decided whether a pair was locked, the outcome tells of the lot.
/// - A pair that is tied is not locked in either direction; so several candidates can win, and all are elected together.
enum RankedPairs {
    static func count(_ countingCase: CountingCase) -> CountingOutcome {
        let matrix = PairwiseMatrix(of: countingCase)
        var outcome = CountingOutcome(method: countingCase.method, elected: [])
        outcome.record(matrix)
        var graph = LockedGraph(size: matrix.size)
        var pairs = matrix.pairs(by: countingCase.rules.pairwise.strength, lot: countingCase.lot)[...]
        while let strongest = pairs.first {
            let equal = pairs.prefix { $0.isAsStrong(as: strongest) }
            lock(equal, in: &graph, &outcome)
            pairs = pairs.dropFirst(equal.count)
        }
        outcome.seatAllFirst(
            PairwiseMatrix.layers(of: Array(0..<matrix.size)) { graph.isLocked($0, over: $1) },
            seats: countingCase.seats)
        return outcome
    }

    /// Locks pairs of one strength in the order of the lot, and tells of the lot where one of them was passed over only
    /// because of another of the same strength.
    private static func lock(
        _ pairs: ArraySlice<Pair>, in graph: inout LockedGraph, _ outcome: inout CountingOutcome
    ) {
        let wereOpen = pairs.map { !graph.hasPath(from: $0.loser, to: $0.winner) }
        var didLotDecide = false
        for (pair, wasOpen) in zip(pairs, wereOpen) {
            let closesCircle = graph.hasPath(from: pair.loser, to: pair.winner)
            if closesCircle, wasOpen { didLotDecide = true }
            var round = CountingRound(closesCircle ? .cycle : .lock)
            round.candidate = pair.winner
            round.other = pair.loser
            round.value = Quantity(pair.votes)
            outcome.rounds.append(round)
            if !closesCircle { graph.lock(pair.winner, over: pair.loser) }
        }
        guard didLotDecide else { return }
        let winners = zip(pairs, wereOpen).filter(\.1).map(\.0.winner)
        outcome.lots.append(
            .init(
                round: outcome.rounds.count - pairs.count + 1, purpose: .pair, tied: Set(winners).sorted(),
                picked: winners[0]))
    }

    struct Pair {
        let winner: Int, loser: Int
        let votes: Int64
        /// Higher is locked earlier; then the higher second one.
        let first: Int64, second: Int64

        func isAsStrong(as other: Pair) -> Bool { first == other.first && second == other.second }
    }
}

extension PairwiseMatrix {
    /// Every pair in which one beats the other, strongest first, equal ones in the order of the lot.
    fileprivate func pairs(by strength: PairwiseRules.Strength, lot: TieOrder) -> [RankedPairs.Pair] {
        var pairs: [RankedPairs.Pair] = []
        for one in 0..<size {
            for other in 0..<size where self[one, over: other] > self[other, over: one] {
                let (votes, opposed) = (self[one, over: other], self[other, over: one])
                let (first, second) = strength == .winning ? (votes, -opposed) : (votes - opposed, votes)
                pairs.append(.init(winner: one, loser: other, votes: votes, first: first, second: second))
            }
        }
        return pairs.sorted { left, right in
            if !left.isAsStrong(as: right) { return (left.first, left.second) > (right.first, right.second) }
            if left.winner != right.winner { return lot.place(of: left.winner) < lot.place(of: right.winner) }
            return lot.place(of: left.loser) < lot.place(of: right.loser)
        }
    }
}
