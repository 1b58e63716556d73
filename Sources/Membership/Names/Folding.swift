/// The form in which names are compared and searched: lower case, without marks, letters and digits only.
///
/// So "Özil" is found by "ozil", "Weiß" by "weiss" and "O'Brien" by "obrien".
enum Folding {
    /// The words of a text, folded: split at what is no letter or digit; apostrophes join.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in text.decomposed {
            if let replacement = replacements[scalar] {
                word.append(contentsOf: replacement.unicodeScalars)
            } else if scalar.isLetterOrDigit {
                word.append(contentsOf: lowered(scalar))
            } else if !scalar.isMark, !apostrophes.contains(scalar), !word.isEmpty {
                words.append(String(word))
                word = String.UnicodeScalarView()
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words
    }

    /// The folded words with one space between them.
    static func fold(_ text: String) -> String { words(text).joined(separator: " ") }

    private static func lowered(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        if scalar.isASCII {
            let upper = ("A"..."Z").contains(scalar)
            return String.UnicodeScalarView([upper ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar])
        }
        var result = String.UnicodeScalarView()
        for part in scalar.properties.lowercaseMapping.decomposed where !part.isMark { result.append(part) }
        return result
    }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "\u{2019}", "\u{2018}", "\u{2BC}", "`", "\u{B4}"]

    /// Letters whose plain form is no matter of marks.
    private static let replacements: [Unicode.Scalar: String] = [
        "ß": "ss", "ẞ": "ss", "ø": "o", "Ø": "o", "đ": "d", "Đ": "d", "ł": "l", "Ł": "l", "æ": "ae", "Æ": "ae",
        "œ": "oe", "Œ": "oe", "ð": "d", "Ð": "d", "þ": "th", "Þ": "th", "ı": "i", "ĳ": "ij", "Ĳ": "ij", "ħ": "h",
        "Ħ": "h",
    ]
}
