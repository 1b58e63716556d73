import Kernel
import Phrases

extension Ground {
    static func majorityMissed(_ comparison: Comparison) -> Ground {
        Ground(
            "majority-not-reached", comparison.article,
            required: (comparison.isStrict ? "> " : "") + "\(comparison.fraction)",
            found: "\(comparison.part)/\(comparison.whole)",
            message: Phrases.Voting.majorityMissed(
                for: comparison.part, of: comparison.whole, asked: comparison.fraction, strict: comparison.isStrict),
            remedy: Phrases.Voting.majorityMissedRemedy)
    }

    static func notUnanimous(_ count: Count, base: Int64, article: ArticleReference) -> Ground {
        Ground(
            "not-unanimous", article, required: "\(base)", found: "\(count.for)",
            message: Phrases.Voting.notUnanimous(for: count.for, of: base),
            remedy: Phrases.Voting.notUnanimousRemedy)
    }
}
