public import Kernel

/// A ballot as it is counted (stem): which unit, which choice, when.
public struct Ballot: Hashable, Sendable {
    public let unit: Int
    public let choice: Vote
    public let castAt: Timestamp

    public init(unit: Int, choice: Vote, castAt: Timestamp) {
        self.unit = unit
        self.choice = choice
        self.castAt = castAt
    }
}

/// All ballots of a poll, counted, with the record that its digest covers.
public struct Tally: Hashable, Sendable {
    public let poll: PollID
    public let ballots: [Ballot]
    public let count: Count

    /// The order in which ballots are given does not matter: they are kept by unit.
    public init(poll: PollID, ballots: [Ballot]) {
        self.poll = poll
        self.ballots = ballots.sorted { $0.unit < $1.unit }
        var count = Count()
        for ballot in ballots { count.add(ballot.choice) }
        self.count = count
    }

    /// The bytes under the digest: a line `poll <id>`, then a line `<unit> <choice> <milliseconds>` for each ballot, by
    /// unit, each ended by a newline, in UTF-8. Anybody who has the ballots can make them again.
    public var record: [UInt8] {
        var bytes = Array("poll \(poll)\n".utf8)
        bytes.reserveCapacity(bytes.count + ballots.count * 28)
        for ballot in ballots {
            bytes += "\(ballot.unit) \(ballot.choice.rawValue) \(ballot.castAt.milliseconds)\n".utf8
        }
        return bytes
    }
}
