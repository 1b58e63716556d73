public import Kernel
public import Store

/// The applications of one cooperative and what came of them.
public struct ApplicationRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func add(_ application: Application) throws {
        try transaction.execute(
            """
            INSERT INTO membership_application (cooperative_id, id, person_id, received_on, category, motivation)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, cooperative, application.id, application.person, application.receivedOn, application.category,
            application.motivation)
    }

    /// Adds what came of an application; what came before stays on record.
    public func add(_ outcome: ApplicationOutcome, to id: ApplicationID) throws {
        let sequence = try outcomes(of: id).count + 1
        try transaction.execute(
            """
            INSERT INTO membership_application_outcome (cooperative_id, application_id, sequence, outcome, on_day,
                organ, decision_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """, cooperative, id, sequence, outcome.kind.rawValue, outcome.on, outcome.organ?.rawValue,
            outcome.decision)
        guard let reason = outcome.reason else { return }
        try transaction.execute(
            """
            INSERT INTO membership_application_reason (cooperative_id, application_id, sequence, reason)
            VALUES (?1, ?2, ?3, ?4)
            """, cooperative, id, sequence, reason)
    }

    public func application(_ id: ApplicationID) throws -> Application? {
        try ApplicationBook(reading: transaction, cooperative: cooperative).application(id)
    }

    public func outcomes(of id: ApplicationID) throws -> [ApplicationOutcome] {
        try ApplicationBook(reading: transaction, cooperative: cooperative).outcomes(of: id)
    }

    /// Whether somebody with this e-mail address applied on a day, and nothing came of it yet.
    public func isOpen(from email: EmailAddress, on day: Day) throws -> Bool {
        try ApplicationBook(reading: transaction, cooperative: cooperative).isOpen(from: email, on: day)
    }

    /// The day of the last application of a person, whatever came of it; nil where there was none.
    public func lastReceived(of person: PersonID) throws -> Day? {
        try ApplicationBook(reading: transaction, cooperative: cooperative).lastReceived(of: person)
    }

    /// The applications of a person on which nothing came yet.
    public func open(of person: PersonID) throws -> [Application] {
        try ApplicationBook(reading: transaction, cooperative: cooperative).open(of: person)
    }
}
