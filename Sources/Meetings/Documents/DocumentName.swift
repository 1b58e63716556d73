/// The name of an annex, made harmless: no folders, no signs that a shell, a header or a file system reads, at most a
/// hundred characters, and an ending that fits what the bytes are.
public enum DocumentName {
    static let longest = 100

    public static func clean(_ given: String, kind: DocumentKind) -> String {
        let last = given.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        let scalars = last.unicodeScalars.map { scalar -> Unicode.Scalar in
            if "\"<>:|?*%;`$".unicodeScalars.contains(scalar) { return "-" }
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator, .spaceSeparator: return " "
            case .format, .surrogate, .privateUse, .unassigned: return "\u{200B}"
            default: return scalar
            }
        }
        var plain = ""
        for scalar in scalars where scalar != "\u{200B}" { plain.unicodeScalars.append(scalar) }
        let words = plain.split(separator: " ").joined(separator: " ")
        let (stem, ending) = parted(trimmed(words))
        let fits = kind.endings.contains(ending.lowercased())
        let name = trimmed(String((fits || ending.isEmpty ? stem : stem + "." + ending).prefix(longest - 5)))
        return (name.isEmpty ? "bijlage" : name) + "." + (fits ? ending.lowercased() : kind.endings[0])
    }

    /// Without dots, blanks and hyphens around it: no hidden file, and nothing that reads as an option.
    private static func trimmed(_ text: String) -> String {
        var rest = Substring(text)
        while let first = rest.first, first == "." || first == " " || first == "-" { rest.removeFirst() }
        while let last = rest.last, last == "." || last == " " { rest.removeLast() }
        return String(rest)
    }

    private static func parted(_ name: String) -> (stem: String, ending: String) {
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return (name, "") }
        let ending = name[name.index(after: dot)...]
        guard (1...5).contains(ending.count), ending.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
            return (name, "")
        }
        return (String(name[..<dot]), String(ending))
    }
}
