public import Kernel

/// Reads an amount of euros as people type it, in Dutch or in English: `1250`, `1250,00`, `€ 1.250,00`, `1,250.00`.
///
/// A comma or a point before exactly two last digits stands before the cents; one before exactly three digits parts the
/// thousands. Everything else is not guessed at.
public enum TypedAmount {
    public static func money(_ text: String) -> Money? {
        // A space that does not break stands in the amounts of our own pages, and comes along when one is copied.
        var bytes = Array(text.filter { $0 != " " && $0 != "\u{A0}" && $0 != "\u{202F}" }.utf8)[...]
        let euro = Array("€".utf8)
        if bytes.starts(with: euro) { bytes = bytes.dropFirst(euro.count) }
        guard bytes.count <= 24, let first = bytes.first, isDigit(first) else { return nil }
        let groups = bytes.split(omittingEmptySubsequences: false) { isSeparator($0) }
        let separators = bytes.filter(isSeparator)
        guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return nil }
        let hasCents = groups.count > 1 && groups.last?.count == 2
        let whole = hasCents ? groups.dropLast() : groups[...]
        let marks = hasCents ? separators.dropLast() : separators[...]
        guard whole.dropFirst().allSatisfy({ $0.count == 3 }), whole.count == 1 || whole[whole.startIndex].count <= 3,
            Set(marks).count <= 1, !hasCents || !marks.contains(separators[separators.count - 1])
        else { return nil }
        let cents = hasCents ? Array(groups[groups.count - 1]) : Array("00".utf8)
        return Int64(String(decoding: whole.joined() + cents, as: UTF8.self)).map(Money.init(cents:))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

    private static func isSeparator(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") }
}
