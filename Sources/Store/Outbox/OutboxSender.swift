public import Kernel
public import Logging

/// Sends what is due. One or several processes may run one: a message that one has claimed is left alone by the others.
public struct OutboxSender: Sendable {
    private let database: any Database
    private let carrier: any MailCarrier
    private let clock: any Clock
    private let sender: MailAddress
    private let logger: Logger
    private let keepsSecrets: Bool

    /// - Parameters:
    ///   - sender: the address that all mail of the installation comes from; the cooperative's name stands with it.
    ///   - keepsSecrets: whether what was sent with a link that signs in stays readable, as in a demonstration.
    public init(
        database: any Database, carrier: any MailCarrier, sender: MailAddress, clock: any Clock, logger: Logger,
        keepsSecrets: Bool = false
    ) {
        (self.database, self.carrier, self.sender, self.clock) = (database, carrier, sender, clock)
        self.logger = logger
        self.keepsSecrets = keepsSecrets
    }

    /// Sends until the task is cancelled, looking again after a pause.
    public func run(pause: Duration = .seconds(2)) async {
        while !Task.isCancelled {
            let sent = await sendDue()
            if sent == 0 { try? await Task.sleep(for: pause) }
        }
    }

    /// Claims what is due now, at most `limit`, and carries each. Answers how many were handled, sent or not.
    @discardableResult
    public func sendDue(limit: Int = 50) async -> Int {
        do {
            let now = clock.now
            let items = try await database.write(nil) { try Outbox.claim(limit: limit, at: now, in: $0) }
            guard !items.isEmpty else { return 0 }
            let names = try await database.read { view in
                try Cooperatives.all(in: view).reduce(into: [CooperativeID: String]()) { $0[$1.id] = $1.name }
            }
            for item in items {
                let name = names[item.message.cooperative] ?? ""
                try await send(item.message, from: name)
            }
            return items.count
        } catch {
            logger.error("outbox", metadata: ["failure": "\(error)"])
            return 0
        }
    }

    private func send(_ message: OutboxMessage, from name: String) async throws {
        do {
            guard let recipient = MailAddress(message.address) else {
                throw CarrierFailure(detail: "not an address that mail can be sent to", isFinal: true)
            }
            try await carrier.carry(
                Mail(
                    id: message.id, sender: sender, senderName: name, recipient: recipient, language: message.language,
                    subject: message.subject, body: message.body, date: message.createdAt))
        } catch {
            let failure = error as? CarrierFailure ?? CarrierFailure(detail: "\(error)")
            // What the mail program said may name the recipient: it is kept with the message and not in the log.
            logger.warning("outbox", metadata: ["message": "\(message.id)", "final": "\(failure.isFinal)"])
            return try await database.write(nil) { [now = clock.now, keepsSecrets = keepsSecrets] in
                try Outbox.markFailed(
                    message, because: failure.detail, final: failure.isFinal, at: now, keepingSecrets: keepsSecrets,
                    in: $0)
            }
        }
        try await database.write(nil) { [now = clock.now, keepsSecrets = keepsSecrets] in
            try Outbox.markSent(message, at: now, keepingSecrets: keepsSecrets, in: $0)
        }
    }
}
