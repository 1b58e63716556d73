extension PairwiseMatrix {
    /// The matrix of a case with rankings.
    init(of countingCase: CountingCase) {
        self.init(countingCase.rankings, candidates: countingCase.candidates.count)
    }
}

extension CountingCase {
    /// The rankings of the case; none where it has other ballots, which the reader of cases refuses.
    var rankings: RankedBallots {
        if case .rankings(let ballots) = ballots { ballots } else { RankedBallots() }
    }

    var approvals: MarkedBallots {
        if case .approvals(let ballots) = ballots { ballots } else { MarkedBallots() }
    }

    var scored: ScoredBallots {
        if case .scores(let ballots) = ballots { ballots } else { ScoredBallots() }
    }
}

extension CountingOutcome {
    mutating func record(_ matrix: PairwiseMatrix) {
        pairwise = matrix.rows
        valid = Quantity(matrix.valid)
        invalid = Quantity(matrix.blank)
    }
}
