extension CommandRegistry {
    /// What surrounds the end of a membership.
    static let ends: [any Command.Type] = [
        ExpelMember.self, RecordExpulsionReceipt.self, AppealExpulsion.self, AppealSuspension.self, DecideAppeal.self,
        AcknowledgeExit.self, RecordEndOfOrganisation.self, NameHeir.self,
    ]
    /// Shares and what is paid out for them.
    static let shares: [any Command.Type] = [
        RecordSharesHeld.self, RecordAdoptedAccounts.self, AskPayout.self, PostponePayout.self, RecordPayout.self,
    ]
}
