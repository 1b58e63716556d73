/// An e-mail address that can stand in a header and on a command line without meaning anything else.
public struct MailAddress: Hashable, Sendable, CustomStringConvertible {
    public let description: String

    /// Refuses (nil) what is not `local@domain` in plain ASCII, without quotes, spaces or control characters: RFC 5321
    /// allows more, and no member's mailbox needs it.
    public init?(_ text: String) {
        let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, (1...64).contains(parts[0].count), (1...255).contains(parts[1].count),
            parts[0].allSatisfy({ Self.isAtom($0) || $0 == UInt8(ascii: ".") }),
            parts[1].allSatisfy({ Self.isName($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }),
            parts[0].first != UInt8(ascii: "-"), !text.contains(".."),
            ![parts[0].first, parts[0].last, parts[1].first, parts[1].last].contains(UInt8(ascii: "."))
        else { return nil }
        description = text
    }

    public var domain: String { String(description.drop { $0 != "@" }.dropFirst()) }

    private static func isName(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private static func isAtom(_ byte: UInt8) -> Bool { isName(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte) }
}
