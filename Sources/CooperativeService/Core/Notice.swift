public import Kernel

/// A message to one person, by e-mail or as a letter to print. It leaves after the commit, at least once.
public struct Notice: Sendable {
    /// How it travels, with the address.
    public enum Way: Sendable, Hashable {
        case email(String)
        /// The lines of the address label.
        case letter([String])
    }

    public let person: PersonID
    public let way: Way
    public let subject: Phrase, body: Phrase
    public let language: Language
    /// Whether it holds a link or code that signs in.
    public let isSecret: Bool

    public init(
        to person: PersonID, by way: Way, subject: Phrase, body: Phrase, language: Language = .dutch,
        isSecret: Bool = false
    ) {
        self.person = person
        self.way = way
        self.subject = subject
        self.body = body
        self.language = language
        self.isSecret = isSecret
    }
}
