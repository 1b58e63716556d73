import Kernel
import Phrases

extension CaseReader {
    mutating func readApprovals() throws -> MarkedBallots {
        var ballots = MarkedBallots()
        let expected = expected()
        ballots.reserve(lines: expected.lines, marks: expected.marks)
        try lines({ try $0.count($1) }) { reader, line, count in
            try reader.list("ballots[\(line)][1]") { reader, index in
                if let candidate = try reader.candidate("ballots[\(line)][1][\(index)]") { ballots.add(candidate) }
            }
            ballots.endLine(count: count ?? 0)
        }
        return ballots
    }

    mutating func readScores() throws -> ScoredBallots {
        var ballots = ScoredBallots()
        // In which line each candidate last had a score.
        var seen = [Int](repeating: -1, count: candidates?.count ?? 0)
        try lines({ try $0.count($1) }) { reader, line, count in
            guard reader.scanner.take(Byte.openObject) else {
                _ = try reader.wrong("ballots[\(line)][1]", Phrases.CountingCase.object) as Never?
                return
            }
            if !reader.scanner.take(Byte.closeObject) {
                repeat {
                    guard reader.scanner.peek() == Byte.quote else { throw reader.scanner.unexpected }
                    let candidate = try reader.candidate("ballots[\(line)][1]")
                    try reader.scanner.expect(Byte.colon)
                    let value = try reader.whole("ballots[\(line)][1].\(candidate ?? -1)")
                    guard let candidate, let value else { continue }
                    if seen[Int(candidate)] == line { try reader.found(.twice("ballots[\(line)][1].\(candidate)")) }
                    seen[Int(candidate)] = line
                    ballots.add(candidate, value)
                } while try reader.scanner.another(before: Byte.closeObject)
            }
            ballots.lines.endLine(count: count ?? 0)
        }
        return ballots
    }

    mutating func readMotionVotes() throws -> [MotionVote] {
        var votes: [MotionVote] = []
        try lines({ try $0.fraction("ballots[\($1)][0]") }) { reader, line, weight in
            if let weight, weight < Fraction(0) {
                try reader.found(.wrongKind("ballots[\(line)][0]", wanted: Phrases.CountingCase.fraction))
            }
            guard let word = try reader.text("ballots[\(line)][1]") else { return }
            guard let choice = MotionVote.Choice(rawValue: word) else {
                return try reader.found(
                    .unknownWord("ballots[\(line)][1]", allowed: MotionVote.Choice.allCases.map(\.rawValue)))
            }
            if let weight { votes.append(MotionVote(weight, choice)) }
        }
        return votes
    }

    /// Voices in a consent round: `consent`, `aside`, `objection` (argued) and `objection-without-reason`.
    mutating func readConsentVotes() throws -> [ConsentVote] {
        var votes: [ConsentVote] = []
        try lines({ try $0.count($1) }) { reader, line, count in
            guard let word = try reader.text("ballots[\(line)][1]") else { return }
            switch word {
            case "consent", "aside", "objection":
                guard let voice = ConsentVote.Voice(rawValue: word) else { return }
                votes.append(ConsentVote(count ?? 0, voice, isArgued: voice == .objection))
            case ConsentVote.unargued: votes.append(ConsentVote(count ?? 0, .objection))
            default:
                let allowed = ConsentVote.Voice.allCases.map(\.rawValue) + [ConsentVote.unargued]
                try reader.found(.unknownWord("ballots[\(line)][1]", allowed: allowed))
            }
        }
        return votes
    }
}

extension ConsentVote {
    /// How a case file writes an objection that was not argued.
    static let unargued = "objection-without-reason"
}
