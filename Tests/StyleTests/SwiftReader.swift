/// Reads Swift text far enough to tell code, comments and literals apart, also literals inside values filled into literals.
struct SwiftReader {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1
    private var kept: [UInt8] = []
    private(set) var literals: [SwiftFile.Literal] = []

    init(_ text: String) { bytes = Array(text.utf8) }

    /// The code alone; comments and literals are blank, lines keep their numbers.
    var code: String { String(decoding: kept, as: UTF8.self) }

    /// Reads code up to the closing byte, which it passes, or to the end.
    mutating func readCode(until end: UInt8?) {
        var depth = 0
        while position < bytes.count {
            let byte = bytes[position]
            switch byte {
            case Byte.slash where next == Byte.slash: skipLine()
            case Byte.slash where next == Byte.star: skipBlock()
            case Byte.quote: readLiteral()
            case Byte.hash where opensRaw(): readLiteral()
            default:
                if end != nil, byte == Byte.open { depth += 1 }
                if byte == end {
                    if depth == 0 {
                        advance()
                        return
                    }
                    depth -= 1
                }
                kept.append(byte)
                advance()
            }
        }
    }

    private mutating func readLiteral() {
        let before = String(decoding: kept.suffix(240), as: UTF8.self)
        let start = line
        var hashes = 0
        while position < bytes.count, bytes[position] == Byte.hash {
            hashes += 1
            advance()
        }
        let quotes = matches([Byte.quote, Byte.quote, Byte.quote]) ? 3 : 1
        advance(quotes)
        let rest = [UInt8](repeating: Byte.hash, count: hashes)
        let closing = [UInt8](repeating: Byte.quote, count: quotes) + rest
        let escape = [Byte.backslash] + rest
        kept.append(Byte.quote)
        var text: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            if byte == Byte.quote, matches(closing) {
                advance(closing.count)
                break
            }
            if byte == Byte.backslash, matches(escape) {
                advance(escape.count)
                guard position < bytes.count else { break }
                if bytes[position] == Byte.open {
                    advance()
                    text += Array(String(SwiftFile.hole).utf8)
                    readCode(until: Byte.close)
                } else {
                    text.append(Byte.space)
                    keepLine()
                    advance()
                }
            } else {
                text.append(byte)
                keepLine()
                advance()
            }
        }
        kept.append(Byte.quote)
        literals.append(SwiftFile.Literal(line: start, text: String(decoding: text, as: UTF8.self), before: before))
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != Byte.newline { advance() }
    }

    private mutating func skipBlock() {
        while position < bytes.count, !matches([Byte.star, Byte.slash]) {
            keepLine()
            advance()
        }
        advance(2)
    }

    private mutating func keepLine() {
        if bytes[position] == Byte.newline { kept.append(Byte.newline) }
    }

    private func opensRaw() -> Bool {
        bytes[position...].first { $0 != Byte.hash } == Byte.quote
    }

    private var next: UInt8? { position + 1 < bytes.count ? bytes[position + 1] : nil }

    private func matches(_ expected: [UInt8]) -> Bool { bytes[position...].starts(with: expected) }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where position < bytes.count {
            if bytes[position] == Byte.newline { line += 1 }
            position += 1
        }
    }
}

private enum Byte {
    static let newline = UInt8(ascii: "\n"), space = UInt8(ascii: " ")
    static let slash = UInt8(ascii: "/"), star = UInt8(ascii: "*"), backslash = UInt8(ascii: "\\")
    static let quote = UInt8(ascii: "\""), hash = UInt8(ascii: "#")
    static let open = UInt8(ascii: "("), close = UInt8(ascii: ")")
}
