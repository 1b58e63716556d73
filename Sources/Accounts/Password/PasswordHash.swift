import CArgon2
import Kernel

/// A password as it is kept: argon2id (RFC 9106) with 19 MiB, two passes and one lane, as a PHC string.
public struct PasswordHash: Hashable, Sendable {
    /// `$argon2id$v=19$m=19456,t=2,p=1$…`
    public let text: String

    public init(text: String) { self.text = text }

    /// KiB of memory, passes over it, lanes: the second choice of OWASP's password storage cheat sheet.
    private static let memory: UInt32 = 19 * 1024, passes: UInt32 = 2, lanes: UInt32 = 1
    static let saltLength = 16

    /// Costs about 22 ms of a core; only the hasher's own threads call it.
    static func make(_ password: Secret, salt: [UInt8]) -> PasswordHash? {
        let bytes = Array(password.reveal.utf8)
        var encoded = [CChar](repeating: 0, count: 128)
        let outcome = argon2id_hash_encoded(
            passes, memory, lanes, bytes, bytes.count, salt, salt.count, 32, &encoded, encoded.count)
        guard outcome == ARGON2_OK.rawValue else { return nil }
        return PasswordHash(
            text: String(decoding: encoded.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
    }

    /// Whether this is the password; as costly as making the hash.
    func matches(_ password: Secret) -> Bool {
        let bytes = Array(password.reveal.utf8)
        return argon2id_verify(text, bytes, bytes.count) == ARGON2_OK.rawValue
    }
}
