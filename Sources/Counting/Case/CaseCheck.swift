import Kernel
import Phrases

extension CountingCase {
    /// More seats than these make no sense and could not be reckoned with.
    static let seatLimit: Int64 = 1_000_000
    /// More candidates than these are not counted by any method.
    public static let candidateLimit = 10_000

    /// How many candidates a method takes: where it compares every pair, or tells of every candidate in every round, its
    /// outcome grows with the square of their number.
    var limitOfCandidates: Int {
        switch method {
        case .irv, .stvScottish, .stvMeek, .schulze, .rankedPairs, .debian: 1_000
        default: CountingCase.candidateLimit
        }
    }

    /// Refuses what contradicts itself, with every finding and where it stands. Whoever passes this can be counted without
    /// a candidate that does not exist, a negative number, or a total above 2⁶³−1.
    func check() throws(Refusal) {
        var findings = Findings()
        checkNumbers(&findings)
        checkRules(&findings)
        switch ballots {
        case .rankings(let ballots):
            check(ballots.lines, from: .min, &findings)
            if method.ballotKind != .ranking { findings.add(.unknownWord("ballots", allowed: [method.rawValue])) }
        case .approvals(let ballots):
            check(ballots, &findings)
            if method.ballotKind != .approval { findings.add(.unknownWord("ballots", allowed: [method.rawValue])) }
        case .scores(let ballots):
            check(ballots.lines, &findings)
            checkScores(ballots, &findings)
            if method.ballotKind != .scores { findings.add(.unknownWord("ballots", allowed: [method.rawValue])) }
        case .motion(let votes):
            for (line, vote) in votes.enumerated() where vote.weight < Fraction(0) {
                findings.add(.wrongKind("ballots[\(line)][0]", wanted: Phrases.CountingCase.fraction))
            }
            if method.ballotKind != .motion { findings.add(.unknownWord("ballots", allowed: [method.rawValue])) }
        case .consent(let votes):
            check(votes.lazy.map(\.count), &findings)
            if method.ballotKind != .consent { findings.add(.unknownWord("ballots", allowed: [method.rawValue])) }
        }
        try findings.refuse()
    }

    private func checkNumbers(_ findings: inout Findings) {
        let least = method == .motion || method == .consent ? 0 : 1
        if !(least...limitOfCandidates).contains(candidates.count) {
            findings.add(
                .outside("candidates", found: Int64(candidates.count), from: Int64(least), to: Int64(limitOfCandidates))
            )
        }
        if !(1...CountingCase.seatLimit).contains(Int64(seats)) {
            findings.add(.outside("seats", found: Int64(seats), from: 1, to: CountingCase.seatLimit))
        }
        for (path, value) in [("budget", budget), ("present", present), ("members", members)] {
            if let value, value < 0 { findings.add(.outside(path, found: value, from: 0, to: .max)) }
        }
        guard method == .budgetGreedy || method == .equalShares else { return }
        if budget == nil { findings.add(.missing("budget")) }
        for (index, candidate) in candidates.enumerated() where !findings.isFull {
            guard let cost = candidate.cost else {
                findings.add(.missing("candidates[\(index)].cost"))
                continue
            }
            if cost < 0 { findings.add(.outside("candidates[\(index)].cost", found: cost, from: 0, to: .max)) }
        }
    }

    /// `least` is the lowest mark that the kind of ballot has: 0 where there are no ranks.
    private func check(_ lines: MarkedBallots, from least: Int32 = 0, _ findings: inout Findings) {
        check(lines.counts, &findings)
        let known = Int32(clamping: candidates.count)
        guard !lines.marks.allSatisfy({ $0 >= least && CountingCase.isKnown($0, of: known) }) else { return }
        for line in 0..<lines.lineCount where !findings.isFull {
            var rank = -1
            for mark in lines.line(line) {
                if RankMark.sharing(mark) == nil { rank += 1 }
                guard mark < least || !CountingCase.isKnown(mark, of: known) else { continue }
                let found = Int64(RankMark.sharing(mark) ?? mark)
                findings.add(.unknownCandidate("ballots[\(line)][1][\(rank)]", found: found, of: candidates.count))
            }
        }
    }

    @inline(__always)
    private static func isKnown(_ mark: Int32, of known: Int32) -> Bool {
        mark >= 0 ? mark < known : mark == RankMark.skipped || mark == RankMark.overvote || -1 - Int(mark) < Int(known)
    }

    private func check(_ counts: some Collection<Int64>, _ findings: inout Findings) {
        var total: Int64 = 0, fits = true
        for (line, count) in counts.enumerated() {
            if count < 0 { findings.add(.outside("ballots[\(line)][0]", found: count, from: 0, to: .max)) }
            let (sum, over) = total.addingReportingOverflow(count)
            if over { fits = false } else { total = sum }
        }
        if !fits { findings.add(.outOfRange("ballots[…][0]")) }
    }

    private func checkScores(_ ballots: ScoredBallots, _ findings: inout Findings) {
        let least = method == .score ? rules.points.min : 0
        let most = method == .score ? rules.points.max : Int64(rules.points.grades) - 1
        guard least <= most else {
            return findings.add(.outside("rules.max", found: most, from: least, to: .max))
        }
        for line in 0..<ballots.lines.lineCount where !findings.isFull {
            for place in ballots.lines.line(line).indices where !(least...most).contains(ballots.values[place]) {
                let path = "ballots[\(line)][1].\(ballots.lines.marks[place])"
                findings.add(.outside(path, found: ballots.values[place], from: least, to: most))
            }
        }
    }
}
