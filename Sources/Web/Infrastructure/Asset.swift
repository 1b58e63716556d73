import Crypto
import Hummingbird

/// A file that the site itself serves, compiled into the program.
struct Asset: Sendable {
    let name: String
    let mediaType: String
    let bytes: [UInt8]
    /// Twelve hex digits of the SHA-256 of the content.
    let digest: String
    /// `/assets/site-1a2b3c4d5e6f.css`
    let address: String

    init(name: String, ending: String, mediaType: String, text: String) {
        self.name = name
        self.mediaType = mediaType
        bytes = Array(text.utf8)
        digest = String(hexadecimal(SHA256.hash(data: bytes)).prefix(12))
        address = "/assets/\(name)-\(digest).\(ending)"
    }
}

/// Lower-case hexadecimal digits.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.underestimatedCount)
    for byte in bytes {
        for digit in [byte >> 4, byte & 15] {
            text.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
        }
    }
    return String(decoding: text, as: UTF8.self)
}
