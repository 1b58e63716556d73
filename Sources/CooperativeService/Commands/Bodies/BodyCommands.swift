extension CommandRegistry {
    /// The commands of bodies, their mandates, and interests that conflict.
    static let bodies: [any Command.Type] = [
        SetUpBody.self, GiveMandate.self, EndBody.self, RatifyDecision.self, RefuseRatification.self,
        DeclareInterest.self, WithdrawInterest.self, SuspendDirector.self, LiftDirectorSuspension.self,
        RecordOutsider.self, RecordDelegates.self,
    ]
}
