extension CommandRegistry {
    /// The commands of effects that wait, of referendums, and of what was decided on paper before.
    static let effectsAndLateFacts: [any Command.Type] = [
        SettleEffect.self, RequestReferendum.self, OpenReferendum.self, RecordPastMeeting.self,
        RecordPastDecision.self, ConfirmDecision.self, RatifyMissingAct.self, RenewCalendarLink.self,
    ]
}
