extension JSONScanner {
    /// Skips a text and checks that it is one.
    mutating func skipString() throws(Failure) { _ = try string(isWanted: false) }

    /// Takes a text; the escapes in it are read.
    mutating func string() throws(Failure) -> String { try string(isWanted: true) }

    private mutating func string(isWanted: Bool) throws(Failure) -> String {
        try expect(Byte.quote)
        let start = at
        var isPlain = true, isASCII = true
        while true {
            guard at < bytes.count else { throw unexpected }
            let byte = bytes[at]
            if byte == Byte.quote { break }
            guard byte >= 0x20 else { throw unexpected }
            if byte >= 0x80 { isASCII = false }
            at += 1
            if byte == Byte.backslash {
                isPlain = false
                guard at < bytes.count else { throw unexpected }
                at += 1
            }
        }
        let end = at
        at += 1
        if isPlain, isASCII, !isWanted { return "" }
        let raw = UnsafeBufferPointer(rebasing: bytes[start..<end])
        guard let text = String(validating: raw, as: UTF8.self) else { throw Failure(reason: .notText, at: start) }
        return isPlain ? text : try unescaped(text, at: start)
    }

    /// Reads the escapes of a text that starts at `start`.
    private func unescaped(_ text: String, at start: Int) throws(Failure) -> String {
        let failure = Failure(reason: .syntax, at: start)
        var units: [UInt16] = []
        var rest = text.utf16[...]
        while let unit = rest.popFirst() {
            guard unit == UInt16(Byte.backslash) else {
                units.append(unit)
                continue
            }
            guard let escape = rest.popFirst() else { throw failure }
            switch Character(UnicodeScalar(escape) ?? " ") {
            case "\"", "\\", "/": units.append(escape)
            case "b": units.append(8)
            case "f": units.append(12)
            case "n": units.append(10)
            case "r": units.append(13)
            case "t": units.append(9)
            case "u":
                let digits = rest.prefix(4)
                guard digits.count == 4, digits.allSatisfy(JSONScanner.isHexadecimal),
                    let value = UInt16(String(decoding: digits, as: UTF16.self), radix: 16)
                else { throw failure }
                units.append(value)
                rest = rest.dropFirst(4)
            default: throw failure
            }
        }
        guard let text = String(validating: units, as: UTF16.self) else { throw failure }
        return text
    }

    private static func isHexadecimal(_ unit: UInt16) -> Bool {
        (0x30...0x39).contains(unit) || (0x41...0x46).contains(unit) || (0x61...0x66).contains(unit)
    }
}
