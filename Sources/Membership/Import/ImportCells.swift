import Kernel
import Phrases
import Statutes

/// The cells of one line, read one by one; what is wrong is kept with its line and column.
struct ImportCells {
    let record: CSVRecord
    let columns: [ImportColumn: Int]
    var findings: [ImportFinding] = []

    init(_ record: CSVRecord, columns: [ImportColumn: Int]) {
        self.record = record
        self.columns = columns
    }

    /// The text of a cell; nil when the file has no such column or nothing stands in it (a lone hyphen is nothing too).
    /// A formula is refused: it would run in the spreadsheet of whoever exports the register.
    mutating func text(_ column: ImportColumn) -> String? {
        guard let index = columns[column], index < record.fields.count else { return nil }
        let text = record.fields[index]
        let trimmed = text.trimmed
        if trimmed.isEmpty || trimmed == "-" { return nil }
        if [text, trimmed].contains(where: { $0.unicodeScalars.first.map(formulaSigns.contains) ?? false }) {
            add(
                column,
                Ground("import-formula", message: Phrases.Import.formula, remedy: Phrases.Import.removeSign))
            return nil
        }
        return text
    }

    /// A day as `2026-05-12`, `12-05-2026` or `12/5/2026`.
    mutating func day(_ column: ImportColumn) -> Day? {
        guard let text = text(column)?.trimmed else { return nil }
        if let day = Day(text) ?? dutchDay(text) { return day }
        add(
            column,
            Ground(
                "import-day-unreadable", message: Phrases.Import.dayUnreadable, remedy: Phrases.Import.dayExample))
        return nil
    }

    mutating func number(_ column: ImportColumn) -> Int? {
        guard let text = text(column)?.trimmed else { return nil }
        if let number = Int(text), (1...99_999_999).contains(number), !text.hasPrefix("+") { return number }
        add(
            column,
            Ground(
                "import-number-unreadable", message: Phrases.Import.numberUnreadable,
                remedy: Phrases.Import.numberExample))
        return nil
    }

    mutating func kind() -> PersonKind? {
        guard let text = text(.kind) else { return .natural }
        switch Folding.words(text).joined() {
        case "natuurlijk", "natuurlijkpersoon", "persoon", "natural", "person", "naturalperson": return .natural
        case "rechtspersoon", "organisatie", "legal", "legalperson", "organisation", "organization", "bedrijf",
            "stichting", "vereniging":
            return .legal
        default:
            add(
                .kind,
                Ground(
                    "import-kind-unknown", message: Phrases.Import.kindUnknown, remedy: Phrases.Import.kindExample))
            return nil
        }
    }

    mutating func add(_ column: ImportColumn?, _ ground: Ground) {
        let index = column.flatMap { columns[$0] }
        findings.append(ImportFinding(line: record.line, column: index.map { $0 + 1 }, ground: ground))
    }

    private let formulaSigns: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r"]

    private let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    private func dutchDay(_ text: String) -> Day? {
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "." }
        guard parts.count == 3, parts[2].count == 4, parts.allSatisfy({ $0.utf8.allSatisfy(digits.contains) }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }
}

extension String {
    /// Without white space at the ends.
    var trimmed: String {
        var text = self[...]
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
