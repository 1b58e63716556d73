/// The prefixes of Dutch family names (tussenvoegsels) that do not count in the order of a list.
enum DutchPrefix {
    /// Takes a prefix in lower case off the front: "van der Berg" gives "van der" and "Berg". "Van Damme" stays whole,
    /// as its bearer writes it with a capital.
    static func split(_ family: String) -> (prefix: String, family: String)? {
        let words = family.split(separator: " ").map(String.init)
        var count = 0
        while count < words.count - 1, parts.contains(words[count]) { count += 1 }
        guard count > 0 else { return nil }
        return (words[..<count].joined(separator: " "), words[count...].joined(separator: " "))
    }

    private static let parts: Set<String> = [
        "aan", "af", "al", "bij", "d'", "da", "dal", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du",
        "el", "het", "in", "la", "las", "le", "los", "onder", "op", "over", "'s", "’s", "'t", "’t", "te", "ten", "ter",
        "tot", "uit", "uijt", "van", "ver", "vom", "von", "voor", "vor", "zu", "zum", "zur",
    ]
}
