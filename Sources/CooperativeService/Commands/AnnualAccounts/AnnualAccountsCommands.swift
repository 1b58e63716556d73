extension CommandRegistry {
    /// The commands of the annual accounts, their audit and discharge.
    static let annualAccounts: [any Command.Type] = [
        DrawUpAccounts.self, ExtendAccountsTerm.self, AdoptAccounts.self, GrantDischarge.self,
        RecordAccountsFiling.self, AppointAuditCommittee.self, RecordAuditReport.self, RecordAuditorStatement.self,
    ]
}
