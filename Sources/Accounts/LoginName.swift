/// A name to sign in with: an e-mail address or a chosen name; small letters, without blanks around it.
struct LoginName: Hashable, Sendable {
    let text: String

    /// Refuses (nil) what is neither: 3 to 254 bytes of printable signs without blanks.
    init?(_ text: String) {
        let trimmed = LoginName.folded(text)
        guard (3...254).contains(trimmed.utf8.count), !trimmed.hasPrefix("@"), !trimmed.hasSuffix("@") else {
            return nil
        }
        let isMail = trimmed.contains("@")
        for scalar in trimmed.unicodeScalars {
            let properties = scalar.properties
            let isLetter = properties.isAlphabetic || properties.numericType != nil
            let signs: String.UnicodeScalarView = isMail ? ".-_@+!#$%&'*/=?^`{|}~".unicodeScalars : ".-_".unicodeScalars
            guard isLetter || signs.contains(scalar) else { return nil }
        }
        if !isMail, trimmed.count > 100 { return nil }
        self.text = trimmed
    }

    /// As names are compared: without blanks around, in small letters.
    static func folded(_ text: String) -> String {
        var text = Substring(text)
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text.lowercased()
    }
}
