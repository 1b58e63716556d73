/// The articles of the statutes that a text names: "artikel 15", "art. 14 en 15", "articles 3, 4 and 5a".
public enum ArticleNames {
    private static let nouns: Set<String> = ["artikel", "artikelen", "art", "article", "articles"]
    private static let links: Set<String> = ["en", "and", "of", "or", "&"]

    /// In the order in which they are named, each once; `14 tot en met 16`, `14 t/m 16` and `14-16` name 15 as well.
    public static func named(in text: String) -> [String] {
        var found: [String] = [], isListing = false, isRange = false
        for word in text.split(whereSeparator: \.isWhitespace) {
            let bare = trimmed(word)
            if nouns.contains(bare) {
                isListing = true
                isRange = false
            } else if isListing, let number = number(bare) {
                let ends = number.split(whereSeparator: dashes.contains).map { normal(String($0)) }
                let first = isRange ? found.last ?? number : ends.first ?? number
                for name in between(first, ends.last ?? number) where !found.contains(name) { found.append(name) }
                isRange = false
                isListing = !word.hasSuffix(":") && !word.hasSuffix(".")
            } else if isListing, ranges.contains(bare) {
                isRange = true
            } else if !links.contains(bare) {
                isListing = false
            }
        }
        return found
    }

    /// Whether a text replaces the statutes as a whole, so that it touches every article.
    public static func namesAll(in text: String) -> Bool {
        let words = text.split(whereSeparator: \.isWhitespace).map { trimmed($0) }
        return words.contains(where: statutes.contains) && words.contains(where: wholly.contains)
    }

    private static let ranges: Set<String> = ["tot", "met", "t/m", "tm", "to", "through", "until", "-", "–"]
    private static let dashes: Set<Character> = ["-", "–"]
    private static let statutes: Set<String> = ["statuten", "statutes"]
    private static let wholly: Set<String> = [
        "geheel", "gehele", "volledig", "volledige", "integraal", "integrale", "entirely", "completely", "whole",
    ]
    private static let counted = [
        "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
        "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien", "twintig",
    ]
    private static let countedInEnglish = [
        "1", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
        "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ]

    /// A number in figures as it stands, or up to twenty in words.
    private static func number(_ word: String) -> String? {
        if word.first?.isNumber == true { return normal(word) }
        let place = counted.firstIndex(of: word) ?? countedInEnglish.firstIndex(of: word)
        return place.map { "\($0 + 1)" }
    }

    private static func between(_ first: String, _ last: String) -> [String] {
        guard let low = Int(first), let high = Int(last), low < high, high - low <= 200 else {
            return first == last ? [first] : [first, last]
        }
        return (low...high).map { "\($0)" }
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
