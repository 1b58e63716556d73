extension CommandRegistry {
    /// The commands of annexes, minutes and the follow-up of decisions.
    static let papers: [any Command.Type] = [
        AttachDocument.self, WithdrawDocument.self, RecordReturnedNotice.self, ReorderAgenda.self,
        StartAgendaRequest.self, SupportAgendaRequest.self, RequestAgendaItem.self,
        DraftMinutes.self, EditMinutes.self, SignMinutes.self, PublishMinutes.self, CorrectMinutes.self,
        AdoptMinutes.self, AssignDecision.self, ReportDecisionProgress.self, ReplaceDecision.self,
        PublishDecisionList.self,
    ]
}
