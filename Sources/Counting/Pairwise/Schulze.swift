/// The Schulze method. Source: M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and
/// Condorcet-consistent single-winner election method", Social Choice and Welfare 36 (2011) 267-303.
///
/// A candidate that beats another does so with a strength; a path is as strong as its weakest link; who has a stronger
/// path to each other than that other has back, wins.
///
/// Open choices
/// - `strength`: `winning` (default), the number of ballots for the winner of the pair: what most who use the method take;
///   or `margins`, that number less the ballots for the other. Where every ballot ranks everybody they agree.
/// - Several winners: all are elected together. The method leaves them equal, and whoever uses it breaks that tie by a
///   rule of its own.
/// - `order`: the winners, then the winners among the rest by the same paths, and so on.
enum Schulze {
    static func count(_ countingCase: CountingCase) -> CountingOutcome {
        let matrix = PairwiseMatrix(of: countingCase)
        let strength = countingCase.rules.pairwise.strength
        var outcome = CountingOutcome(method: countingCase.method, elected: [])
        outcome.record(matrix)
        outcome.seatAllFirst(
            order(matrix, of: Array(0..<matrix.size), strength: strength), seats: countingCase.seats)
        return outcome
    }

    /// The candidates in groups, best first, from the strongest paths among them.
    static func order(_ matrix: PairwiseMatrix, of candidates: [Int], strength: PairwiseRules.Strength) -> [[Int]] {
        let paths = strongestPaths(matrix, of: candidates, strength: strength)
        let size = candidates.count
        let places = PairwiseMatrix.layers(of: Array(0..<size)) { one, other in
            paths[one * size + other] > paths[other * size + one]
        }
        return places.map { $0.map { candidates[$0] } }
    }

    /// `paths[a * n + b]`: how strong the strongest path from a to b is; 0 where there is none.
    static func strongestPaths(
        _ matrix: PairwiseMatrix, of candidates: [Int], strength: PairwiseRules.Strength
    ) -> [Int64] {
        let size = candidates.count
        var paths = [Int64](repeating: 0, count: size * size)
        for one in 0..<size {
            for other in 0..<size {
                let votes = matrix[candidates[one], over: candidates[other]]
                let opposed = matrix[candidates[other], over: candidates[one]]
                guard votes > opposed else { continue }
                paths[one * size + other] = strength == .winning ? votes : votes - opposed
            }
        }
        paths.withUnsafeMutableBufferPointer { paths in
            for middle in 0..<size {
                for one in 0..<size where one != middle {
                    let first = paths[one * size + middle]
                    guard first > 0 else { continue }
                    for other in 0..<size where other != one {
                        let through = min(first, paths[middle * size + other])
                        if through > paths[one * size + other] { paths[one * size + other] = through }
                    }
                }
            }
        }
        return paths
    }
}
