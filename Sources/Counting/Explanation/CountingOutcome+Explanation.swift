public import Kernel
import Phrases

extension CountingOutcome {
    /// The count as a text for people: how it was counted, a table of every step, and the result; enough to do it again on
    /// paper. Plain text, lines end with a line feed.
    public func explanation(of countingCase: CountingCase, in language: Language) -> String {
        var text = Explanation(self, of: countingCase, in: language)
        text.sayHead()
        text.sayDropped()
        switch method {
        case .motion, .consent: text.sayVotes()
        case .irv, .stvScottish, .stvMeek: text.sayRounds()
        case .schulze, .debian:
            text.sayPairwise()
            text.sayPaths()
        case .rankedPairs:
            text.sayPairwise()
            text.sayPairs()
        case .plurality, .approval, .block: text.sayScores(Phrases.CountingTables.votes)
        case .score, .borda: text.sayScores(Phrases.CountingTables.points)
        case .majorityJudgment: text.sayGrades()
        case .budgetGreedy, .equalShares: text.sayPurchases()
        }
        text.sayLots()
        text.sayResult()
        text.sayRounding()
        return text.lines.joined(separator: "\n") + "\n"
    }
}

extension CountingMethod {
    /// What people call it.
    public var phrase: Phrase {
        switch self {
        case .motion: Phrases.CountingMethods.motion
        case .consent: Phrases.CountingMethods.consent
        case .plurality: Phrases.CountingMethods.plurality
        case .approval: Phrases.CountingMethods.approval
        case .block: Phrases.CountingMethods.block
        case .score: Phrases.CountingMethods.score
        case .borda: Phrases.CountingMethods.borda
        case .irv: Phrases.CountingMethods.irv
        case .stvScottish: Phrases.CountingMethods.stvScottish
        case .stvMeek: Phrases.CountingMethods.stvMeek
        case .schulze: Phrases.CountingMethods.schulze
        case .rankedPairs: Phrases.CountingMethods.rankedPairs
        case .debian: Phrases.CountingMethods.debian
        case .majorityJudgment: Phrases.CountingMethods.majorityJudgment
        case .budgetGreedy: Phrases.CountingMethods.budgetGreedy
        case .equalShares: Phrases.CountingMethods.equalShares
        }
    }
}
