public import Kernel
import Store

extension MemberBook {
    /// Members whose name has a word that begins with each word that was typed, "ozil" finding "Özil"; or the member with
    /// the number that was typed. Whose word is shortest stands first: "jan" finds Jan before Jansen.
    /// - Parameter after: the number of the last member on the page before (`MemberPage.next`).
    public func search(_ text: String, on day: Day, after: Int? = nil, limit: Int = 50) throws -> MemberPage {
        let limit = Self.bounded(limit)
        var words = NameKeys.asked(text)
        if words.isEmpty { return try members(on: day, after: after, limit: limit) }
        if words.count == 1, let number = Int(words[0]), let entry = try entry(number: number, on: day) {
            return MemberPage([entry], limit: limit)
        }
        let first = try rarest(&words)
        let range = WordRange(first)
        let start = try after.flatMap { try startOfPage(after: $0, in: range) }
        let further = words.map(WordRange.init)
        let second = further.first ?? .none, third = further.dropFirst().first ?? .none
        let rows = try reading.rows(
            MemberStatements.search, cooperative, day, start?.word ?? range.from, start?.sortKey ?? "",
            start?.person.description ?? "", range.end, range.from, second.from, second.end, third.from, third.end,
            limit + 1)
        return MemberPage(try rows.map(MemberEntry.init), limit: limit)
    }

    /// Takes out the word that finds the fewest persons, so that the range that is walked is short.
    private func rarest(_ words: inout [String]) throws -> String {
        guard words.count > 1 else { return words.removeFirst() }
        let counts = try words.map { word in
            let range = WordRange(word)
            let row = try reading.row(MemberStatements.matches, cooperative, range.from, range.end, 300)
            return try row?.get(0, as: Int.self) ?? 0
        }
        let index = counts.indices.min { counts[$0] < counts[$1] } ?? 0
        return words.remove(at: index)
    }

    private func startOfPage(
        after number: Int, in range: WordRange
    ) throws -> (word: String, sortKey: String, person: PersonID)? {
        guard let person = try position(number)?.person else { return nil }
        return try reading.row(MemberStatements.firstWord, cooperative, person, range.from, range.end).map {
            (try $0.get(0), try $0.get(1), person)
        }
    }
}

/// The words that begin with some letters, as a range of the index.
private struct WordRange {
    let from: String, end: String

    static let none = WordRange(from: "", end: "")

    private init(from: String, end: String) {
        self.from = from
        self.end = end
    }

    /// The last code point there is ends the range: no word holds it.
    init(_ beginning: String) { self.init(from: beginning, end: beginning + "\u{10FFFF}") }
}
