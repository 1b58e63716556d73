/// A file that came with a form.
struct Upload: Sendable, Hashable {
    let field: String
    /// As the sender named it; nothing may be trusted of it.
    let name: String
    let bytes: [UInt8]
}

/// Reads `multipart/form-data` (RFC 7578), strictly: what browsers send, and nothing else that the format would allow.
///
/// Refused (nil): a boundary that is missing or malformed, anything before the first part or after the last, more than
/// thirty parts, more than one file, headers over two kilobytes, parts without a name, nested multiparts, encodings, and
/// fields that are no UTF-8.
enum Multipart {
    private static let mostParts = 30, longestHeader = 2048, longestName = 100

    /// The boundary in a `Content-Type`: 1 to 70 characters of those that RFC 2046, 5.1.1 allows.
    static func boundary(of header: String?) -> [UInt8]? {
        guard let header else { return nil }
        let parts = header.split(separator: ";", omittingEmptySubsequences: false).map { $0.filter { $0 != " " } }
        guard parts.first?.lowercased() == "multipart/form-data" else { return nil }
        let given = parts.dropFirst().filter { $0.lowercased().hasPrefix("boundary=") }
        guard given.count == 1, var text = given.first.map({ $0.dropFirst(9) }) else { return nil }
        if text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") { text = text.dropFirst().dropLast() }
        let bytes = Array(text.utf8)
        guard (1...70).contains(bytes.count), bytes.allSatisfy(isBoundary) else { return nil }
        return bytes
    }

    private static func isBoundary(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "'()+_,-./:=?".utf8.contains(byte)
        }
    }

    static func read(_ bytes: [UInt8], boundary: [UInt8]) -> (fields: [(name: String, value: String)], file: Upload?)? {
        let mark = Array("--".utf8) + boundary
        guard bytes.starts(with: mark) else { return nil }
        var fields: [(name: String, value: String)] = [], file: Upload?
        var position = mark.count, parts = 0
        let separator = Array("\r\n".utf8) + mark
        while true {
            if ends(bytes, at: position) { return (fields, file) }
            guard matches(bytes, Array("\r\n".utf8), at: position), parts < mostParts else { return nil }
            position += 2
            guard let blank = find(Array("\r\n\r\n".utf8), in: bytes, from: position, until: position + longestHeader),
                let head = PartHead(Array(bytes[position..<blank])), head.name.utf8.count <= longestName,
                let end = find(separator, in: bytes, from: blank + 2, until: bytes.count),
                end >= blank + 4 || end == blank + 2
            else { return nil }
            let content = end > blank + 4 ? Array(bytes[(blank + 4)..<end]) : []
            if let name = head.fileName {
                guard file == nil else { return nil }
                file = Upload(field: head.name, name: name, bytes: content)
            } else {
                guard let value = String(validating: content, as: UTF8.self) else { return nil }
                fields.append((head.name, value))
            }
            parts += 1
            position = end + separator.count
        }
    }

    /// `--` closes the last part; only the end of a line may follow.
    private static func ends(_ bytes: [UInt8], at position: Int) -> Bool {
        let rest = bytes.dropFirst(position)
        return rest.elementsEqual("--".utf8) || rest.elementsEqual("--\r\n".utf8)
    }

    private static func matches(_ bytes: [UInt8], _ wanted: [UInt8], at position: Int) -> Bool {
        bytes.count >= position + wanted.count && bytes[position..<position + wanted.count].elementsEqual(wanted)
    }

    /// Where these bytes first stand.
    private static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int, until limit: Int) -> Int? {
        let last = min(limit, bytes.count) - wanted.count
        guard start <= last, let first = wanted.first else { return nil }
        return bytes.withUnsafeBufferPointer { bytes in
            var index = start
            while index <= last {
                if bytes[index] == first {
                    var offset = 1
                    while offset < wanted.count, bytes[index + offset] == wanted[offset] { offset += 1 }
                    if offset == wanted.count { return index }
                }
                index += 1
            }
            return nil
        }
    }
}
