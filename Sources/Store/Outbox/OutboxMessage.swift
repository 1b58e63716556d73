public import Kernel

/// One message to one person: an e-mail, or a letter to print for who has no e-mail.
public struct OutboxMessage: Hashable, Sendable {
    public enum Channel: String, Sendable, Codable { case email, letter }

    public let id: MessageID
    public let cooperative: CooperativeID
    public let channel: Channel
    /// nil for who is no person of the cooperative yet (an invitation).
    public let recipient: PersonID?
    /// An e-mail address, or the lines of a postal address.
    public let address: String
    public let language: Language
    public let subject: String, body: String
    public let createdAt: Timestamp
    /// Whether it holds a link or code that signs in. A real installation forgets its words once it was sent.
    public let isSecret: Bool

    public init(
        id: MessageID, cooperative: CooperativeID, channel: Channel, recipient: PersonID?, address: String,
        language: Language, subject: String, body: String, createdAt: Timestamp, isSecret: Bool = false
    ) {
        (self.id, self.cooperative, self.channel, self.recipient) = (id, cooperative, channel, recipient)
        (self.address, self.language, self.subject, self.body) = (address, language, subject, body)
        self.createdAt = createdAt
        self.isSecret = isSecret
    }
}

/// A message with what became of it.
public struct OutboxItem: Hashable, Sendable {
    public let message: OutboxMessage
    public let attempts: Int
    /// When it was sent or printed.
    public let sentAt: Timestamp?
    /// When it is tried next; nil when it was sent or given up.
    public let nextAttemptAt: Timestamp?
    /// Why the last attempt failed, in the carrier's words.
    public let failure: String?

    /// The columns that `init(row:)` reads.
    init(row: Row) throws {
        guard let channel = OutboxMessage.Channel(rawValue: try row[2]), let language = Language(rawValue: try row[5])
        else { throw UnreadableColumn(index: 2, asked: "channel and language") }
        let secret: Int = try row[13]
        message = OutboxMessage(
            id: try row[1], cooperative: try row[0], channel: channel, recipient: try row[3], address: try row[4],
            language: language, subject: try row[6], body: try row[7], createdAt: try row[8],
            isSecret: secret == 1)
        (attempts, sentAt, nextAttemptAt, failure) = (try row[9], try row[10], try row[11], try row[12])
    }
}
