/// Sentences that people read stand in `Phrases`, in Dutch and in English; nowhere else.
///
/// A literal is a sentence when three words of letters stand side by side, values filled in between them not counted; on
/// pages already when a word with a capital is followed by one without. Texts for machines and for those who run or build
/// the program are let through, by what they are or by the place where they stand, as listed here.
enum SentenceRule {
    /// Targets that hold no texts of the product at all, or only theirs to hold.
    static let freeTargets: Set = ["Phrases", "TestSupport"]
    /// The vocabulary of a file format that others wrote, compared word for word and shown to nobody.
    static let freeFiles: Set = ["Sources/Counting/Reading/RuleDescriptions.swift"]

    /// Said to programmers and in the log of those who run the program: the argument of these, or of `logger.info(` and such.
    static let machineLabels = ["detail:", "asked:", "debugDescription:", "metadata:"]
    static let machineCalls = [
        "preconditionFailure(", "precondition(", "assert(", "assertionFailure(", ".contains(", ".hasPrefix(",
        ".hasSuffix(",
        ".trace(", ".debug(", ".info(", ".notice(", ".warning(", ".error(", ".critical(",
    ]
    /// Properties that say something in the log.
    static let machineProperties = ["var report: String {", "var debugDescription: String {"]
    /// Attributes of HTML that hold codes.
    static let attributeCalls = [".class(", ".data(", ".d(", ".style(", ".allow(", ".rel(", ".autocomplete("]
    /// The help of the command line is in English alone, beside the flag that it explains.
    static let helpLabels = ["help:", "abstract:", "discussion:", "usage:", "valueName:"]

    static let statementWords: Set = [
        "SELECT", "INSERT", "UPDATE", "DELETE", "WITH", "BEGIN", "COMMIT", "ROLLBACK", "SAVEPOINT", "RELEASE", "PRAGMA",
        "CREATE", "DROP", "ALTER", "EXPLAIN", "FROM", "WHERE", "AND", "OR", "ORDER", "GROUP", "LIMIT", "JOIN", "LEFT",
        "INNER", "UNION", "VALUES", "ON", "SET", "LOCK", "VACUUM",
    ]

    static func offences(in file: SwiftFile) -> [Offence] {
        guard file.path.hasPrefix("Sources/"), !freeTargets.contains(file.target),
            !freeFiles.contains(file.path)
        else { return [] }
        return file.literals.compactMap { literal in
            guard !isForMachines(literal, in: file.target), reads(literal.text, onPage: file.target == "Web") else {
                return nil
            }
            return Offence(file.path, literal.line, "a sentence outside Phrases: \(literal.text.prefix(60))")
        }
    }

    static func isForMachines(_ literal: SwiftFile.Literal, in target: String) -> Bool {
        if isStatement(literal.text) || isStyleSheet(literal.text) { return true }
        var before = literal.before[...]
        // A literal that is added to another belongs to the call of the first.
        while let stripped = before.droppingSuffix(of: [" ", "\n", "\t", "+", "\""]) { before = stripped }
        let calls = machineCalls + attributeCalls
        if (machineLabels + machineProperties).contains(where: before.hasSuffix)
            || calls.contains(where: before.hasSuffix)
        {
            return true
        }
        if calls.contains(where: { opened(by: $0, in: before) }) { return true }
        return target == "zeggenschap" && helpLabels.contains(where: before.hasSuffix)
    }

    /// Is the call's parenthesis still open where the text ends?
    private static func opened(by call: String, in text: Substring) -> Bool {
        guard let range = text.ranges(of: call).last else { return false }
        return text[range.upperBound...].reduce(1) { depth, character in
            depth <= 0 ? depth : character == "(" ? depth + 1 : character == ")" ? depth - 1 : depth
        } > 0
    }

    static func isStatement(_ text: String) -> Bool {
        guard let first = text.split(whereSeparator: { $0.isWhitespace || $0 == "(" }).first else { return false }
        return statementWords.contains(String(first))
    }

    static func isStyleSheet(_ text: String) -> Bool {
        text.contains("{") && text.contains("}") && text.contains(":")
    }

    static func reads(_ text: String, onPage: Bool) -> Bool {
        var run: [Substring] = []
        for token in text.split(whereSeparator: \.isWhitespace) {
            // A value in a sentence neither is a word nor ends the sentence.
            if token.contains(SwiftFile.hole) { continue }
            let word = token.drop { "(\u{2018}\u{201C}".contains($0) }.droppingAllSuffixes(of: ".;?!)\u{2019}\u{201D}")
            guard isWord(word) else {
                // Also after a comma or a colon: `id, number, title` and `{body: board}` are lists.
                run = []
                continue
            }
            run.append(word)
            if run.count >= 3 { return true }
            if onPage, run.count == 2, run[0].first?.isUppercase == true, run[1].first?.isLowercase == true {
                return true
            }
        }
        return false
    }

    static func isWord(_ token: Substring) -> Bool {
        guard let first = token.first, let last = token.last, first.isLetter, last.isLetter else { return false }
        guard token.allSatisfy({ $0.isLetter || $0 == "-" || $0 == "'" || $0 == "\u{2019}" }) else { return false }
        // In capitals alone stand the words of SQL and of protocols.
        return token.count == 1 || token.contains(where: \.isLowercase)
    }
}

extension Substring {
    fileprivate func droppingSuffix(of characters: Set<Character>) -> Substring? {
        guard let last, characters.contains(last) else { return nil }
        return dropLast()
    }

    fileprivate func droppingAllSuffixes(of characters: String) -> Substring {
        var rest = self
        while let last = rest.last, characters.contains(last) { rest = rest.dropLast() }
        return rest
    }
}
