/// Carries one e-mail away. When it answers, the message is out of our hands.
public protocol MailCarrier: Sendable {
    /// Throws `CarrierFailure` when it was not taken.
    func carry(_ mail: Mail) async throws
}

/// A carrier did not take a message.
public struct CarrierFailure: Error, Hashable {
    /// For the log and the secretary's list.
    public let detail: String
    /// Whether trying again is of no use.
    public let isFinal: Bool

    public init(detail: String, isFinal: Bool = false) { (self.detail, self.isFinal) = (detail, isFinal) }
}
