/// A rule that the database keeps was broken: a second ballot for one unit, a missing row that is referred to.
public struct ConstraintViolation: Error, Hashable {
    public enum Kind: Hashable, Sendable {
        case unique, foreignKey, check, notNull, appendOnly, other
        /// A text that no engine keeps; also where it is only looked for.
        case unfitText
    }
    public let kind: Kind
    /// The engine's words, for the log; never for people, since they may hold values.
    public let detail: String

    public init(kind: Kind, detail: String) {
        self.kind = kind
        self.detail = detail
    }
}

/// The books cannot be read or written now. Nothing was written.
public struct DatabaseUnavailable: Error, Hashable {
    public enum Reason: String, Hashable, Sendable {
        case missing, readOnly, full, busy, connectionLost, closed, corrupt, newerSchema, other
    }
    public let reason: Reason
    /// The engine's words, for the log.
    public let detail: String

    public init(_ reason: Reason, detail: String) {
        self.reason = reason
        self.detail = detail
    }
}

/// The connection was lost after COMMIT was sent: the write stands or it does not. The caller settles it with the
/// idempotency key.
public struct CommitUnknown: Error, Hashable {
    public let detail: String
    public init(detail: String) { self.detail = detail }
}
