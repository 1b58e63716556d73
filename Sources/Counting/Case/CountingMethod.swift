/// A way of counting votes (telwijze), by the name that case files, statutes and polls use. Never renamed.
public enum CountingMethod: String, CaseIterable, Hashable, Sendable, Codable {
    /// One question: for, against, abstain.
    case motion
    /// No argued, overriding objection.
    case consent
    /// One mark; most votes.
    case plurality
    /// Any number of marks; most votes.
    case approval
    /// As many marks as seats; most votes.
    case block
    case score
    case borda
    /// Instant run-off: the lowest is dropped until one has more than half.
    case irv
    /// Single transferable vote by the Scottish rules (SSI 2007/42).
    case stvScottish = "stv-scottish"
    /// Single transferable vote by Meek, the PR Foundation's reference rule.
    case stvMeek = "stv-meek"
    case schulze
    case rankedPairs = "ranked-pairs"
    /// Schulze with a quorum, supermajorities and a default option (constitution of Debian, A.5-A.6).
    case debian
    case majorityJudgment = "majority-judgment"
    /// Participatory budget: most approvals first, what does not fit is skipped.
    case budgetGreedy = "pb-greedy"
    /// Participatory budget by the Method of Equal Shares.
    case equalShares = "pb-mes"

    /// What a voter fills in.
    public var ballotKind: BallotKind {
        switch self {
        case .motion: .motion
        case .consent: .consent
        case .plurality, .borda, .irv, .stvScottish, .stvMeek, .schulze, .rankedPairs, .debian: .ranking
        case .approval, .block, .budgetGreedy, .equalShares: .approval
        case .score, .majorityJudgment: .scores
        }
    }
}

/// The kind of ballot (stembiljet) that a method counts.
public enum BallotKind: String, Hashable, Sendable, Codable {
    case motion, consent, ranking, approval, scores
}
