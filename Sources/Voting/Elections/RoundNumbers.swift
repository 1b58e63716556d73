/// What was counted in a round by absolute majority: the votes of each candidate, ballots that name somebody, blank ones.
public struct RoundNumbers: Hashable, Sendable {
    public var votes: [Int64]
    public var valid: Int64, blank: Int64

    public init(votes: [Int64], valid: Int64, blank: Int64) {
        self.votes = votes
        self.valid = valid
        self.blank = blank
    }

    /// What the votes of non-members weigh in it, under the rules of the poll (2:38 lid 3).
    public func weight(ofNonMembers some: RoundNumbers?, under rules: PollRules) -> NonMembersWeight {
        guard let some, let share = rules.nonMembers else { return .whole }
        let nonMembers = rules.counted(valid: some.valid, blank: some.blank)
        return NonMembersWeight(
            members: rules.counted(valid: valid, blank: blank) - nonMembers, nonMembers: nonMembers, share: share)
    }

    /// The same in parts of a vote.
    public func weighed(_ weight: NonMembersWeight, ofNonMembers some: RoundNumbers?) -> RoundNumbers {
        guard let some, some.votes.count == votes.count else { return self }
        return RoundNumbers(
            votes: zip(votes, some.votes).map { weight.weighed($0, ofNonMembers: $1) },
            valid: weight.weighed(valid, ofNonMembers: some.valid),
            blank: weight.weighed(blank, ofNonMembers: some.blank))
    }
}
