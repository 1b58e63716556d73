/// Something about a person that must be erasable: a name, an address, a birth date.
///
/// In answers and forms it is the plain value. In the journal (`CodingUserInfoKey.commitment` is set) it is a
/// commitment, SHA-256(salt ‖ value); salt and value stand in a table of their own that can be erased while the chain of
/// hashes still verifies.
public struct Personal<Value: Codable & Hashable & Sendable>: Hashable, Sendable {
    public let value: Value

    public init(_ value: Value) { self.value = value }
}

extension Personal: Codable {
    public init(from decoder: any Decoder) throws { value = try Value(from: decoder) }

    public func encode(to encoder: any Encoder) throws {
        guard let committer = encoder.userInfo[.commitment] as? any Committer else {
            return try value.encode(to: encoder)
        }
        try Commitment(personal: try committer.commit(value)).encode(to: encoder)
    }
}

/// What the journal holds in place of a personal value: the hex of SHA-256(salt ‖ canonical JSON of the value).
public struct Commitment: Hashable, Codable, Sendable {
    public let personal: String

    public init(personal: String) { self.personal = personal }
}

/// Takes personal values out of what the journal will hash.
public protocol Committer: Sendable {
    /// Keeps the value with a fresh salt aside and answers the commitment's hex digest.
    func commit<Value: Encodable>(_ value: Value) throws -> String
}

extension CodingUserInfoKey {
    /// Set to a `Committer` when encoding for the journal.
    public static let commitment: CodingUserInfoKey = {
        guard let key = CodingUserInfoKey(rawValue: "nl.zeggenschap.commitment") else {
            preconditionFailure("a user info key with a fixed name always exists")
        }
        return key
    }()
}

/// A password or token on its way in. It is read from what people send and never written anywhere: not in the journal,
/// not in an answer, not in a log.
public struct Secret: Hashable, Sendable, Codable, CustomStringConvertible, CustomDebugStringConvertible {
    public let reveal: String

    public init(_ value: String) { reveal = value }
    public init(from decoder: any Decoder) throws { reveal = try decoder.singleValueContainer().decode(String.self) }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encodeNil()
    }

    public var description: String { "[secret]" }
    public var debugDescription: String { "[secret]" }
}
