/// A command with fields so plain (ids, words, numbers) that it reads them itself where they are written plainly: for the
/// busiest command, whose fields cost more to decode than its ballot to store.
protocol PlainFields: Command {
    /// nil for anything out of the ordinary, also for what is wrong: the decoder reads that, and says what is wrong.
    init?(plain: PlainObject)
}

/// A JSON object of plain texts and whole numbers: no nesting, no escapes, ASCII alone, no name twice.
struct PlainObject {
    enum Value: Equatable {
        case text(String), number(Int)
    }

    private(set) var fields: [(name: String, value: Value)] = []

    /// nil for every other JSON, and for what is no JSON.
    init?(_ bytes: [UInt8]) {
        guard bytes.count <= 1000 else { return nil }
        var reader = Reader(bytes: bytes)
        guard reader.takes("{") else { return nil }
        repeat {
            guard let name = reader.text(), reader.takes(":"), let value = reader.value(),
                !fields.contains(where: { $0.name == name })
            else { return nil }
            fields.append((name, value))
        } while reader.takes(",")
        guard reader.takes("}"), reader.isAtEnd else { return nil }
    }

    private struct Reader {
        let bytes: [UInt8]
        var position = 0

        var isAtEnd: Bool {
            mutating get {
                skipSpace()
                return position == bytes.count
            }
        }

        mutating func takes(_ sign: Unicode.Scalar) -> Bool {
            skipSpace()
            guard position < bytes.count, bytes[position] == UInt8(ascii: sign) else { return false }
            position += 1
            return true
        }

        mutating func text() -> String? {
            guard takes("\"") else { return nil }
            let start = position
            while position < bytes.count {
                let byte = bytes[position]
                position += 1
                if byte == UInt8(ascii: "\"") { return String(decoding: bytes[start..<position - 1], as: UTF8.self) }
                guard byte >= 0x20, byte < 0x7F, byte != UInt8(ascii: "\\") else { return nil }
            }
            return nil
        }

        mutating func value() -> Value? {
            if let text = text() { return .text(text) }
            var number = 0, digits = 0
            while position < bytes.count, case let digit = Int(bytes[position]) - 48, (0...9).contains(digit) {
                // A leading zero is no JSON; ten digits are more than any number of ours.
                guard digits < 9, digits == 0 || number > 0 else { return nil }
                number = number * 10 + digit
                digits += 1
                position += 1
            }
            return digits > 0 ? .number(number) : nil
        }

        private mutating func skipSpace() {
            while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
        }
    }
}
