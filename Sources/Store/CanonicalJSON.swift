import FoundationEssentials
import Kernel

/// The one form in which JSON is stored, hashed and answered: sorted keys, no blanks, slashes as they are, UTF-8.
public enum CanonicalJSON {
    public static func bytes(_ value: some Encodable) throws -> [UInt8] { try bytes(value, committer: nil) }

    /// - Parameter committer: takes the personal values aside, as for the journal.
    static func bytes(_ value: some Encodable, committer: (any Committer)?) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if let committer { encoder.userInfo[.commitment] = committer }
        return [UInt8](try encoder.encode(value))
    }

    public static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        try JSONDecoder().decode(type, from: Data(bytes))
    }
}
