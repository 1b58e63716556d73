extension CommandRegistry {
    /// The commands of meetings and offices.
    static let meetings: [any Command.Type] = [
        DraftMeeting.self, ChangeMeeting.self, AddAgendaItem.self, RemoveAgendaItem.self, ConvokeMeeting.self,
        CancelMeeting.self, RequestAssembly.self, StartRequest.self, SupportRequest.self, ConvokeRequestedAssembly.self,
        RegisterForMeeting.self,
        WithdrawRegistration.self, RecordArrival.self, RecordDeparture.self, OpenMeeting.self, CloseMeeting.self,
        AppointOfficer.self, DismissOfficer.self,
        GiveProxy.self, AcceptProxy.self, DeclineProxy.self, RevokeProxy.self, NameRepresentative.self,
        RecordInterest.self,
    ]
}
