public import Kernel

/// A link that lets one person in, once (uitnodiging): it sets up an account for somebody who has none, or links that
/// person to the account of who is signed in. An account with a password it does not open.
public struct Invitation: Hashable, Sendable {
    public let cooperative: CooperativeID
    public let person: PersonID
    public let name: String
    public let language: Language
    public let expiresAt: Timestamp
    /// Whether the person has an account already.
    public let hasAccount: Bool
    /// Whether that account has a password, or stands for more persons: then only its password opens it.
    public let asksPassword: Bool
}

/// Whom to invite, and how the invitation travels.
public struct InvitationRequest: Hashable, Sendable {
    public enum Way: Hashable, Sendable {
        /// In a mail, as a link of 256 random bits.
        case mail
        /// On paper, as a code of 100 random bits in groups of four.
        case paper
    }

    public let cooperative: CooperativeID
    public let person: PersonID
    public let name: String
    public let email: String?
    public let language: Language
    public let way: Way

    public init(
        cooperative: CooperativeID, person: PersonID, name: String, email: String?, language: Language, way: Way
    ) {
        self.cooperative = cooperative
        self.person = person
        self.name = name
        self.email = email
        self.language = language
        self.way = way
    }
}

/// What stands in the mail or the letter. It cannot be asked for again.
public struct InvitationLink: Hashable, Sendable {
    /// The link's last part, or the code in groups.
    public let text: Secret
    /// The whole address.
    public let address: Secret
    public let expiresAt: Timestamp
}

/// What stands in a letter about a forgotten password. It cannot be asked for again.
public struct PasswordCode: Hashable, Sendable {
    /// The name to sign in with, which may be forgotten as well.
    public let login: String
    /// The code in groups.
    public let text: Secret
    public let expiresAt: Timestamp
}
