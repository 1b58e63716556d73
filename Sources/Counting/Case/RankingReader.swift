/// Reads one line of a ranked ballot at a time as the pairwise and the points methods do: equal ranks share a level, the
/// first mention of a candidate counts, and skipped ranks and unreadable overvotes are passed over.
struct RankingReader {
    /// The candidates of the line that was read last, best first, and the level of each, from 0.
    private(set) var candidates: [Int] = []
    private(set) var levels: [Int] = []
    /// The number of the line in which a candidate was last seen.
    private var seen: [Int]
    private var line = 0

    init(candidates: Int) { seen = Array(repeating: 0, count: candidates) }

    mutating func read(_ marks: MarkedBallots.Line) {
        candidates.removeAll(keepingCapacity: true)
        levels.removeAll(keepingCapacity: true)
        line += 1
        var level = -1
        var isNewRank = true
        for mark in marks {
            let candidate: Int
            if mark >= 0 {
                candidate = Int(mark)
                isNewRank = true
            } else if let sharing = RankMark.sharing(mark) {
                candidate = Int(sharing)
            } else {
                continue
            }
            guard seen[candidate] != line else { continue }
            seen[candidate] = line
            if isNewRank { level += 1 }
            isNewRank = false
            candidates.append(candidate)
            levels.append(level)
        }
    }
}

extension MarkedBallots {
    /// How many ballots there are in all. The count of a case is refused when this passes 2⁶³−1.
    var ballotCount: Int64 { counts.reduce(0, +) }
}
