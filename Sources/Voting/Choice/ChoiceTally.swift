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
    /// The units of officers who are no members, and what their ballots weigh (2:38 lid 3).
    let offices: Set<Int>
    public let weight: NonMembersWeight

    /// The order in which ballots are given does not matter: they are kept by unit.
    /// - Parameters:
    ///   - offices: the units of officers who are no members.
    ///   - rules: those of the poll, which say what part their ballots come to.
    public init(poll: ChoicePoll, ballots: [ChoiceBallot], offices: Set<Int> = [], rules: PollRules? = nil) {
        self.poll = poll
        self.ballots = ballots.sorted { $0.unit < $1.unit }
        self.offices = offices
        guard let rules, let share = rules.nonMembers, !offices.isEmpty, poll.method != .consent else {
            weight = .whole
            return
        }
        let filled = ballots.filter { !$0.marks.isBlank }, some = filled.filter { offices.contains($0.unit) }
        let blank = Int64(ballots.count - filled.count)
        let blankOfSome = Int64(ballots.count { offices.contains($0.unit) } - some.count)
        let nonMembers = rules.counted(valid: Int64(some.count), blank: blankOfSome)
        weight = NonMembersWeight(
            members: rules.counted(valid: Int64(filled.count), blank: blank) - nonMembers, nonMembers: nonMembers,
            share: share)
    }

    /// How many parts of a vote a ballot is: one where none is weighed.
    func parts(of ballot: ChoiceBallot) -> Int64 { offices.contains(ballot.unit) ? weight.each : weight.parts }

    /// The bytes under the digest, as in `Tally.record`, with the marks in their one way of writing.
    public var record: [UInt8] {
        var bytes = Array("poll \(poll.poll)\n".utf8)
        for ballot in ballots {
            bytes += "\(ballot.unit) \(ballot.marks.text) \(ballot.castAt.milliseconds)\n".utf8
        }
        return bytes
    }

    /// The case as anybody can count it again: equal ballots on one line, by their text, so that it does not tell who
    /// voted what. Where ballots of non-members are weighed, each line says how many parts of a vote it is.
    public func countingCase(tieOrder: [Int]?) -> CountingCase {
        var lines: [String: (marks: Marks, isArgued: Bool, count: Int64)] = [:]
        for ballot in ballots where parts(of: ballot) > 0 {
            let key = ballot.marks.text + (ballot.isArgued ? "!" : "")
            lines[key, default: (ballot.marks, ballot.isArgued, 0)].count += parts(of: ballot)
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
