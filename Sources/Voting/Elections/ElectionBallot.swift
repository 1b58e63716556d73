public import Counting
public import Kernel

extension ChoicePoll {
    /// The ballot of a round by absolute majority: as many marks as there are places.
    public init(candidates: [Candidate], seats: Int, article: ArticleReference?, poll: PollID) {
        self.init(
            poll: poll, method: .block, article: article, options: candidates, seats: seats, budget: nil,
            mustArgue: false)
    }
}

extension ChoiceTally {
    /// How many ballots mark each option, for a round by absolute majority; and the blank ones.
    public var marksByOption: RoundNumbers { numbers { _ in true } }

    /// The same of the ballots of officers who are no members.
    public var marksOfNonMembers: RoundNumbers { numbers { offices.contains($0.unit) } }

    private func numbers(_ isCounted: (ChoiceBallot) -> Bool) -> RoundNumbers {
        var numbers = RoundNumbers(votes: [Int64](repeating: 0, count: poll.options.count), valid: 0, blank: 0)
        for ballot in ballots where isCounted(ballot) {
            guard case .approval(let options) = ballot.marks, !options.isEmpty else {
                numbers.blank += 1
                continue
            }
            numbers.valid += 1
            for option in Set(options) where numbers.votes.indices.contains(option) { numbers.votes[option] += 1 }
        }
        return numbers
    }
}

extension PollRules {
    /// Whether a binding nomination is broken: by votes in favour of the votes cast, and a quorum where the statutes ask
    /// one for this. The law bounds both (2:37 lid 4).
    public init(breaking threshold: Threshold, quorum: QuorumRule?) {
        self.init(thresholds: [threshold], quorum: quorum, tie: .rejected)
    }
}
