import Kernel

/// `member 7`, `members 1 to 58`, `1 to 30`.
enum CastRange {
    static func read(_ value: JSONValue) -> ClosedRange<Int>? {
        guard case .string(let text) = value else { return nil }
        return read(text)
    }

    static func read(_ text: String) -> ClosedRange<Int>? {
        var words = text.split(separator: " ").map(String.init)
        if words.first == "member" || words.first == "members" {
            words.removeFirst()
        } else if words.count == 1 {
            return nil
        }
        if words.count == 1, let only = Int(words[0]), only > 0 { return only...only }
        guard words.count == 3, words[1] == "to", let first = Int(words[0]), let last = Int(words[2]), first > 0,
            first <= last
        else { return nil }
        return first...last
    }
}
