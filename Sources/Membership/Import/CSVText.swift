/// Why the bytes of a file are not the text that an import reads.
public enum UnreadableFile: Hashable, Sendable {
    case empty
    case tooLarge(limit: Int)
    /// UTF-16, as some spreadsheets write "Unicode text".
    case utf16
    /// No UTF-8: most likely Latin-1 or Windows-1252. The line of the first byte that does not fit.
    case notUTF8(line: Int)
    /// A spreadsheet or another packed file instead of text.
    case packed
    /// A quotation mark that is opened and never closed, with the line where it opens.
    case openQuotation(line: Int)
}

/// Finds out whether bytes are text in UTF-8.
enum CSVText {
    /// The largest file that is read: 100,000 members fit in it.
    static let limit = 32 << 20

    /// The bytes without a byte order mark, or why they cannot be read.
    static func read(_ bytes: [UInt8]) -> Result<ArraySlice<UInt8>, Unreadable> {
        if bytes.count > limit { return .failure(Unreadable(.tooLarge(limit: limit))) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return .failure(Unreadable(.utf16))
        }
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
            return .failure(Unreadable(.packed))
        }
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
        if looksLikeUTF16(text) { return .failure(Unreadable(.utf16)) }
        if text.allSatisfy({ $0 <= 0x20 }) { return .failure(Unreadable(.empty)) }
        if let offset = firstBadByte(text) {
            return .failure(Unreadable(.notUTF8(line: 1 + text[..<offset].count { $0 == UInt8(ascii: "\n") })))
        }
        return .success(text)
    }

    struct Unreadable: Error {
        let reason: UnreadableFile
        init(_ reason: UnreadableFile) { self.reason = reason }
    }

    /// Without a mark: every other byte of the beginning is zero.
    private static func looksLikeUTF16(_ bytes: ArraySlice<UInt8>) -> Bool {
        let start = bytes.prefix(64)
        guard start.count >= 4 else { return false }
        let even = stride(from: start.startIndex, to: start.endIndex, by: 2).count { start[$0] == 0 }
        let odd = stride(from: start.startIndex + 1, to: start.endIndex, by: 2).count { start[$0] == 0 }
        return max(even, odd) * 4 >= start.count
    }

    /// The first byte that does not belong to well-formed UTF-8 (RFC 3629, section 4).
    private static func firstBadByte(_ bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let lead = bytes[index]
            let (length, lowest, highest): (Int, UInt8, UInt8)
            switch lead {
            case 0...0x7F: (length, lowest, highest) = (1, 0, 0)
            case 0xC2...0xDF: (length, lowest, highest) = (2, 0x80, 0xBF)
            case 0xE0: (length, lowest, highest) = (3, 0xA0, 0xBF)
            case 0xED: (length, lowest, highest) = (3, 0x80, 0x9F)
            case 0xE1...0xEF: (length, lowest, highest) = (3, 0x80, 0xBF)
            case 0xF0: (length, lowest, highest) = (4, 0x90, 0xBF)
            case 0xF1...0xF3: (length, lowest, highest) = (4, 0x80, 0xBF)
            case 0xF4: (length, lowest, highest) = (4, 0x80, 0x8F)
            default: return index
            }
            guard index + length <= bytes.endIndex else { return index }
            if length > 1, !(lowest...highest).contains(bytes[index + 1]) { return index }
            for next in 2..<max(length, 2) where bytes[index + next] & 0xC0 != 0x80 { return index }
            index += length
        }
        return nil
    }
}
