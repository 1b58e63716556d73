import Kernel

/// The fields of a posted form, in the order in which they came.
struct Form: Sendable {
    private(set) var fields: [(name: String, value: String)] = []

    /// More fields than any form of ours has.
    private static let maximum = 2000

    init() {}

    init(fields: [(name: String, value: String)]) { self.fields = fields }

    /// Reads `application/x-www-form-urlencoded` (WHATWG URL, section 5.1). Refuses (nil) what is no UTF-8 and too many
    /// fields.
    init?(_ bytes: [UInt8]) {
        for pair in bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: true) {
            guard fields.count < Form.maximum else { return nil }
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            guard let name = Form.decoded(pair[..<equals]),
                let value = Form.decoded(equals < pair.endIndex ? pair[(equals + 1)...] : [])
            else { return nil }
            fields.append((name, value))
        }
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
        var plain: [UInt8] = []
        plain.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == UInt8(ascii: "%"), index + 2 < bytes.endIndex,
                let high = digit(bytes[index + 1]), let low = digit(bytes[index + 2])
            {
                plain.append(high << 4 | low)
                index += 3
            } else {
                plain.append(byte == UInt8(ascii: "+") ? UInt8(ascii: " ") : byte)
                index += 1
            }
        }
        return String(validating: plain, as: UTF8.self)
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    /// Exactly as sent, or nil: for passwords.
    func exact(_ name: String) -> String? { fields.first { $0.name == name }?.value }

    /// Without blanks around it; empty when the field is not there.
    func text(_ name: String) -> String { Form.trimmed(exact(name) ?? "") }

    /// Without blanks around it; nil when empty or not there.
    func optional(_ name: String) -> String? {
        let text = text(name)
        return text.isEmpty ? nil : text
    }

    /// Every value of a field that may be chosen more than once.
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map { Form.trimmed($0.value) } }

    func isChecked(_ name: String) -> Bool { exact(name) != nil }

    /// A value that reads itself from text: an id, a day, a number. nil when empty or not readable.
    func value<Value: LosslessStringConvertible>(_ name: String, as: Value.Type = Value.self) -> Value? {
        optional(name).flatMap(Value.init)
    }

    private static func trimmed(_ text: String) -> String {
        var text = Substring(text)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}
