/// One record of a CSV file with the line on which it begins.
struct CSVRecord: Hashable, Sendable {
    let line: Int
    let fields: [String]

    /// A line with nothing in it, which a file may end with.
    var isBlank: Bool { fields.allSatisfy { $0.allSatisfy(\.isWhitespace) } }
}

/// Reads CSV (RFC 4180) by bytes: quoted fields, doubled quotation marks, CRLF or LF, a comma or a semicolon.
enum CSVReader {
    /// The most columns that a record may have; what follows is left out.
    static let mostColumns = 200

    /// The records, or the line on which a quotation was opened that never closes.
    static func records(_ bytes: ArraySlice<UInt8>) -> (records: [CSVRecord], openQuotation: Int?) {
        let separator = separator(bytes)
        var records: [CSVRecord] = []
        var fields: [String] = [], field: [UInt8] = []
        var line = 1, start = 1, opened = 1
        var quoted = false, wasQuoted = false

        func endField() {
            if fields.count < mostColumns { fields.append(String(decoding: field, as: UTF8.self)) }
            field.removeAll(keepingCapacity: true)
            wasQuoted = false
        }
        func endRecord() {
            endField()
            records.append(CSVRecord(line: start, fields: fields))
            fields.removeAll(keepingCapacity: true)
        }

        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            index += 1
            if quoted {
                if byte == mark {
                    if index < bytes.endIndex, bytes[index] == mark {
                        field.append(mark)
                        index += 1
                    } else {
                        quoted = false
                    }
                } else {
                    if byte == newline { line += 1 }
                    field.append(byte)
                }
                continue
            }
            switch byte {
            case mark where field.isEmpty && !wasQuoted: (quoted, wasQuoted, opened) = (true, true, line)
            case separator: endField()
            case newline:
                if field.last == UInt8(ascii: "\r") { field.removeLast() }
                endRecord()
                line += 1
                start = line
            default: field.append(byte)
            }
        }
        if !field.isEmpty || !fields.isEmpty || wasQuoted { endRecord() }
        return (records, quoted ? opened : nil)
    }

    private static let mark = UInt8(ascii: "\""), newline = UInt8(ascii: "\n")

    /// What stands most in the first line, outside quotations: Dutch spreadsheets write semicolons.
    private static func separator(_ bytes: ArraySlice<UInt8>) -> UInt8 {
        var quoted = false
        var commas = 0, semicolons = 0
        for byte in bytes {
            if byte == mark { quoted.toggle() }
            if quoted { continue }
            if byte == newline { break }
            if byte == UInt8(ascii: ",") { commas += 1 }
            if byte == UInt8(ascii: ";") { semicolons += 1 }
        }
        return semicolons > commas ? UInt8(ascii: ";") : UInt8(ascii: ",")
    }
}
