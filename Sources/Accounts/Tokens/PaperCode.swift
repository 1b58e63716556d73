/// A code that is printed in a letter and typed over: D. Crockford's base 32, in groups of four. `O` is read as 0, `I` and
/// `L` as 1; blanks, hyphens and case do not matter.
enum PaperCode {
    private static let digits = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    static let length = 20

    /// The first 100 bits of the bytes: `7K2M-…`.
    static func write(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        var count = 0
        for byte in bytes where count < length {
            buffer = buffer << 8 | UInt32(byte)
            bits += 8
            while bits >= 5, count < length {
                bits -= 5
                if count > 0, count % 4 == 0 { text.append(UInt8(ascii: "-")) }
                text.append(digits[Int(buffer >> UInt32(bits) & 31)])
                count += 1
            }
            buffer &= (1 << UInt32(bits)) - 1
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The code in its printed form, or nil when this is no code.
    static func read(_ text: String) -> String? {
        var signs: [UInt8] = []
        for byte in text.utf8.prefix(100) {
            let upper = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte & 0xDF : byte
            switch upper {
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "\t"): continue
            case UInt8(ascii: "O"): signs.append(UInt8(ascii: "0"))
            case UInt8(ascii: "I"), UInt8(ascii: "L"): signs.append(UInt8(ascii: "1"))
            case let sign where digits.contains(sign): signs.append(sign)
            default: return nil
            }
        }
        guard signs.count == length else { return nil }
        let groups = stride(from: 0, to: length, by: 4).map {
            String(decoding: signs[$0..<$0 + 4], as: UTF8.self)
        }
        return groups.joined(separator: "-")
    }
}
