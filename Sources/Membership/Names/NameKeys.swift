/// The keys under which the register finds and orders a name. They are stored, so that both engines find alike.
struct NameKeys: Hashable, Sendable {
    /// Family name first, then the given name, the prefix last: "van der Berg" stands under B.
    /// A space stands below every letter and hyphen, so "Berg" comes before "Berg-Jansen".
    let sort: String
    /// The whole folded name; equal keys read as the same name.
    let search: String
    /// Every word by which the name can be found.
    let words: Set<String>

    init(_ name: PersonName) {
        let family = Folding.words(name.family), given = Folding.words(name.given ?? "")
        let prefix = Folding.words(name.prefix ?? "")
        sort = [family, given, prefix].map { $0.joined(separator: "-") }.joined(separator: " ")
        search = (given + prefix + family).joined(separator: " ")
        words = Set((given + prefix + family).map { String($0.prefix(NameKeys.longestWord)) })
    }

    /// Longer words are cut: nobody types more of a name.
    static let longestWord = 40

    /// What somebody typed to find a person: at most three words, the longest first, since it finds the fewest.
    static func asked(_ text: String) -> [String] {
        let words = Folding.words(String(text.prefix(200))).map { String($0.prefix(longestWord)) }
        return Array(Set(words).sorted { ($1.unicodeScalars.count, $0) < ($0.unicodeScalars.count, $1) }.prefix(3))
    }
}
