import BigInt
import Kernel
import Phrases

/// The text of one explanation while it is written.
struct Explanation {
    let countingCase: CountingCase
    let outcome: CountingOutcome
    let language: Language
    private(set) var lines: [String] = []
    /// Whether a number was cut off for the reader.
    private var hasCutNumber = false

    init(_ outcome: CountingOutcome, of countingCase: CountingCase, in language: Language) {
        self.outcome = outcome
        self.countingCase = countingCase
        self.language = language
    }

    mutating func say(_ phrase: Phrase) { lines.append(phrase(language)) }
    mutating func lines(add line: String) { lines.append(line) }
    mutating func leaveLine() { if lines.last != "" { lines.append("") } }
    mutating func draw(_ table: TextTable) {
        lines += table.lines
        leaveLine()
    }

    func word(_ phrase: Phrase) -> String { phrase(language) }

    /// The name as the case gives it, without signs that would break a line or steer a screen.
    func name(_ candidate: Int) -> String {
        guard outcome.method != .motion, countingCase.candidates.indices.contains(candidate) else {
            return "\(candidate)"
        }
        return PlainName.of(countingCase.candidates[candidate].name)
    }

    func names(_ candidates: [Int]) -> Phrase { Phrases.CountingExplanation.list(candidates.map(name)) }

    /// A number in the language's way of writing; a long fraction is cut off after six decimals and ends in `…`.
    mutating func number(_ quantity: Quantity) -> String {
        var text = quantity.description
        if text.utf8.count > 12, text.contains("/") {
            let millionths = quantity.numerator * 1_000_000 / quantity.denominator
            text = Quantity(millionths, decimals: 6).description + "…"
            hasCutNumber = true
        }
        return language == .dutch ? String(text.map { $0 == "." ? "," : $0 }) : text
    }

    mutating func sayRounding() {
        guard hasCutNumber else { return }
        leaveLine()
        say(Phrases.CountingBudget.rounding)
    }
}

/// Names of candidates as they can stand in a line of text.
enum PlainName {
    static func of(_ name: String) -> String {
        String(String.UnicodeScalarView(name.unicodeScalars.map { isSteering($0) ? " " : $0 }))
    }

    /// Controls, line and paragraph separators, and marks that turn the direction of writing.
    private static func isSteering(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
    }
}
