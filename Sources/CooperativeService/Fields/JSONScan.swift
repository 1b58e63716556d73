/// Walks through a body of JSON (RFC 8259) and stops where it goes wrong, with the path of that place.
struct JSONScan {
    struct Fault: Error {
        enum Kind { case comma, number, form }
        let kind: Kind
        /// As `agenda[1].title`; empty outside any field.
        let path: String
        /// The last name of the path, as `title`.
        let field: String
    }

    private let body: [UInt8]
    private var position = 0
    private var path: [String] = []
    /// Deeper than any command goes.
    static let deepest = 64

    init(_ body: [UInt8]) {
        self.body = body
        if body.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    mutating func wholeBody() throws(Fault) {
        try value()
        skipBlanks()
        guard position == body.count else { throw fault(.form) }
    }

    private func fault(_ kind: Fault.Kind) -> Fault {
        let text = path.reduce("") { $0.isEmpty || $1.hasPrefix("[") ? $0 + $1 : $0 + "." + $1 }
        return Fault(kind: kind, path: String(text.prefix(200)), field: path.last ?? "")
    }

    private mutating func skipBlanks() {
        while position < body.count, [0x20, 0x09, 0x0A, 0x0D].contains(body[position]) { position += 1 }
    }

    /// The next byte that is no blank, not yet taken.
    private mutating func next() -> UInt8? {
        skipBlanks()
        return position < body.count ? body[position] : nil
    }

    private mutating func take(_ byte: Character) -> Bool {
        guard next() == byte.asciiValue else { return false }
        position += 1
        return true
    }

    private mutating func value() throws(Fault) {
        guard path.count <= Self.deepest, let first = next() else { throw fault(.form) }
        switch first {
        case UInt8(ascii: "{"): try object()
        case UInt8(ascii: "["): try array()
        case UInt8(ascii: "\""): _ = try text()
        case UInt8(ascii: "t"): try word("true")
        case UInt8(ascii: "f"): try word("false")
        case UInt8(ascii: "n"): try word("null")
        default: try number()
        }
    }

    private mutating func object() throws(Fault) {
        position += 1
        if take("}") { return }
        repeat {
            guard let first = next(), first != UInt8(ascii: "}") else { throw fault(.comma) }
            guard first == UInt8(ascii: "\"") else { throw fault(.form) }
            path.append(try text())
            guard take(":") else { throw fault(.form) }
            try value()
            path.removeLast()
        } while take(",")
        guard take("}") else { throw fault(.form) }
    }

    private mutating func array() throws(Fault) {
        position += 1
        if take("]") { return }
        var count = 0
        repeat {
            path.append("[\(count)]")
            if next() == UInt8(ascii: "]") { throw fault(.comma) }
            try value()
            path.removeLast()
            count += 1
        } while take(",")
        guard take("]") else { throw fault(.form) }
    }

    /// A text with its escapes as they are; what they stand for is the decoder's.
    private mutating func text() throws(Fault) -> String {
        position += 1
        let start = position
        while position < body.count, body[position] != UInt8(ascii: "\"") {
            guard body[position] >= 0x20 else { throw fault(.form) }
            position += body[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard position < body.count else { throw fault(.form) }
        position += 1
        return String(decoding: body[start..<position - 1], as: UTF8.self)
    }

    private mutating func word(_ word: StaticString) throws(Fault) {
        let end = position + word.utf8CodeUnitCount
        guard end <= body.count, String(decoding: body[position..<end], as: UTF8.self) == "\(word)" else {
            throw fault(.form)
        }
        position = end
    }

    /// A whole number that fits; one with a part or a power behind it does not.
    private mutating func number() throws(Fault) {
        let start = position
        while position < body.count, Self.ofNumbers.contains(body[position]) { position += 1 }
        let written = String(decoding: body[start..<position], as: UTF8.self)
        guard let first = written.drop(while: { $0 == "-" }).first, first.isNumber else { throw fault(.form) }
        guard let value = Int64(written), WholeNumbers.fits(value, in: path.last ?? "") else { throw fault(.number) }
        guard written == "\(value)" || written == "-0" else { throw fault(.form) }
    }

    private static let ofNumbers: Set<UInt8> = Set("+-.eE0123456789".utf8)
}
