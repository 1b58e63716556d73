/// Plurality: one mark, most votes (gewone stemming). With more seats than one: the most votes each, one mark a ballot.
///
/// Open choices
/// - What counts is the first rank that was filled in: skipped ranks are passed over. A first rank with more than one mark
///   is spoilt, since nobody can say for whom it is.
/// - A tie for the last seat leaves it empty and is given as the tie: whoever called the vote breaks it.
/// - Somebody without a single vote can fill a seat that is left; who asks a least number of votes drops them before.
enum Plurality {
    static func count(_ countingCase: CountingCase) -> CountingOutcome {
        let lines = countingCase.rankings.lines
        var votes = [Int64](repeating: 0, count: countingCase.candidates.count)
        var (valid, invalid): (Int64, Int64) = (0, 0)
        for line in 0..<lines.lineCount {
            if let candidate = firstPreference(lines.line(line)) {
                votes[candidate] += lines.counts[line]
                valid += lines.counts[line]
            } else {
                invalid += lines.counts[line]
            }
        }
        var outcome = CountingOutcome(method: countingCase.method, elected: [])
        outcome.scores = votes.map { Quantity($0) }
        outcome.valid = Quantity(valid)
        outcome.invalid = Quantity(invalid)
        outcome.seat(Ranking(votes).groups, seats: countingCase.seats)
        return outcome
    }

    private static func firstPreference(_ marks: MarkedBallots.Line) -> Int? {
        guard let first = marks.firstIndex(where: { $0 != RankMark.skipped }), marks[first] >= 0 else { return nil }
        let others = marks[(first + 1)...].prefix { RankMark.sharing($0) != nil }
        // The same name twice at one rank is one name.
        guard others.allSatisfy({ RankMark.sharing($0) == marks[first] }) else { return nil }
        return Int(marks[first])
    }
}
