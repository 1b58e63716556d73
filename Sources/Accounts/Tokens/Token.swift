import Crypto
public import Kernel

/// A secret that opens something: a session, an invitation, a new password, the API. Only its SHA-256 is kept, which is
/// enough for 32 random bytes and takes a microsecond.
public struct Token: Hashable, Sendable {
    public let secret: Secret

    /// What a person or a browser sent.
    public init(_ text: String) { secret = Secret(text) }

    /// A new one: 256 random bits in base64 for addresses.
    static func make(_ random: any RandomSource, prefix: String = "") -> Token {
        Token(prefix + base64(random.bytes(32)))
    }

    /// A new one to be typed from paper: 100 random bits in five groups of four, without letters that look alike.
    static func makeForPaper(_ random: any RandomSource) -> Token {
        Token(PaperCode.write(random.bytes(13)))
    }

    var digest: TokenDigest { TokenDigest(of: secret.reveal) }

    /// RFC 4648, section 5, without padding.
    public static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
        var text: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                text.append(digits[Int(buffer >> UInt32(bits) & 63)])
            }
            buffer &= (1 << UInt32(bits)) - 1
        }
        if bits > 0 { text.append(digits[Int(buffer << UInt32(6 - bits) & 63)]) }
        return String(decoding: text, as: UTF8.self)
    }
}

/// The SHA-256 of a token, as it is kept.
struct TokenDigest: Hashable, Sendable {
    let bytes: [UInt8]

    init(of text: String) {
        var text = text
        var hash = SHA256()
        text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
        bytes = hash.finalize().withUnsafeBytes { Array($0) }
    }
    init(stored bytes: [UInt8]) { self.bytes = bytes }

    // A digest is evenly spread: eight of its bytes are hash enough.
    func hash(into hasher: inout Hasher) {
        hasher.combine(bytes.prefix(8).reduce(0 as UInt64) { $0 << 8 | UInt64($1) })
    }
}
