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
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
