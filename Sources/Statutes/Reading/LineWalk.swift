/// Goes over one line of YAML, byte by byte, outside blocks of text.
///
/// It knows where a value can begin, which is all that is needed to see anchors, aliases, tags, brackets and quotations.
struct LineWalk {
    /// Where the innermost entry of this line stands: after `- - ` further right than the line begins.
    private(set) var column: Int
    private(set) var isComment = false, nodes = 1, depth = 0
    private var quote: UInt8?, isEscaped = false
    /// True where a value can begin, false inside a plain word or sentence.
    private var isAtStart = true
    private var isLeading = true, dashes = 0
    private var previous: UInt8 = 32
    /// The word before the last one and the last one, cut short: enough to see `key: |`.
    private var words: (before: [UInt8], last: [UInt8]) = ([], [])

    init(indentation: Int) { column = indentation }

    /// True when the line ends inside a quotation.
    var isInQuote: Bool { quote != nil }

    /// `key: |`, `- >-` and the like: the lines that follow are text.
    var opensBlock: Bool {
        guard depth == 0, let first = words.last.first, first == UInt8(ascii: "|") || first == UInt8(ascii: ">"),
            words.last.count <= 3
        else { return false }
        return words.before.last == UInt8(ascii: ":") || words.before == [UInt8(ascii: "-")]
    }

    mutating func step(_ byte: UInt8) -> PolicyProblem.Kind? {
        defer { previous = byte }
        if quote != nil {
            goOnInQuote(byte)
            return nil
        }
        if byte == 32 {
            closeWord()
            return nil
        }
        if byte == UInt8(ascii: "#"), previous == 32 {
            isComment = true
            return nil
        }
        return begin(byte)
    }

    private mutating func goOnInQuote(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
        } else if quote == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == quote {
            quote = nil
        }
    }

    private mutating func closeWord() {
        guard previous != 32 else { return }
        let indicators: [UInt8] = [UInt8(ascii: "-"), UInt8(ascii: "?")]
        if words.last.last == UInt8(ascii: ":") {
            isAtStart = true
        } else if isAtStart || dashes > 0, words.last.count == 1, indicators.contains(words.last[0]) {
            isAtStart = true
        }
        words = (words.last, [])
    }

    private mutating func begin(_ byte: UInt8) -> PolicyProblem.Kind? {
        let isWordStart = words.last.isEmpty || isSeparator(previous)
        if let mark = words.last.first, words.last.count == 1, isReferenceMark(mark), isNameByte(byte) {
            return .reference
        }
        if isWordStart, isReferenceMark(byte) { words.last = [] }
        if isAtStart, byte == UInt8(ascii: "!") { return .tag }
        if let kind = count(byte) { return kind }
        let opensQuote = isAtStart && (byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"))
        if opensQuote { quote = byte }
        if words.last.count < 4 { words.last.append(byte) } else { words.last[3] = byte }
        isAtStart = depth > 0 && isSeparator(byte) || isAtStart && words.last.count == 1 && isDash(byte)
        return nil
    }

    private mutating func count(_ byte: UInt8) -> PolicyProblem.Kind? {
        if isLeading, isDash(byte), previous == 32 { dashes += 1 } else { isLeading = isLeading && isDash(byte) }
        if dashes > 3 { return .tooDeep }
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            if isAtStart || depth > 0 { depth += 1 }
            if depth > PolicyLimits.brackets { return .tooDeep }
        case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
        case UInt8(ascii: ","), UInt8(ascii: ":"): nodes += 1
        default: break
        }
        return nil
    }

    private func isDash(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "-") || byte == UInt8(ascii: "?") }

    private func isReferenceMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*") }

    private func isSeparator(_ byte: UInt8) -> Bool {
        [UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":")].contains(byte)
    }

    private func isNameByte(_ byte: UInt8) -> Bool {
        (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte) || byte == 45 || byte == 95
    }
}
