public import Kernel

extension CountingCase {
    /// Counts the case. The same case gives the same outcome, on every machine.
    ///
    /// Refused: a case that contradicts itself (a candidate that does not exist, a negative count, a cost above what can
    /// be counted), with every ground and where it stands; a total of more than 2⁶³−1 ballots.
    public func counted() throws(Refusal) -> CountingOutcome {
        try check()
        return switch method {
        case .motion: try Motion.count(self)
        case .consent: Consent.count(self)
        case .plurality: Plurality.count(self)
        case .approval, .block: Approval.count(self)
        case .score: Score.count(self)
        case .borda: Borda.count(self)
        case .majorityJudgment: MajorityJudgment.count(self)
        case .irv: InstantRunoff.count(self)
        case .stvScottish: ScottishCount.count(self)
        case .stvMeek: MeekCount.count(self)
        case .schulze: Schulze.count(self)
        case .rankedPairs: RankedPairs.count(self)
        case .debian: Debian.count(self)
        case .budgetGreedy: GreedyBudget.count(self)
        case .equalShares: try EqualShares.count(self)
        }
    }
}
