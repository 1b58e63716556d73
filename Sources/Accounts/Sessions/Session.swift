public import Kernel

/// Who somebody is on this installation: an account and the persons it stands for.
public struct Identity: Hashable, Sendable {
    public let account: AccountID
    public let login: String
    public let name: String
    public let language: Language
    public let hasPassword: Bool
    /// The person of this account in each cooperative.
    public let persons: [CooperativeID: PersonID]
}

/// Somebody who is signed in.
public struct Session: Hashable, Sendable {
    public let identity: Identity
    public let madeAt: Timestamp
    /// When it ends whatever happens.
    public let endsAt: Timestamp
    /// When it was last used, within a few minutes.
    public let seenAt: Timestamp
}

/// A session that was just made, with the token that goes into the cookie. The token is always new: one that a browser
/// brought along is never used for it.
public struct NewSession: Sendable {
    public let token: Token
    public let session: Session
}

/// How long sessions and links last.
public struct AccountTerms: Sendable {
    /// A session ends after this time, in seconds: 14 days.
    public var session: Int64 = 14 * 86_400
    /// A session that is not used ends after this time: 12 hours.
    public var idle: Int64 = 12 * 3600
    /// How often the last use is written down: 5 minutes.
    public var seen: Int64 = 300
    /// An invitation: 30 days, for letters take their time.
    public var invitation: Int64 = 30 * 86_400
    /// A link to choose a new password: 30 minutes.
    public var reset: Int64 = 1800
    /// The same, printed in a letter: 14 days.
    public var resetOnPaper: Int64 = 14 * 86_400
    /// How long another process may still believe a session that was ended here: 3 seconds.
    public var cache: Int64 = 3

    public init() {}
}
