/// The articles of the statutes that a text names: "artikel 15", "art. 14 en 15", "articles 3, 4 and 5a".
public enum ArticleNames {
    private static let nouns: Set<String> = ["artikel", "artikelen", "art", "article", "articles"]
    private static let links: Set<String> = ["en", "and", "of", "or", "&"]

    /// In the order in which they are named, each once.
    public static func named(in text: String) -> [String] {
        var found: [String] = [], isListing = false
        for word in text.split(whereSeparator: \.isWhitespace) {
            let bare = trimmed(word)
            if nouns.contains(bare) {
                isListing = true
            } else if isListing, bare.first?.isNumber == true {
                let number = normal(bare)
                if !found.contains(number) { found.append(number) }
                isListing = !word.hasSuffix(":") && !word.hasSuffix(".")
            } else if !links.contains(bare) {
                isListing = false
            }
        }
        return found
    }

    /// The number alone: `art. 15`, `15.2` and `15` are article 15.
    public static func normal(_ name: String) -> String {
        let last = name.split(whereSeparator: \.isWhitespace).last.map(String.init) ?? name
        let bare = trimmed(Substring(last))
        return String(bare.prefix { $0 != "." && $0 != ":" })
    }

    private static func trimmed(_ word: Substring) -> String {
        let marks: Set<Character> = [",", ".", ";", ":", "(", ")", "\"", "„", "”", "“", "'"]
        let front = word.drop { marks.contains($0) }
        let back = front.reversed().drop { marks.contains($0) }.reversed()
        return String(back).lowercased()
    }
}
