public import Kernel

/// What tellers or the chair counted where votes are given on paper or by hand (telling).
public struct ManualCount: Hashable, Codable, Sendable {
    /// The chair's ruling on the result without a count (oordeel van de voorzitter, 2:13 lid 3).
    public enum Ruling: String, Codable, Hashable, Sendable, CaseIterable { case adopted, rejected }

    /// For and against; or for each candidate, in the order of the ballot. Empty where the chair ruled without a count.
    public var votes: [Int64]
    public var blank: Int64, invalid: Int64
    /// Papers in the box, or who raised a hand: the blank and invalid ones too. Of hands for several places nobody counts
    /// who raised one: it is as many as can have.
    public var ballots: Int64
    /// Papers that were handed out; for a show of hands the votes in the room.
    public var handedOut: Int64
    public var ruling: Ruling?
    public var tellers: [PersonID]
    /// What of it officers who are no members voted, where that was counted apart (2:38 lid 3).
    public var nonMembers: ManualPart?

    public init(
        votes: [Int64], blank: Int64 = 0, invalid: Int64 = 0, ballots: Int64, handedOut: Int64, ruling: Ruling? = nil,
        tellers: [PersonID] = [], nonMembers: ManualPart? = nil
    ) {
        self.votes = votes
        self.blank = blank
        self.invalid = invalid
        self.ballots = ballots
        self.handedOut = handedOut
        self.ruling = ruling
        self.tellers = tellers
        self.nonMembers = nonMembers
    }

    /// Ballots that name somebody or something, and can be counted.
    public var valid: Int64 { max(0, ballots - blank - invalid) }

    /// The count of a motion.
    public var count: Count {
        Count(for: votes.first ?? 0, against: votes.count > 1 ? votes[1] : 0, blank: blank)
    }

    /// The bytes under the digest: who counted does not change what was counted.
    public func record(of poll: PollID) -> [UInt8] {
        let numbers = votes.map(String.init).joined(separator: ",")
        let parts =
            [
                ("poll", "\(poll)"), ("votes", numbers), ("blank", "\(blank)"), ("invalid", "\(invalid)"),
                ("ballots", "\(ballots)"), ("handed", "\(handedOut)"), ("ruling", ruling?.rawValue ?? "none"),
            ] + (nonMembers?.recordLines ?? [])
        return parts.flatMap { name, value in Array("\(name) \(value)\n".utf8) }
    }
}

/// What a count must add up to.
public struct ManualCountRules: Sendable {
    /// How many numbers there are: two for a motion, else one for each candidate.
    public let options: Int
    /// How many marks one ballot may bear, or how often one may raise a hand.
    public let marks: Int
    /// Hands are counted for each option apart, and do not tell who raised them.
    public let isByHand: Bool
    /// The votes on the frozen roll: no more papers than these are handed out.
    public let roll: Int64
    public let candidates: Set<PersonID>
    /// How many of the votes on the roll are of officers who are no members, and the rules of the poll on those.
    public let nonMembers: Int64
    let rules: PollRules?

    public init(
        options: Int, marks: Int, isByHand: Bool = false, roll: Int64, candidates: Set<PersonID> = [],
        nonMembers: Int64 = 0, rules: PollRules? = nil
    ) {
        self.options = options
        self.marks = marks
        self.isByHand = isByHand
        self.roll = roll
        self.candidates = candidates
        self.nonMembers = nonMembers
        self.rules = rules
    }

    /// Everything that does not add up, at once.
    public func grounds(_ count: ManualCount) -> [Ground] {
        var grounds: [Ground] = []
        let numbers = count.votes + [count.blank, count.invalid, count.ballots, count.handedOut]
        guard numbers.allSatisfy({ (0...1_000_000_000).contains($0) }) else { return [.countUnreadable] }
        if count.ruling == nil, count.votes.count != options { return [.countUnreadable] }
        if count.handedOut > roll { grounds.append(.papersBeyondRoll(count.handedOut, roll: roll)) }
        if count.ballots > count.handedOut {
            grounds.append(.countBeyondPapers(count.ballots, handedOut: count.handedOut))
        }
        if count.ruling == nil { grounds += sums(count) + apart(count) }
        return grounds
    }

    /// Two people count who stand for nothing in it.
    public func tellerGrounds(_ tellers: [PersonID]) -> [Ground] {
        var grounds: [Ground] = []
        if Set(tellers).count != 2 || tellers.count != 2 { grounds.append(.twoTellers(Set(tellers).count)) }
        if !candidates.isDisjoint(with: tellers) { grounds.append(.tellerIsCandidate) }
        return grounds
    }

    /// How many can have raised a hand, where each may do so for several: those on the roll who did not abstain, and no
    /// more than there were hands. A majority of them is one in any case.
    public func mostHands(_ votes: [Int64], blank: Int64) -> Int64 {
        let hands = votes.reduce(Int64(0)) { $0.addingReportingOverflow($1).partialValue }
        return max(0, min(roll.subtractingReportingOverflow(blank).partialValue, hands))
    }

    private func sums(_ count: ManualCount) -> [Ground] {
        let marked = count.votes.reduce(0, +)
        if isByHand, marks > 1 { return sumsOfHands(count, marked) }
        let unused = count.blank + count.invalid
        let most = marks == 1 ? count.ballots - unused : (count.ballots - unused) * Int64(marks)
        let isRight =
            unused <= count.ballots && count.votes.allSatisfy { $0 <= count.valid } && marked <= most
            // One mark a ballot: every valid ballot names one.
            && (marks > 1 ? marked >= count.valid : marked == count.valid)
        return isRight ? [] : [.countDoesNotAddUp(marked: marked, valid: count.ballots - unused, marks: marks)]
    }

    /// Refused is only what cannot be: more hands for somebody than there are voters, or more in all than they may raise.
    private func sumsOfHands(_ count: ManualCount, _ marked: Int64) -> [Ground] {
        guard count.ballots <= count.handedOut else { return [] }
        let most = count.votes.max() ?? 0
        if most > count.valid { return [.countBeyondPapers(most, handedOut: count.valid)] }
        return marked <= count.valid * Int64(marks)
            ? [] : [.tooManyHands(marked: marked, voters: count.valid, marks: marks)]
    }
}
