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
            let equal = pairs.prefix { $0.rank == strongest.rank }
            lock(Array(equal), in: &graph, &outcome)
            pairs = pairs.dropFirst(equal.count)
        }
        outcome.seatAllFirst(
            PairwiseMatrix.layers(of: Array(0..<matrix.size)) { graph.isLocked($0, over: $1) },
            seats: countingCase.seats)
        return outcome
    }

    /// Locks pairs of one strength in the order of the lot, and tells of the lot where one of them was passed over only
    /// because of another of the same strength.
    private static func lock(_ pairs: [Pair], in graph: inout LockedGraph, _ outcome: inout CountingOutcome) {
        let open = pairs.filter { !graph.hasPath(from: $0.loser, to: $0.winner) }
        var didLotDecide = false
        for pair in pairs {
            let closesCircle = graph.hasPath(from: pair.loser, to: pair.winner)
            if closesCircle, open.contains(pair) { didLotDecide = true }
            var round = CountingRound(closesCircle ? .cycle : .lock)
            round.candidate = pair.winner
            round.other = pair.loser
            round.value = Quantity(pair.votes)
            outcome.rounds.append(round)
            if !closesCircle { graph.lock(pair.winner, over: pair.loser) }
        }
        guard didLotDecide, let first = open.first else { return }
        var winners: [Int] = []
        for pair in open where !winners.contains(pair.winner) { winners.append(pair.winner) }
        outcome.lots.append(
            .init(
                round: outcome.rounds.count - pairs.count + 1, purpose: .pair, tied: winners.sorted(),
                picked: first.winner))
    }

    struct Pair: Equatable {
        let winner: Int, loser: Int
        let votes: Int64
        /// Higher is locked earlier.
        let rank: [Int64]
    }
}

extension PairwiseMatrix {
    /// Every pair in which one beats the other, strongest first, equal ones in the order of the lot.
    fileprivate func pairs(by strength: PairwiseRules.Strength, lot: TieOrder) -> [RankedPairs.Pair] {
        var pairs: [RankedPairs.Pair] = []
        for one in 0..<size {
            for other in 0..<size where self[one, over: other] > self[other, over: one] {
                let (votes, opposed) = (self[one, over: other], self[other, over: one])
                let rank = strength == .winning ? [votes, -opposed] : [votes - opposed, votes]
                pairs.append(.init(winner: one, loser: other, votes: votes, rank: rank))
            }
        }
        return pairs.sorted { left, right in
            if left.rank != right.rank { return right.rank.lexicographicallyPrecedes(left.rank) }
            if left.winner != right.winner { return lot.place(of: left.winner) < lot.place(of: right.winner) }
            return lot.place(of: left.loser) < lot.place(of: right.loser)
        }
    }
}
