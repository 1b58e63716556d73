/// Approval and block voting: every marked candidate gets a vote; most votes are elected (instemmingsstemming, blokstemming).
///
/// Open choices
/// - A candidate marked twice counts once.
/// - Block: a ballot with more marks than seats is spoilt as a whole. Approval: any number of marks is good.
/// - A ballot without a mark counts for nobody.
/// - A tie for the last seats leaves them empty and is given as the tie.
enum Approval {
    static func count(_ countingCase: CountingCase) -> CountingOutcome {
        let mostMarks = countingCase.method == .block ? max(0, countingCase.seats) : Int.max
        let lines = countingCase.approvals
        var votes = [Int64](repeating: 0, count: countingCase.candidates.count)
        var (valid, invalid): (Int64, Int64) = (0, 0)
        var marks = DistinctMarks(candidates: votes.count)
        for line in 0..<lines.lineCount {
            let count = lines.counts[line]
            let marked = marks.read(lines.line(line))
            guard !marked.isEmpty, marked.count <= mostMarks else {
                invalid += count
                continue
            }
            valid += count
            for candidate in marked { votes[candidate] += count }
        }
        var outcome = CountingOutcome(method: countingCase.method, elected: [])
        outcome.scores = votes.map { Quantity($0) }
        outcome.valid = Quantity(valid)
        outcome.invalid = Quantity(invalid)
        outcome.seat(Ranking(votes).groups, seats: countingCase.seats)
        return outcome
    }
}

/// The marks of a line, each candidate once.
struct DistinctMarks {
    private var seen: [Int]
    private var line = 0
    private var marked: [Int] = []

    init(candidates: Int) { seen = Array(repeating: 0, count: candidates) }

    mutating func read(_ marks: MarkedBallots.Line) -> [Int] {
        line += 1
        marked.removeAll(keepingCapacity: true)
        for mark in marks where seen[Int(mark)] != line {
            seen[Int(mark)] = line
            marked.append(Int(mark))
        }
        return marked
    }
}
