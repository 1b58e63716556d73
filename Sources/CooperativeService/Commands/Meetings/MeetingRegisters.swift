import Kernel
public import Meetings

extension Scene {
    public var bodies: BodyRegister { BodyRegister(transaction: transaction, cooperative: cooperative) }
    public var offices: OfficeRegister { OfficeRegister(transaction: transaction, cooperative: cooperative) }
    public var meetings: MeetingRegister { MeetingRegister(transaction: transaction, cooperative: cooperative) }
    public var agendas: AgendaRegister { AgendaRegister(transaction: transaction, cooperative: cooperative) }
    public var convocations: ConvocationRegister {
        ConvocationRegister(transaction: transaction, cooperative: cooperative)
    }
    public var presence: PresenceRegister { PresenceRegister(transaction: transaction, cooperative: cooperative) }
    public var shortfallRegister: ShortfallRegister {
        ShortfallRegister(transaction: transaction, cooperative: cooperative)
    }
    public var documents: DocumentRegister { DocumentRegister(transaction: transaction, cooperative: cooperative) }
    public var deliveries: DeliveryRegister { DeliveryRegister(transaction: transaction, cooperative: cooperative) }
    public var memberItems: MemberItemRegister {
        MemberItemRegister(transaction: transaction, cooperative: cooperative)
    }
    public var postponements: PostponementRegister {
        PostponementRegister(transaction: transaction, cooperative: cooperative)
    }
    public var meetingRequests: RequestRegister {
        RequestRegister(transaction: transaction, cooperative: cooperative)
    }
}
