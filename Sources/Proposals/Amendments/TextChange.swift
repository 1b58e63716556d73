/// What an amendment changes in a text: other words for some of its words, words added, or another text altogether.
public enum TextChange: Hashable, Codable, Sendable {
    case replace(words: String, by: String)
    /// Right after these words, or at the end of the text.
    case add(words: String, after: String?)
    case whole(String)

    /// The words that must stand in the text, once; nil where any text will do.
    public var anchor: String? {
        switch self {
        case .replace(let words, _): words
        case .add(_, let after): after
        case .whole: nil
        }
    }

    /// The words that it brings; an amendment of an amendment changes these.
    public var newWords: String {
        switch self {
        case .replace(_, let words), .add(let words, _), .whole(let words): words
        }
    }

    /// The same change with other words.
    public func bringing(_ words: String) -> TextChange {
        switch self {
        case .replace(let old, _): .replace(words: old, by: words)
        case .add(_, let after): .add(words: words, after: after)
        case .whole: .whole(words)
        }
    }

    /// How often the words that it hangs on stand in the text.
    public func matches(in text: String) -> Int {
        guard let anchor, !anchor.isEmpty else { return 1 }
        return max(0, text.components(separatedBy: anchor).count - 1)
    }

    /// The text as it would be; nil where the words are not in it, or stand in it more than once.
    public func applied(to text: String) -> String? {
        guard matches(in: text) == 1 else { return nil }
        switch self {
        case .replace(let words, let new):
            return text.components(separatedBy: words).joined(separator: new)
        case .add(let new, let after?):
            return text.components(separatedBy: after).joined(separator: after + TextChange.gap(after, new) + new)
        case .add(let new, nil): return text.isEmpty ? new : text + "\n" + new
        case .whole(let new): return new
        }
    }

    /// Words that are added stand apart from those before them.
    private static func gap(_ before: String, _ words: String) -> String {
        let isApart = before.last?.isWhitespace ?? true
        let joinsOn = words.first.map { $0.isWhitespace || ",.;:)".contains($0) } ?? true
        return isApart || joinsOn ? "" : " "
    }

    /// How much of a text it reaches, to set the order of voting: another text first, then the longest part of it.
    public var reach: Int {
        switch self {
        case .whole: .max
        case .replace(let words, _): words.count + 1
        case .add: 0
        }
    }
}

extension String {
    /// The parts of a text around some words, whole ones: "tien" does not stand in "vijftien". No words split nothing.
    fileprivate func components(separatedBy words: String) -> [String] {
        guard let first = words.first, let last = words.last else { return [self] }
        var parts: [String] = [], start = startIndex, place = startIndex
        while let range = self[place...].firstRange(of: words) {
            place = range.upperBound
            let before = range.lowerBound == startIndex ? nil : self[index(before: range.lowerBound)]
            let after = range.upperBound == endIndex ? nil : self[range.upperBound]
            if first.isOfWord, before?.isOfWord == true { continue }
            if last.isOfWord, after?.isOfWord == true { continue }
            parts.append(String(self[start..<range.lowerBound]))
            start = range.upperBound
        }
        return parts + [String(self[start...])]
    }
}

extension Character {
    fileprivate var isOfWord: Bool { isLetter || isNumber }
}
