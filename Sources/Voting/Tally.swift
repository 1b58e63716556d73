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
    /// As they were cast.
    public let count: Count
    /// Those of officers who are no members among them, whose votes are weighed (2:38 lid 3); nil where none is on the roll.
    public let nonMembers: Count?

    /// The order in which ballots are given does not matter: they are kept by unit.
    /// - Parameter offices: the units of officers who are no members.
    public init(poll: PollID, ballots: [Ballot], offices: Set<Int> = []) {
        self.poll = poll
        let isSorted = zip(ballots, ballots.dropFirst()).allSatisfy { $0.unit < $1.unit }
        self.ballots = isSorted ? ballots : ballots.sorted { $0.unit < $1.unit }
        var count = Count(), nonMembers = Count()
        for ballot in self.ballots {
            count.add(ballot.choice)
            if !offices.isEmpty, offices.contains(ballot.unit) { nonMembers.add(ballot.choice) }
        }
        self.count = count
        self.nonMembers = offices.isEmpty ? nil : nonMembers
    }

    /// The bytes under the digest: a line `poll <id>`, then a line `<unit> <choice> <milliseconds>` for each ballot, by
    /// unit, each ended by a newline, in UTF-8. Anybody who has the ballots can make them again.
    public var record: [UInt8] {
        var bytes = Array("poll \(poll)\n".utf8)
        bytes.reserveCapacity(bytes.count + ballots.count * 28)
        for ballot in ballots {
            bytes.appendDigits(Int64(ballot.unit))
            bytes.append(UInt8(ascii: " "))
            bytes += ballot.choice.rawValue.utf8
            bytes.append(UInt8(ascii: " "))
            bytes.appendDigits(ballot.castAt.milliseconds)
            bytes.append(UInt8(ascii: "\n"))
        }
        return bytes
    }
}

extension [UInt8] {
    /// A number in decimal digits, without making a string of it: a record has a hundred thousand lines.
    fileprivate mutating func appendDigits(_ number: Int64) {
        if number < 0 { append(UInt8(ascii: "-")) }
        var rest = number.magnitude, digits = 1
        while rest >= 10 {
            rest /= 10
            digits += 1
        }
        let end = count + digits
        append(contentsOf: repeatElement(UInt8(ascii: "0"), count: digits))
        var place = end, value = number.magnitude
        while place > end - digits {
            place -= 1
            self[place] = UInt8(ascii: "0") + UInt8(value % 10)
            value /= 10
        }
    }
}

extension Fraction {
    /// The largest whole number that is at most this part of `whole`: 1/2 of 7 is 3.
    public func wholePart(of whole: Int64) -> Int64 { Int64(Int128(numerator) * Int128(whole) / Int128(denominator)) }
}
