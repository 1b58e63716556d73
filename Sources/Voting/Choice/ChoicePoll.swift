public import Counting
public import Kernel

/// A poll that counts marks on options (keuzestemming): what stands on its ballot, and how it is counted. Frozen when the
/// poll opens.
public struct ChoicePoll: Hashable, Sendable {
    public let poll: PollID
    public let method: CountingMethod
    /// The article by which the statutes choose the method; nil where the proposal does.
    public let article: ArticleReference?
    public let options: [Candidate]
    /// How many are chosen; budgets do not read it.
    public let seats: Int
    /// What is shared out, in cents, as the options' costs are.
    public let budget: Int64?
    /// An objection counts only with reasons.
    public let mustArgue: Bool

    public init(
        poll: PollID, method: ChoiceMethod, options: [Candidate], seats: Int, budget: Int64?
    ) {
        self.init(
            poll: poll, method: method.method, article: method.article, options: options, seats: seats, budget: budget,
            mustArgue: method.mustArgue)
    }

    init(
        poll: PollID, method: CountingMethod, article: ArticleReference?, options: [Candidate], seats: Int,
        budget: Int64?, mustArgue: Bool
    ) {
        self.poll = poll
        self.method = method
        self.article = article
        self.options = options
        self.seats = seats
        self.budget = budget
        self.mustArgue = mustArgue
    }

    /// Whether a vote of more weight, or one held for another, has a meaning in it. An objection has none: it counts once,
    /// and who objects explains it in person.
    public var knowsWeights: Bool { method != .consent }

    /// The highest score or grade; nil where no scores are given.
    public var highestScore: Int64? {
        switch method {
        case .score: PointsRules().max
        case .majorityJudgment: Int64(PointsRules().grades - 1)
        default: nil
        }
    }

    /// How many options a voter may mark; nil: as many as there are.
    public var mostMarks: Int? {
        switch method {
        case .plurality: 1
        case .block: seats
        default: nil
        }
    }

    /// Whether two options may stand in the same place of a ranking.
    public var knowsEqualRanks: Bool { [.borda, .schulze, .rankedPairs, .debian].contains(method) }
}
