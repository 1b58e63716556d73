extension CommandRegistry {
    /// The commands of amendments, and of items that are put off.
    static let amendments: [any Command.Type] = [
        FileAmendment.self, WithdrawAmendment.self, TakeOverAmendment.self, SetVotingOrder.self, PostponeItem.self,
    ]
}
