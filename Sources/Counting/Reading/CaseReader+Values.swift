import Kernel
import Phrases

extension CaseReader {
    /// Reads a whole number, or a text that is one. nil, with a finding, for everything else.
    mutating func whole(_ path: @autoclosure () -> String) throws -> Int64? {
        switch scanner.peek() {
        case Byte.minus, Byte.zero...Byte.nine:
            switch try scanner.number() {
            case .whole(let value): return value
            case .outOfRange: try found(.outOfRange(path()))
            case .notWhole: try found(.notWhole(path()))
            }
            return nil
        case Byte.quote:
            let text = try scanner.string()
            let digits = text.utf8.first == Byte.minus ? text.utf8.dropFirst() : text.utf8[...]
            guard !digits.isEmpty, digits.allSatisfy({ (Byte.zero...Byte.nine).contains($0) }) else {
                try found(.wrongKind(path(), wanted: Phrases.CountingCase.wholeNumber))
                return nil
            }
            guard let value = Int64(text) else {
                try found(.outOfRange(path()))
                return nil
            }
            return value
        default: return try wrong(path(), Phrases.CountingCase.wholeNumber)
        }
    }

    /// Reads a text.
    mutating func text(_ path: @autoclosure () -> String) throws -> String? {
        guard scanner.peek() == Byte.quote else { return try wrong(path(), Phrases.CountingCase.text) }
        return try scanner.string()
    }

    /// Reads true or false.
    mutating func truth(_ path: @autoclosure () -> String) throws -> Bool? {
        switch scanner.peek() {
        case UInt8(ascii: "t"):
            try scanner.takeWord("true")
            return true
        case UInt8(ascii: "f"):
            try scanner.takeWord("false")
            return false
        default: return try wrong(path(), Phrases.CountingCase.truth)
        }
    }

    /// Reads an exact fraction: `3`, `"1/3"`, `"0.25"`.
    mutating func fraction(_ path: @autoclosure () -> String) throws -> Fraction? {
        guard scanner.peek() == Byte.quote else { return try whole(path()).map { Fraction($0) } }
        let text = try scanner.string()
        if text.utf8.first != UInt8(ascii: "+"), let value = Fraction(text) ?? CaseReader.decimal(text) { return value }
        try found(.wrongKind(path(), wanted: Phrases.CountingCase.fraction))
        return nil
    }

    /// Reads `0.25` as 1/4; nil for what is none, or does not fit.
    private static func decimal(_ text: String) -> Fraction? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, (1...18).contains(parts[1].utf8.count),
            parts[1].utf8.allSatisfy({ (Byte.zero...Byte.nine).contains($0) }), let units = Int64(parts[0] + parts[1])
        else { return nil }
        var scale: Int64 = 1
        for _ in parts[1].utf8 { scale *= 10 }
        return Fraction(units, scale)
    }

    /// Reads a list, element by element.
    mutating func list(
        _ path: @autoclosure () -> String, _ element: (inout CaseReader, Int) throws -> Void
    ) throws {
        guard scanner.take(Byte.openList) else {
            _ = try wrong(path(), Phrases.CountingCase.list) as Never?
            return
        }
        if scanner.take(Byte.closeList) { return }
        var index = 0
        repeat {
            try element(&self, index)
            index += 1
        } while try scanner.another(before: Byte.closeList)
    }

    /// Reads an object, member by member; a name that stands twice is a finding.
    mutating func object(
        _ path: @autoclosure () -> String, _ member: (inout CaseReader, String) throws -> Void
    ) throws {
        guard scanner.take(Byte.openObject) else {
            _ = try wrong(path(), Phrases.CountingCase.object) as Never?
            return
        }
        if scanner.take(Byte.closeObject) { return }
        var names: Set<String> = []
        repeat {
            guard scanner.peek() == Byte.quote else { throw scanner.unexpected }
            let name = try scanner.string()
            try scanner.expect(Byte.colon)
            if !names.insert(name).inserted { try found(.twice("\(path()).\(name)")) }
            try member(&self, name)
        } while try scanner.another(before: Byte.closeObject)
    }

    /// Notes that something else stands here than was wanted, and passes over it.
    mutating func wrong<Value>(_ path: @autoclosure () -> String, _ wanted: Phrase) throws -> Value? {
        try scanner.skipValue(depth: 1)
        try found(.wrongKind(path(), wanted: wanted))
        return nil
    }
}
