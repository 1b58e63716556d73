public import Counting
public import Kernel

/// A ballot over options as it is counted: which unit, which marks, when.
public struct ChoiceBallot: Hashable, Sendable {
    public let unit: Int
    public let marks: Marks
    public let isArgued: Bool
    public let castAt: Timestamp

    public init(unit: Int, marks: Marks, isArgued: Bool = false, castAt: Timestamp) {
        self.unit = unit
        self.marks = marks
        self.isArgued = isArgued
        self.castAt = castAt
    }
}

/// All ballots of a poll over options, with the record that its digest covers.
public struct ChoiceTally: Sendable {
    public let poll: ChoicePoll
    public let ballots: [ChoiceBallot]

    /// The order in which ballots are given does not matter: they are kept by unit.
    public init(poll: ChoicePoll, ballots: [ChoiceBallot]) {
        self.poll = poll
        self.ballots = ballots.sorted { $0.unit < $1.unit }
    }

    /// The bytes under the digest, as in `Tally.record`, with the marks in their one way of writing.
    public var record: [UInt8] {
        var bytes = Array("poll \(poll.poll)\n".utf8)
        for ballot in ballots {
            bytes += "\(ballot.unit) \(ballot.marks.text) \(ballot.castAt.milliseconds)\n".utf8
        }
        return bytes
    }

    /// The case as anybody can count it again: equal ballots on one line, by their text, so that it does not tell who
    /// voted what.
    public func countingCase(tieOrder: [Int]?) -> CountingCase {
        var lines: [String: (marks: Marks, isArgued: Bool, count: Int64)] = [:]
        for ballot in ballots {
            let key = ballot.marks.text + (ballot.isArgued ? "!" : "")
            lines[key, default: (ballot.marks, ballot.isArgued, 0)].count += 1
        }
        let sorted = lines.sorted { $0.key < $1.key }.map(\.value)
        var rules = CountingRules()
        rules.tieOrder = tieOrder
        // The last option stands for "none of these".
        if poll.method == .debian { rules.debian.defaultOption = poll.options.count - 1 }
        if poll.method == .majorityJudgment { rules.points.max = Int64(rules.points.grades - 1) }
        var counted = CountingCase(
            method: poll.method, seats: poll.seats, candidates: poll.options, ballots: written(sorted), rules: rules,
            budget: poll.budget)
        counted.rules.budget.increment = counted.boundedIncrement
        return counted
    }

    private func written(_ lines: [(marks: Marks, isArgued: Bool, count: Int64)]) -> Ballots {
        switch poll.method.ballotKind {
        case .ranking, .motion:
            var ballots = RankedBallots()
            for case (.ranking(let groups), _, let count) in lines {
                ballots.append(
                    count, groups.map { $0.count == 1 ? .candidate(Int32($0[0])) : .equal($0.sorted().map(Int32.init)) }
                )
            }
            return .rankings(ballots)
        case .approval:
            var ballots = MarkedBallots()
            for case (.approval(let options), _, let count) in lines {
                ballots.append(count, options.sorted().map(Int32.init))
            }
            return .approvals(ballots)
        case .scores:
            var ballots = ScoredBallots()
            for case (.scores(let scores), _, let count) in lines {
                for (option, score) in scores.sorted(by: { $0.key < $1.key }) { ballots.add(Int32(option), score) }
                ballots.lines.endLine(count: count)
            }
            return .scores(ballots)
        case .consent:
            return .consent(
                lines.compactMap { line in
                    guard case .consent(let voice) = line.marks else { return nil }
                    return ConsentVote(line.count, voice, isArgued: line.isArgued)
                })
        }
    }
}
