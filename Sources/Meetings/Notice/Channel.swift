public import Kernel

/// How one member is called to a meeting (wijze van oproeping).
public enum SummonsChannel: String, Hashable, Codable, Sendable, CaseIterable {
    case email
    /// A letter, sent or brought round.
    case post
}

/// What is known of a member for the convocation.
public struct Addressee: Hashable, Sendable {
    public let person: PersonID
    public let email: String?
    /// The day on which the member agreed to be called by e-mail (2:41 lid 5).
    public let consentOn: Day?

    public init(person: PersonID, email: String?, consentOn: Day?) {
        self.person = person
        self.email = email
        self.consentOn = consentOn
    }
}

/// By which channel the statutes and the member let themselves be used.
public struct ChannelRules: Hashable, Sendable {
    /// The statutes name e-mail among their channels (`assembly.channels`).
    public var allowsEmail: Bool
    /// E-mail needs the member's consent: the law, unless the statutes say otherwise (2:41 lid 5).
    public var emailNeedsConsent: Bool

    public init(allowsEmail: Bool, emailNeedsConsent: Bool) {
        self.allowsEmail = allowsEmail
        self.emailNeedsConsent = emailNeedsConsent
    }

    /// E-mail where it is lawful, else a letter: nobody is left out.
    public func channel(for addressee: Addressee, on day: Day) -> SummonsChannel {
        guard allowsEmail, let email = addressee.email, !email.isEmpty else { return .post }
        guard emailNeedsConsent else { return .email }
        return addressee.consentOn.map { $0 <= day } ?? false ? .email : .post
    }
}
