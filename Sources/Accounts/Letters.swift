public import Kernel
public import Store

/// A letter that accounts send by e-mail.
public struct AccountLetter: Hashable, Sendable {
    public let to: String
    public let language: Language
    public let subject: String, text: String
}

/// Takes letters to the outbox in the same transaction, so that a letter goes out when, and only when, its link works.
public protocol AccountPost: Sendable {
    func send(_ letter: AccountLetter, in transaction: any Transaction) throws
}

/// Keeps letters for tests, or where no mail is sent.
public struct NoPost: AccountPost {
    public init() {}
    public func send(_: AccountLetter, in _: any Transaction) throws {}
}
