import Kernel
import Phrases

extension Ground {
    /// - Parameter parts: in how many parts of a vote both are counted.
    static func majorityMissed(_ comparison: Comparison, parts: Int64 = 1) -> Ground {
        Ground(
            "majority-not-reached", comparison.article,
            required: (comparison.isStrict ? "> " : "") + "\(comparison.fraction)",
            found: "\(comparison.part)/\(comparison.whole)",
            message: Phrases.Voting.majorityMissed(
                for: Phrases.Voting.votes(comparison.part, in: parts),
                of: Phrases.Voting.votes(comparison.whole, in: parts), asked: comparison.fraction,
                strict: comparison.isStrict),
            remedy: Phrases.Voting.majorityMissedRemedy)
    }

    /// With one vote for each of them it would have been carried.
    static func nonMembersWeighed(_ weight: NonMembersWeight, _ article: ArticleReference?) -> Ground {
        Ground(
            "non-members-weighed", article, required: "\(weight.together)", found: "\(weight.cast)",
            message: Phrases.Voting.nonMembersWeighed(weight.cast, together: weight.together),
            remedy: Phrases.Voting.majorityMissedRemedy)
    }

    static func notUnanimous(_ count: Count, base: Int64, article: ArticleReference) -> Ground {
        Ground(
            "not-unanimous", article, required: "\(base)", found: "\(count.for)",
            message: Phrases.Voting.notUnanimous(for: count.for, of: base),
            remedy: Phrases.Voting.notUnanimousRemedy)
    }
}
