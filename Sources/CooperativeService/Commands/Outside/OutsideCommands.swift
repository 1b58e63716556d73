extension CommandRegistry {
    /// The commands of decisions outside a meeting.
    static let outsideMeetings: [any Command.Type] = [
        StartDecisionOutside.self, AnswerDecisionOutside.self, CloseDecisionOutside.self, WithdrawDecisionOutside.self,
    ]
}
