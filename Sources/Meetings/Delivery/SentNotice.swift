public import Kernel

public enum NoticeTag {}
public typealias NoticeID = Identifier<NoticeTag>
public enum DispatchTag {}
public typealias DispatchID = Identifier<DispatchTag>

/// A notice to everybody who is called to a meeting, word for word as it went (2:41).
public struct SentNotice: Hashable, Sendable {
    /// Why it was sent.
    public enum Purpose: String, Hashable, Codable, Sendable, CaseIterable {
        /// The convocation itself (oproeping).
        case convocation
        /// The place, the hour or the order changed.
        case change
        /// Members put an item on the agenda.
        case addition
        /// The meeting is not held (afgelasting).
        case cancellation
    }

    public let id: NoticeID
    public let meeting: MeetingID
    public let convocation: ConvocationID
    public let purpose: Purpose
    public let subject: Phrase, body: Phrase
    /// SHA-256 of subject and body as they were sent, in hexadecimal.
    public let digest: String
    public let on: Day
    public let by: PersonID?

    public init(
        id: NoticeID, meeting: MeetingID, convocation: ConvocationID, purpose: Purpose, subject: Phrase, body: Phrase,
        digest: String, on: Day, by: PersonID?
    ) {
        self.id = id
        self.meeting = meeting
        self.convocation = convocation
        self.purpose = purpose
        self.subject = subject
        self.body = body
        self.digest = digest
        self.on = on
        self.by = by
    }
}

/// One notice on its way to one person: how, to what kind of address, and as which message of the outbox.
public struct Dispatch: Hashable, Sendable {
    public enum AddressKind: String, Hashable, Codable, Sendable, CaseIterable {
        case email, address
        /// No address is known: the letter is brought round.
        case none
    }

    public let id: DispatchID
    public let notice: NoticeID
    public let person: PersonID
    public let channel: SummonsChannel
    public let addressKind: AddressKind
    /// The day on which the person agreed to e-mail (2:41 lid 5); nil for a letter.
    public let consentOn: Day?
    public let message: MessageID
    public let on: Day
    /// The one that came back, where this was sent in its place.
    public let resendOf: DispatchID?

    public init(
        id: DispatchID, notice: NoticeID, person: PersonID, channel: SummonsChannel, addressKind: AddressKind,
        consentOn: Day?, message: MessageID, on: Day, resendOf: DispatchID? = nil
    ) {
        self.id = id
        self.notice = notice
        self.person = person
        self.channel = channel
        self.addressKind = addressKind
        self.consentOn = consentOn
        self.message = message
        self.on = on
        self.resendOf = resendOf
    }
}
