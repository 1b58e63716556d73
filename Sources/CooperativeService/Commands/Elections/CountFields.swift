import Kernel
import Voting

/// The numbers of a count as they come in; what is left out is nought, and the sums follow. Where no number of votes is named at
/// all nothing was counted (`count-unreadable`).
struct CountFields {
    var votesFor: Int?, votesAgainst: Int?
    var votes: [CandidateVotes]?
    var blank: Int?, invalid: Int?
    var ballots: Int?, handedOut: Int?
    var nonMembers: NonMembersCount?

    func count(
        of poll: Poll, _ rules: ManualCountRules, tellers: [PersonID], in scene: Scene
    ) throws -> ManualCount {
        let isNothing = votesFor == nil && votesAgainst == nil && votes == nil
        let numbers = try isNothing ? [] : self.numbers(of: poll, in: scene)
        let apart = try nonMembers?.part(of: poll, in: scene)
        let blank = Int64(blank ?? 0), invalid = Int64(invalid ?? 0)
        // Who raises a hand for two is one voter all the same.
        let counted = rules.isByHand && rules.marks > 1 ? [rules.mostHands(numbers, blank: blank)] : numbers
        let sum = counted.reduce(into: blank.addingReportingOverflow(invalid).partialValue) { sum, number in
            sum = sum.addingReportingOverflow(number).partialValue
        }
        return ManualCount(
            votes: numbers, blank: blank, invalid: invalid, ballots: ballots.map(Int64.init) ?? sum,
            handedOut: try handedOut.map(Int64.init) ?? scene.votesLeft(in: poll), tellers: tellers, nonMembers: apart)
    }

    /// In the order of the ballot. A number that belongs to another kind of vote makes the count unreadable.
    fileprivate func numbers(of poll: Poll, in scene: Scene) throws -> [Int64] {
        guard let round = try scene.elections.round(of: poll.id), round.kind == .ballot else {
            return votes == nil ? [Int64(votesFor ?? 0), Int64(votesAgainst ?? 0)] : []
        }
        guard let votes, votesFor == nil, votesAgainst == nil else { return [] }
        let given = Dictionary(votes.map { ($0.candidate, $0.votes) }, uniquingKeysWith: { _, _ in -1 })
        guard given.keys.allSatisfy(round.candidates.contains) else { return [] }
        return round.candidates.map { Int64(given[$0] ?? 0) }
    }
}

/// What officers who are no members voted, counted apart; each number is part of the number of all (2:38 lid 3).
public struct NonMembersCount: Codable, Hashable, Sendable {
    /// Of a vote for or against.
    public var votesFor: Int?, votesAgainst: Int?
    /// Of an election: the votes of each candidate.
    public var votes: [CandidateVotes]?
    public var blank: Int?
    /// Their ballots where one can bear several marks; the sum of the numbers above where it is left out.
    public var ballots: Int?

    public init(
        votesFor: Int? = nil, votesAgainst: Int? = nil, votes: [CandidateVotes]? = nil, blank: Int? = nil,
        ballots: Int? = nil
    ) {
        self.votesFor = votesFor
        self.votesAgainst = votesAgainst
        self.votes = votes
        self.blank = blank
        self.ballots = ballots
    }

    func part(of poll: Poll, in scene: Scene) throws -> ManualPart {
        let numbers = try CountFields(votesFor: votesFor, votesAgainst: votesAgainst, votes: votes)
            .numbers(of: poll, in: scene)
        let blank = Int64(blank ?? 0)
        let sum = numbers.reduce(blank) { $0.addingReportingOverflow($1).partialValue }
        return ManualPart(votes: numbers, blank: blank, ballots: ballots.map(Int64.init) ?? sum)
    }
}

extension Scene {
    /// Writes a count down that adds up.
    func keep(_ count: ManualCount, of poll: Poll, by person: PersonID) throws -> CountRecorded {
        try manualBook.add(count, to: poll.id, by: person, at: now)
        record(
            Fact(
                "count-recorded",
                [
                    "poll": "\(poll.id)", "ballots": "\(count.ballots)", "blank": "\(count.blank)",
                    "invalid": "\(count.invalid)", "handedOut": "\(count.handedOut)",
                    "votes": count.votes.map(String.init).joined(separator: ","),
                    "ruling": count.ruling?.rawValue ?? "",
                    "nonMembers": count.nonMembers.map { "\($0.ballots)" } ?? "",
                ]))
        return CountRecorded(
            poll: poll.id, ballots: count.ballots, valid: count.valid, blank: count.blank, invalid: count.invalid,
            handedOut: count.handedOut)
    }
}
