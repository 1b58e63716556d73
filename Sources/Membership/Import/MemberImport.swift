public import Kernel
import Phrases
import Statutes

/// Reads a file of members (CSV): every line becomes a member, or a finding with its line and column.
///
/// A file is good as a whole or nothing of it is written.
public struct MemberImport: Sendable {
    public let rows: [ImportRow]
    /// In the order of the file, at most `mostFindings`.
    public let findings: [ImportFinding]
    /// How many findings there are in all.
    public let findingCount: Int

    /// More findings than this are counted but not told one by one.
    public static let mostFindings = 200

    /// - Parameters:
    ///   - rule: who may be a member; held against each line on the day of the import.
    ///   - since: the first day of a membership whose line names none.
    public init(
        _ bytes: [UInt8], rule: AdmissionRule, category: String?, since: Day, today: Day,
        nextID: () -> PersonID
    ) {
        switch CSVText.read(bytes) {
        case .failure(let unreadable): self.init(unreadable: unreadable.reason)
        case .success(let text):
            let (records, openQuotation) = CSVReader.records(text)
            if let openQuotation {
                self.init(unreadable: .openQuotation(line: openQuotation))
                return
            }
            var reader = ImportReader(rule: rule, category: category, since: since, today: today)
            let rows = reader.read(records, nextID: nextID)
            self.init(rows: reader.findings.isEmpty ? rows : [], findings: reader.findings)
        }
    }

    private init(rows: [ImportRow], findings: [ImportFinding]) {
        self.rows = rows
        let ordered = findings.sorted { ($0.line, $0.column ?? 0) < ($1.line, $1.column ?? 0) }
        self.findings = Array(ordered.prefix(Self.mostFindings))
        findingCount = findings.count
    }

    private init(unreadable reason: UnreadableFile) {
        self.init(rows: [], findings: [ImportFinding(line: reason.line, column: nil, ground: reason.ground)])
    }
}

extension UnreadableFile {
    var line: Int {
        switch self {
        case .notUTF8(let line), .openQuotation(let line): line
        default: 1
        }
    }

    var ground: Ground {
        switch self {
        case .empty:
            Ground("import-empty", message: Phrases.Import.empty, remedy: Phrases.Import.headingsFirst)
        case .tooLarge(let limit):
            Ground(
                "import-too-large", required: "\(limit)", message: Phrases.Import.tooLarge,
                remedy: Phrases.Import.splitFile)
        case .utf16:
            Ground("import-utf16", message: Phrases.Import.utf16, remedy: Phrases.Import.saveAsUTF8)
        case .notUTF8:
            Ground("import-not-utf8", message: Phrases.Import.notUTF8, remedy: Phrases.Import.saveAsUTF8)
        case .packed:
            Ground("import-no-text", message: Phrases.Import.packed, remedy: Phrases.Import.saveAsUTF8)
        case .openQuotation:
            Ground(
                "import-open-quotation", message: Phrases.Import.openQuotation,
                remedy: Phrases.Import.closeQuotation)
        }
    }
}
