/// How many ballots place each candidate above each other one (paarsgewijze vergelijking).
///
/// Who is not ranked stands below all who are, and equal with the others who are not. Candidates at an equal rank count
/// for neither. The first mention of a candidate counts; skipped ranks and overvotes are passed over, because what a
/// ballot says about the others stays clear.
struct PairwiseMatrix {
    let size: Int
    /// Row by row.
    private(set) var cells: [Int64]
    /// Ballots that rank somebody.
    private(set) var valid: Int64 = 0, blank: Int64 = 0

    subscript(_ one: Int, over other: Int) -> Int64 { cells[one * size + other] }

    /// Counts only the pairs that a ballot ranks, and how often each candidate is ranked at all; who is ranked beats who
    /// is not, which follows from those two by subtraction.
    init(_ ballots: RankedBallots, candidates: Int) {
        size = candidates
        var above = [Int64](repeating: 0, count: candidates * candidates)
        // On the diagonal: how often the candidate is ranked.
        var equal = above
        var reader = RankingReader(candidates: candidates)
        for line in 0..<ballots.lines.lineCount {
            let count = ballots.lines.counts[line]
            reader.read(ballots.lines.line(line))
            if reader.candidates.isEmpty { blank += count } else { valid += count }
            PairwiseMatrix.add(count, reader, to: &above, &equal, candidates)
        }
        cells = above
        for one in 0..<candidates {
            for other in 0..<candidates where other != one {
                let (here, there) = (one * candidates + other, other * candidates + one)
                let both = above[here] + above[there] + equal[min(here, there)]
                cells[here] += equal[one * candidates + one] - both
            }
        }
    }

    init(rows: [[Int64]]) {
        size = rows.count
        cells = rows.flatMap { $0 }
    }

    private static func add(
        _ count: Int64, _ reader: RankingReader, to above: inout [Int64], _ equal: inout [Int64], _ size: Int
    ) {
        let (candidates, levels) = (reader.candidates, reader.levels)
        above.withUnsafeMutableBufferPointer { above in
            for first in candidates.indices {
                let one = candidates[first]
                equal[one * size + one] += count
                var second = first + 1
                while second < candidates.count, levels[second] == levels[first] {
                    let other = candidates[second]
                    equal[min(one, other) * size + max(one, other)] += count
                    second += 1
                }
                let row = one * size
                while second < candidates.count {
                    above[row + candidates[second]] &+= count
                    second += 1
                }
            }
        }
    }

    var rows: [[Int64]] { (0..<size).map { Array(cells[$0 * size..<($0 + 1) * size]) } }

    /// Takes away best first: those whom none of the rest beats, then those whom none of what is then left beats.
    /// `beats` has no circles.
    static func layers(of candidates: [Int], beats: (Int, Int) -> Bool) -> [[Int]] {
        var groups: [[Int]] = []
        var rest = candidates
        while !rest.isEmpty {
            let best = rest.filter { one in !rest.contains { beats($0, one) } }
            groups.append(best)
            let taken = Set(best)
            rest.removeAll(where: taken.contains)
        }
        return groups
    }
}
