import Kernel
import Statutes
import Voting

extension Scene {
    /// What the next vote of an election would be about.
    func nextStep(of election: Election) throws -> ElectionStep {
        ElectionStep(
            election, candidates: try candidatesPutUp(for: election), rounds: try standingRounds(of: election),
            isRanked: try statutes[.votePersonMethod] == .ranked)
    }
}

extension ElectionStep {
    /// There is something to vote on.
    var isVote: Bool { self != .finished && self != .nobody }
}
