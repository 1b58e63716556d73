extension JSONScanner {
    /// A number as it stands.
    enum Number {
        case whole(Int64)
        /// Whole, and outside −2⁶³…2⁶³−1.
        case outOfRange
        /// With decimals or an exponent.
        case notWhole
    }

    /// Takes a number.
    @inline(__always)
    mutating func number() throws(Failure) -> Number {
        // What nearly every number in a case is: one to three digits and then no digit.
        var short: Int64 = 0, place = at
        while place < bytes.count, place < at + 4 {
            let digit = bytes[place] &- Byte.zero
            guard digit < 10 else { break }
            short = short &* 10 &+ Int64(digit)
            place += 1
        }
        if place > at, place < at + 4, place < bytes.count, bytes[at] != Byte.zero || place == at + 1,
            !JSONScanner.continues(bytes[place])
        {
            at = place
            return .whole(short)
        }
        return try longNumber()
    }

    /// Whether a byte makes more of a number than a row of digits.
    @inline(__always)
    private static func continues(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e")
    }

    private mutating func longNumber() throws(Failure) -> Number {
        let isNegative = at < bytes.count && bytes[at] == Byte.minus
        if isNegative { at += 1 }
        var value: Int64 = 0, fits = true
        let start = at
        while let digit = digit() {
            let (tens, over) = value.multipliedReportingOverflow(by: 10)
            let (sum, above) = tens.subtractingReportingOverflow(digit)
            // Below zero there is room for one more than above.
            if over || above { fits = false } else { value = sum }
            at += 1
        }
        guard at > start, bytes[start] != Byte.zero || at == start + 1 else {
            if at > start { at = start }
            throw unexpected
        }
        var isWhole = true
        if at < bytes.count, bytes[at] == UInt8(ascii: ".") {
            at += 1
            isWhole = false
            try digits()
        }
        if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            isWhole = false
            if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == Byte.minus { at += 1 }
            try digits()
        }
        guard isWhole else { return .notWhole }
        guard fits, isNegative || value != .min else { return .outOfRange }
        return .whole(isNegative ? value : -value)
    }

    @inline(__always)
    private func digit() -> Int64? {
        guard at < bytes.count, bytes[at] >= Byte.zero, bytes[at] <= Byte.nine else { return nil }
        return Int64(bytes[at] - Byte.zero)
    }

    /// Skips at least one digit.
    private mutating func digits() throws(Failure) {
        guard digit() != nil else { throw unexpected }
        while digit() != nil { at += 1 }
    }
}
