import Crypto

/// The hashes of the journal; `Documentation/Journal.md` has them in full.
enum JournalHash {
    /// What the first entry stands on.
    static let none = [UInt8](repeating: 0, count: 32)

    /// SHA-256 of the previous hash, then of header, body and facts, each after its length in eight bytes, high first.
    static func entry(previous: [UInt8], header: [UInt8], body: [UInt8], facts: [UInt8]) -> [UInt8] {
        var hasher = SHA256()
        hasher.update(data: previous)
        for part in [header, body, facts] {
            hasher.update(data: withUnsafeBytes(of: UInt64(part.count).bigEndian) { [UInt8]($0) })
            hasher.update(data: part)
        }
        return Array(hasher.finalize())
    }

    /// SHA-256(salt ‖ canonical JSON of the value), in hex.
    static func commitment(salt: [UInt8], value: [UInt8]) -> String { Hex.text(SHA256.hash(data: salt + value)) }
}
