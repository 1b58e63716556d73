/// Decides whether an address may stand in a link: a place on this site, or `http`, `https`, `mailto` or `tel`.
///
/// Browsers skip leading blanks and control characters and drop tabs and line ends anywhere (WHATWG URL, section 4.4),
/// so `java\tscript:` is read here as they read it.
enum Address {
    /// Stands where an address was refused; leads nowhere.
    static let refused = "about:invalid"

    static func safe(_ address: String) -> String { isSafe(address) ? address : refused }

    private static let schemes = ["http", "https", "mailto", "tel"]

    private static func isSafe(_ address: String) -> Bool {
        var scheme: [UInt8] = []
        for byte in address.utf8 {
            switch byte {
            case 0...0x20 where scheme.isEmpty: continue
            case 0x09, 0x0A, 0x0D: continue
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
            case UInt8(ascii: ":"): return schemes.contains(String(decoding: scheme, as: UTF8.self))
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
            default: scheme.append(byte)
            }
        }
        return true
    }
}
