/// Score voting: every candidate gets a number from each ballot; the highest sum is elected (cijferstemming).
///
/// Open choices
/// - `missing`: what a candidate without a number gets, 0 unless stated.
/// - A number outside `min`...`max` is refused with the case: what a poll takes in lies on its scale.
/// - The first number for a candidate counts.
/// - A ballot without any number was cast all the same, and gives everybody what is missing.
/// - A tie for the last seats leaves them empty and is given as the tie.
enum Score {
    static func count(_ countingCase: CountingCase) -> CountingOutcome {
        let rules = countingCase.rules.points
        var sums = [Int128](repeating: 0, count: countingCase.candidates.count)
        // How many ballots gave the candidate a number.
        var marked = [Int64](repeating: 0, count: sums.count)
        let valid = countingCase.scored.forEachLine(candidates: sums.count) { count, marks in
            for (candidate, value) in marks {
                sums[candidate] += Int128(count) * Int128(value)
                marked[candidate] += count
            }
        }
        let totals = sums.indices.map { sums[$0] + Int128(valid - marked[$0]) * Int128(rules.missing) }
        var outcome = CountingOutcome(method: countingCase.method, elected: [])
        outcome.scores = totals.map { Quantity($0) }
        outcome.valid = Quantity(valid)
        outcome.invalid = Quantity(0)
        outcome.seat(Ranking(totals).groups, seats: countingCase.seats)
        return outcome
    }
}

extension ScoredBallots {
    /// Each line with the first value for each candidate; how many ballots there are.
    func forEachLine(candidates: Int, _ body: (_ count: Int64, _ marks: [(Int, Int64)]) -> Void) -> Int64 {
        var total: Int64 = 0
        var seen = [Int](repeating: -1, count: candidates)
        var marks: [(Int, Int64)] = []
        for line in 0..<lines.lineCount {
            marks.removeAll(keepingCapacity: true)
            for place in lines.starts[line]..<lines.starts[line + 1] {
                let candidate = Int(lines.marks[place])
                guard seen[candidate] != line else { continue }
                seen[candidate] = line
                marks.append((candidate, values[place]))
            }
            total += lines.counts[line]
            body(lines.counts[line], marks)
        }
        return total
    }
}
