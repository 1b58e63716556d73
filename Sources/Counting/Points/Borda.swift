/// Borda's count. Source: J.-C. de Borda, "Mémoire sur les élections au scrutin" (1781).
///
/// With n candidates the first on a ballot gets n−1 points, the next n−2, the last 0.
///
/// Open choices
/// - Candidates at an equal rank share the points of the places that they take together.
/// - `unranked`: `average` (default), those who are not ranked share the points that are left, so that a short ballot gives
///   away as many points as a full one and nobody gains by ranking fewer; or `zero`, they get nothing.
/// - A tie for the only seat: all who share the first place are elected together. For more seats a tie for the last stays
///   open and is given as the tie.
enum Borda {
    static func count(_ countingCase: CountingCase) -> CountingOutcome {
        let lines = countingCase.rankings.lines
        let size = countingCase.candidates.count
        let shareRest = countingCase.rules.points.unranked == .average
        // Twice the points, so that shared points stay whole.
        var doubled = [Int128](repeating: 0, count: size)
        var forEverybody: Int128 = 0
        var (valid, blank): (Int64, Int64) = (0, 0)
        var reader = RankingReader(candidates: size)
        for line in 0..<lines.lineCount {
            let count = Int128(lines.counts[line])
            reader.read(lines.line(line))
            let ranked = reader.candidates.count
            // A blank ballot still shares out its points, unless those who are not ranked get none.
            if ranked == 0, !shareRest { blank += lines.counts[line] } else { valid += lines.counts[line] }
            let rest = shareRest && ranked < size ? Int128(size - ranked - 1) : 0
            forEverybody += count * rest
            var place = 0
            while place < ranked {
                var next = place + 1
                while next < ranked, reader.levels[next] == reader.levels[place] { next += 1 }
                let points = Int128(2 * (size - 1 - place) - (next - place - 1))
                for candidate in reader.candidates[place..<next] { doubled[candidate] += count * (points - rest) }
                place = next
            }
        }
        let totals = doubled.map { $0 + forEverybody }
        var outcome = CountingOutcome(method: countingCase.method, elected: [])
        outcome.scores = totals.map { Quantity(halves: $0) }
        outcome.valid = Quantity(valid)
        outcome.invalid = Quantity(blank)
        outcome.seatAllFirst(Ranking(totals).groups, seats: countingCase.seats)
        return outcome
    }
}
