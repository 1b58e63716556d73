import Crypto

/// The cookie to which forms are bound before anybody has signed in.
struct FormCookie: Sendable {
    let value: String
    /// Made for this answer, so that it has still to be set.
    let isNew: Bool
}

extension FormToken {
    /// Follows from the session's token, or from the form cookie, by SHA-256: whoever reads the page learns neither, and
    /// whoever cannot read our cookie cannot make one.
    init(secret: String) {
        var text = "form:" + secret
        var hash = SHA256()
        text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        value = hash.finalize().withUnsafeBytes { hexadecimal($0) }
    }

    /// Compares in constant time.
    func matches(_ sent: String) -> Bool {
        let ours = Array(value.utf8), theirs = Array(sent.utf8)
        guard ours.count == theirs.count, !ours.isEmpty else { return false }
        return zip(ours, theirs).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
