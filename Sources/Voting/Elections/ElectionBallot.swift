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
    public var marksByOption: (votes: [Int64], valid: Int64, blank: Int64) {
        var votes = [Int64](repeating: 0, count: poll.options.count)
        var blank: Int64 = 0
        for ballot in ballots {
            guard case .approval(let options) = ballot.marks, !options.isEmpty else {
                blank += 1
                continue
            }
            for option in Set(options) where votes.indices.contains(option) { votes[option] += 1 }
        }
        return (votes, Int64(ballots.count) - blank, blank)
    }
}

extension PollRules {
    /// Whether a binding nomination is broken: by votes in favour of the votes cast, and a quorum where the statutes ask
    /// one for this. The law bounds both (2:37 lid 4).
    public init(breaking threshold: Threshold, quorum: QuorumRule?) {
        self.init(thresholds: [threshold], quorum: quorum, tie: .rejected)
    }
}
