/// Walks over JSON bytes (RFC 8259) without making a tree of them: the caller says what it expects next.
///
/// Nothing here traps on input: every byte is fetched within bounds, and numbers that do not fit are told, not computed.
struct JSONScanner {
    /// Lists and objects within one another; a case needs five.
    static let maximumDepth = 32

    let bytes: UnsafeBufferPointer<UInt8>
    var at = 0

    init(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int = 0) {
        self.bytes = bytes
        at = start
    }

    /// Why the bytes cannot be read on, and where.
    struct Failure: Error {
        enum Reason { case truncated, syntax, notText, tooDeep }
        let reason: Reason
        let at: Int
    }

    /// A syntax error here, or the end where there should be more.
    var unexpected: Failure { Failure(reason: at >= bytes.count ? .truncated : .syntax, at: min(at, bytes.count)) }

    /// The next byte that is no white space, without taking it; 0 at the end.
    @inline(__always)
    mutating func peek() -> UInt8 {
        while at < bytes.count {
            let byte = bytes[at]
            if byte > 0x20 { return byte }
            guard byte == 0x20 || byte == 0x0a || byte == 0x0d || byte == 0x09 else { return byte }
            at += 1
        }
        return 0
    }

    /// Takes the byte if it comes next.
    @inline(__always)
    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte, at < bytes.count else { return false }
        at += 1
        return true
    }

    @inline(__always)
    mutating func expect(_ byte: UInt8) throws(Failure) {
        guard take(byte) else { throw unexpected }
    }

    /// After a member: true when another follows, false when `end` closed the list.
    @inline(__always)
    mutating func another(before end: UInt8) throws(Failure) -> Bool {
        let byte = peek()
        guard at < bytes.count else { throw unexpected }
        if byte == Byte.comma {
            at += 1
            return true
        }
        guard byte == end else { throw unexpected }
        at += 1
        return false
    }

    /// Takes `null`, `true` or `false`.
    mutating func takeWord(_ word: StaticString) throws(Failure) {
        for offset in 0..<word.utf8CodeUnitCount {
            guard at < bytes.count, bytes[at] == word.utf8Start[offset] else { throw unexpected }
            at += 1
        }
    }

    /// Skips one value, of whatever kind, and checks its form.
    mutating func skipValue(depth: Int = 0) throws(Failure) {
        guard depth < JSONScanner.maximumDepth else { throw Failure(reason: .tooDeep, at: at) }
        switch peek() {
        case Byte.quote: try skipString()
        case Byte.openList:
            at += 1
            if take(Byte.closeList) { return }
            repeat { try skipValue(depth: depth + 1) } while try another(before: Byte.closeList)
        case Byte.openObject:
            at += 1
            if take(Byte.closeObject) { return }
            repeat {
                guard peek() == Byte.quote else { throw unexpected }
                try skipString()
                try expect(Byte.colon)
                try skipValue(depth: depth + 1)
            } while try another(before: Byte.closeObject)
        case UInt8(ascii: "n"): try takeWord("null")
        case UInt8(ascii: "t"): try takeWord("true")
        case UInt8(ascii: "f"): try takeWord("false")
        default: _ = try number()
        }
    }
}

/// The bytes that JSON is made of.
enum Byte {
    static let quote = UInt8(ascii: "\""), comma = UInt8(ascii: ","), colon = UInt8(ascii: ":")
    static let openList = UInt8(ascii: "["), closeList = UInt8(ascii: "]")
    static let openObject = UInt8(ascii: "{"), closeObject = UInt8(ascii: "}")
    static let zero = UInt8(ascii: "0"), nine = UInt8(ascii: "9"), minus = UInt8(ascii: "-")
    static let backslash = UInt8(ascii: "\\")
}
