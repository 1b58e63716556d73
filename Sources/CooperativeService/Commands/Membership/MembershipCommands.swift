extension CommandRegistry {
    /// What can be done with persons, applications and memberships.
    static let membership: [any Command.Type] = [
        ApplyForMembership.self, WithdrawApplication.self, AdmitApplicant.self, RefuseApplicant.self,
        SuspendMember.self, LiftSuspension.self, ChangeCategory.self, ResignMembership.self, EndMembership.self,
        RecordDeath.self, ChangeContactDetails.self, ConsentToEmail.self, WithdrawEmailConsent.self,
        ImportMembers.self, InvitePerson.self, PrintPasswordLetter.self, ErasePerson.self,
    ]
}
