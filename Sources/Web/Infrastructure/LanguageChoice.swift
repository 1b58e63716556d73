import Kernel

/// The language that a page is written in: `?lang=` (which is then kept in a cookie), the cookie, or what the browser
/// says it reads; Dutch when none of these helps.
enum LanguageChoice {
    static let parameter = "lang"
    static let cookie = "language"

    /// The same page in the other language; other parameters of the query stay.
    static func address(of address: String, in language: Language) -> String {
        let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let others = (parts.count > 1 ? parts[1] : "").split(separator: "&").filter {
            !$0.hasPrefix(parameter + "=")
        }
        let query = others.map(String.init) + [parameter + "=" + language.rawValue]
        return (parts.first.map(String.init) ?? "/") + "?" + query.joined(separator: "&")
    }

    /// Reads `Accept-Language` (RFC 9110, section 12.5.4) as far as two languages need it: the best weight wins, and of
    /// equals the first.
    static func preferred(_ header: String?) -> Language? {
        guard let header else { return nil }
        var best: (language: Language, weight: Int)?
        for part in header.prefix(512).split(separator: ",").prefix(20) {
            let pieces = part.split(separator: ";")
            guard let tag = pieces.first?.drop(while: { $0 == " " }).prefix(2).lowercased(),
                let language = Language(rawValue: tag)
            else { continue }
            let weight = pieces.dropFirst().lazy.compactMap(self.weight).first ?? 1000
            if weight > 0, weight > best?.weight ?? 0 { best = (language, weight) }
        }
        return best?.language
    }

    /// `q=0.8` in thousandths.
    private static func weight(_ piece: Substring) -> Int? {
        let text = piece.filter { $0 != " " }
        guard text.hasPrefix("q=") else { return nil }
        let parts = text.dropFirst(2).split(separator: ".", maxSplits: 1)
        guard let whole = parts.first.flatMap({ Int($0) }), (0...1).contains(whole) else { return nil }
        guard parts.count == 2 else { return whole * 1000 }
        let digits = parts[1].prefix(3)
        guard let fraction = Int(digits), fraction >= 0 else { return nil }
        return min(1000, whole * 1000 + fraction * [1000, 100, 10, 1][digits.utf8.count])
    }
}
