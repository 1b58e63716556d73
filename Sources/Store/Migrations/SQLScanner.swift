/// Takes SQL text apart in code, quoted texts and comments, so that only code is rendered for an engine.
struct SQLScanner {
    enum Piece {
        case code(String), quoted(String), comment(String)

        var text: String {
            switch self {
            case .code(let text), .quoted(let text), .comment(let text): text
            }
        }
    }

    private var rest: Substring.UTF8View

    init(_ sql: String) { rest = Substring(sql).utf8 }

    mutating func next() -> Piece? {
        guard let first = rest.first else { return nil }
        if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") { return .quoted(take(through: first)) }
        if starts("--") { return .comment(take(through: UInt8(ascii: "\n"))) }
        var end = rest.startIndex
        while end < rest.endIndex {
            let byte = rest[end]
            if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") || rest[end...].starts(with: "--".utf8) { break }
            end = rest.index(after: end)
        }
        defer { rest = rest[end...] }
        return .code(String(Substring(rest[..<end])))
    }

    private func starts(_ text: String) -> Bool { rest.starts(with: text.utf8) }

    private mutating func take(through last: UInt8) -> String {
        let second = rest.index(after: rest.startIndex)
        let end = rest[second...].firstIndex(of: last).map { rest.index(after: $0) } ?? rest.endIndex
        defer { rest = rest[end...] }
        return String(Substring(rest[..<end]))
    }
}
