extension CommandRegistry {
    /// The commands of proposals, decisions and votes.
    static let proposalsAndVoting: [any Command.Type] = [
        FileProposal.self, ChangeProposal.self, PublishProposalText.self, WithdrawProposal.self,
        RecordBoardDecision.self, OpenPoll.self, OpenEarlyVote.self, CastBallot.self, MarkBallot.self, ClosePoll.self,
        ChallengeResult.self,
    ]
}
