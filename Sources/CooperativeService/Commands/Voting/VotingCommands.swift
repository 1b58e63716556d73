extension CommandRegistry {
    /// The commands of proposals, decisions and votes.
    static let proposalsAndVoting: [any Command.Type] = [
        FileProposal.self, ChangeProposal.self, PublishProposalText.self, WithdrawProposal.self,
        ReferProposal.self,
        RecordBoardDecision.self, OpenPoll.self, OpenEarlyVote.self, CastBallot.self, MarkBallot.self, ClosePoll.self,
        ChallengeResult.self,
    ]

    /// The commands of votes on paper and by show of hands, and of elections.
    static let elections: [any Command.Type] = [
        OpenPaperVote.self, OpenHandVote.self, RecordPaperCount.self, RecordHandCount.self, RecordLotWords.self,
        CallElection.self, NominateCandidate.self, SupportCandidate.self, AcceptCandidacy.self,
        WithdrawCandidacy.self, AppointElected.self,
    ]
}
