import Kernel
import Phrases

extension CaseReader {
    /// Reads the ballots as the method's kind has them.
    mutating func readBallots(for method: CountingMethod) throws -> Ballots {
        switch method.ballotKind {
        case .ranking: .rankings(try readRankings())
        case .approval: .approvals(try readApprovals())
        case .scores: .scores(try readScores())
        case .motion: .motion(try readMotionVotes())
        case .consent: .consent(try readConsentVotes())
        }
    }

    /// Reads `[count, what stands on the ballot]`, line by line; `content` reads the second and then `close` ends the line.
    mutating func lines<Count>(
        _ count: (inout CaseReader, Int) throws -> Count?,
        _ content: (inout CaseReader, Int, Count?) throws -> Void
    ) throws {
        var kept = scanner.at
        try list("ballots") { reader, line in
            if let passed = reader.passed, reader.scanner.at - kept > 1 << 20 {
                passed(kept..<reader.scanner.at)
                kept = reader.scanner.at
            }
            guard reader.scanner.take(Byte.openList) else {
                _ = try reader.wrong("ballots[\(line)]", Phrases.CountingCase.pair) as Never?
                return
            }
            if reader.scanner.take(Byte.closeList) {
                return try reader.found(.wrongKind("ballots[\(line)]", wanted: Phrases.CountingCase.pair))
            }
            let number = try count(&reader, line)
            guard try reader.scanner.another(before: Byte.closeList) else {
                return try reader.found(.wrongKind("ballots[\(line)]", wanted: Phrases.CountingCase.pair))
            }
            try content(&reader, line, number)
            guard !(try reader.scanner.another(before: Byte.closeList)) else {
                try reader.found(.wrongKind("ballots[\(line)]", wanted: Phrases.CountingCase.pair))
                repeat {
                    try reader.scanner.skipValue(depth: 3)
                } while try reader.scanner.another(before: Byte.closeList)
                return
            }
        }
    }

    /// Reads how many ballots a line stands for.
    mutating func count(_ line: Int) throws -> Int64? {
        guard let count = try whole("ballots[\(line)][0]") else { return nil }
        if count < 0 { try found(.outside("ballots[\(line)][0]", found: count, from: 0, to: .max)) }
        return count
    }

    /// Reads the number of a candidate who is on the list.
    @inline(__always)
    mutating func candidate(_ path: @autoclosure () -> String) throws -> Int32? {
        guard let value = try whole(path()) else { return nil }
        let known = candidates?.count ?? 0
        if value >= 0, value < known { return Int32(truncatingIfNeeded: value) }
        try found(.unknownCandidate(path(), found: value, of: known))
        return nil
    }

    /// How many lines and marks the rest of the file holds at most: so that their arrays are made once.
    func expected() -> (lines: Int, marks: Int) {
        var lists = 0, commas = 0
        for byte in scanner.bytes[scanner.at...] {
            lists &+= byte == Byte.openList ? 1 : 0
            commas &+= byte == Byte.comma ? 1 : 0
        }
        return (min(lists, commas / 2 + 2), commas + 1)
    }

    private mutating func readRankings() throws -> RankedBallots {
        var ballots = RankedBallots()
        let expected = expected()
        ballots.lines.reserve(lines: expected.lines, marks: expected.marks)
        try lines({ try $0.count($1) }) { reader, line, count in
            guard reader.scanner.take(Byte.openList) else {
                _ = try reader.wrong("ballots[\(line)][1]", Phrases.CountingCase.list) as Never?
                return
            }
            if !reader.scanner.take(Byte.closeList) {
                var rank = 0
                repeat {
                    try reader.readRank(line, rank, into: &ballots)
                    rank += 1
                } while try reader.scanner.another(before: Byte.closeList)
            }
            ballots.lines.endLine(count: count ?? 0)
        }
        return ballots
    }

    @inline(__always)
    private mutating func readRank(_ line: Int, _ rank: Int, into ballots: inout RankedBallots) throws {
        switch scanner.peek() {
        case Byte.zero...Byte.nine, Byte.minus:
            if let candidate = try candidate("ballots[\(line)][1][\(rank)]") { ballots.lines.add(candidate) }
        case UInt8(ascii: "n"):
            try scanner.takeWord("null")
            ballots.add(.skipped)
        case Byte.openList: try readEqualRank(line, rank, into: &ballots)
        case Byte.quote where try scanner.string() == "X": ballots.add(.unknownOvervote)
        case Byte.quote: try found(.wrongKind("ballots[\(line)][1][\(rank)]", wanted: Phrases.CountingCase.rank))
        default: _ = try wrong("ballots[\(line)][1][\(rank)]", Phrases.CountingCase.rank) as Never?
        }
    }

    private mutating func readEqualRank(_ line: Int, _ rank: Int, into ballots: inout RankedBallots) throws {
        var isFirst = true
        try list("ballots[\(line)][1][\(rank)]") { reader, index in
            guard let candidate = try reader.candidate("ballots[\(line)][1][\(rank)][\(index)]") else { return }
            ballots.lines.add(isFirst ? candidate : RankMark.equal(candidate))
            isFirst = false
        }
        // A rank without a name was left open.
        if isFirst { ballots.add(.skipped) }
    }
}
