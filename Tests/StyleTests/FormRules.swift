/// The measure and the tidiness of files.
enum FormRules {
    /// A Swift file with more lines holds more than one thought.
    static let longest = 400
    /// Nine files in ten stay under this.
    static let usual = 200

    static func tooLong(_ file: SwiftFile) -> [Offence] {
        let count = file.file.lines.count - 1
        return count > longest ? [Offence(file.path, longest, "\(count) lines; at most \(longest)")] : []
    }

    /// Notes of unfinished work, which belong to a list of work and not to the code.
    static func leftovers(_ file: TextFile) -> [Offence] {
        let notes = ["TO" + "DO", "FIX" + "ME", "XX" + "X", "HA" + "CK"]
        return file.lines.enumerated().compactMap { index, line in
            let words = line.split { !$0.isLetter }
            return words.first { notes.contains(String($0)) }.map { Offence(file.path, index + 1, "\($0) left behind") }
        }
    }

    /// Ends of lines and of files, for everything that swift-format does not see.
    static func whitespace(_ file: TextFile) -> [Offence] {
        guard !file.path.hasSuffix(".swift"), !file.text.isEmpty else { return [] }
        let lines = file.lines.enumerated().compactMap { index, line -> Offence? in
            if line.hasSuffix("\r") { return Offence(file.path, index + 1, "a line that ends with CR LF") }
            if line.hasSuffix(" ") || line.hasSuffix("\t") {
                return Offence(file.path, index + 1, "spaces at the end of the line")
            }
            let isRecipe = file.path.hasSuffix("Makefile") || file.path.contains("/cases/")
            return line.contains("\t") && !isRecipe ? Offence(file.path, index + 1, "a tab") : nil
        }
        return lines
            + (file.text.hasSuffix("\n") ? [] : [Offence(file.path, file.lines.count, "no line end at the end")])
    }
}
