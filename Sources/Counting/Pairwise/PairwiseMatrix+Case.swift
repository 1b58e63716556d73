import Kernel
import Phrases

extension PairwiseMatrix {
    /// The matrix of a case with rankings. Refused: more candidates than are compared pair by pair.
    init(of countingCase: CountingCase) throws(Refusal) {
        let candidates = countingCase.candidates.count
        guard candidates <= PairwiseMatrix.limit else {
            throw Refusal(
                .invalid,
                Ground(
                    "counting-too-many-candidates", required: "\(PairwiseMatrix.limit)", found: "\(candidates)",
                    message: Phrases.Counting.tooManyCandidates(candidates),
                    remedy: Phrases.Counting.fewerCandidates(PairwiseMatrix.limit)))
        }
        self.init(countingCase.rankings, candidates: candidates)
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
