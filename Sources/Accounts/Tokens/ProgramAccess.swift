public import Kernel

/// A program that acts for an account with a token of the API.
public struct ProgramAccess: Hashable, Sendable {
    public let identity: Identity
    public let scopes: Set<Scope>
    public let expiresAt: Timestamp
}

/// A token of the API as its owner sees it in a list; the token itself is shown once, when it is made.
public struct ProgramToken: Hashable, Sendable {
    public let id: Identifier<ProgramTokenTag>
    public let name: String
    public let scopes: [Scope]
    public let madeAt: Timestamp, expiresAt: Timestamp
    public let isRevoked: Bool, isExpired: Bool
}

public enum ProgramTokenTag {}
