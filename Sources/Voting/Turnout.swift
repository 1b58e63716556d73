/// How many could vote, or are there to vote: as persons and as votes.
public struct Turnout: Hashable, Codable, Sendable {
    public var members: Int64, votes: Int64

    public init(members: Int64, votes: Int64) {
        self.members = members
        self.votes = votes
    }

    /// Where every person has one vote.
    public init(_ both: Int64) {
        members = both
        votes = both
    }

    func counted(_ what: QuorumRule.Counted) -> Int64 {
        switch what {
        case .members: members
        case .votes: votes
        }
    }
}
