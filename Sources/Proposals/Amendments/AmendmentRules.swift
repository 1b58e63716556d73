public import Kernel
import Phrases

/// What an amendment must be before it can be filed. Each answers all the grounds at once.
public enum AmendmentRules {
    /// Changes something, in words that stand in the text once, within measure.
    public static func grounds(_ change: TextChange, in text: String) -> [Ground] {
        var grounds: [Ground] = []
        if change.newWords.count > ProposalRules.longestText { grounds.append(.textTooLong) }
        if change.anchor?.allSatisfy(\.isWhitespace) == true { return grounds + [.amendmentWays] }
        switch change.matches(in: text) {
        case 0: grounds.append(.wordsNotFound(change.anchor ?? ""))
        case 1: if isEmpty(change, in: text) { grounds.append(.changesNothing) }
        case let count: grounds.append(.wordsNotUnique(change.anchor ?? "", count))
        }
        return grounds
    }

    private static func isEmpty(_ change: TextChange, in text: String) -> Bool {
        let outcome = change.applied(to: text)
        return outcome == text || outcome?.allSatisfy(\.isWhitespace) == true
    }

    /// Articles that an amendment of the statutes touches and the convocation did not announce (2:42 lid 1).
    public static func grounds(
        touching touched: [String], announced: [String], under article: ArticleReference
    ) -> [Ground] {
        if touched.isEmpty { return [.articlesMissing(article)] }
        let beyond = touched.filter { !announced.contains($0) }
        return beyond.isEmpty ? [] : [.beyondAnnounced(beyond, announced, article)]
    }
}
