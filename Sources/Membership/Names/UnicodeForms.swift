@_spi(_Unicode) import Swift

// The normal forms of Unicode (UAX 15). The standard library keeps them for `String` comparison and lends them to
// swift-foundation through this door; this is the only file that uses it.
extension String {
    /// Composed (NFC): one stored form for what reads the same, `o` + diaeresis becomes `ö`.
    var composed: String {
        var scalars = String.UnicodeScalarView()
        for scalar in self._nfc { scalars.append(scalar) }
        return String(scalars)
    }

    /// Decomposed (NFD): letters and their marks apart, so that marks can be counted and dropped.
    var decomposed: [Unicode.Scalar] {
        var scalars: [Unicode.Scalar] = []
        for scalar in self._nfd { scalars.append(scalar) }
        return scalars
    }
}

extension Unicode.Scalar {
    /// An accent or another mark that sits on the letter before it.
    var isMark: Bool {
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }

    var isLetterOrDigit: Bool {
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber: true
        default: false
        }
    }
}
