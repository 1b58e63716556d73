import Kernel
import Phrases
import Statutes

/// Turns records into members, and keeps what is wrong.
struct ImportReader {
    let rule: AdmissionRule
    let category: String?
    let since: Day, today: Day
    private(set) var findings: [ImportFinding] = []
    private var known = ImportDoubles()

    init(rule: AdmissionRule, category: String?, since: Day, today: Day) {
        self.rule = rule
        self.category = category
        self.since = since
        self.today = today
    }

    mutating func read(_ records: [CSVRecord], nextID: () -> PersonID) -> [ImportRow] {
        guard let heading = records.first, let columns = columns(heading) else { return [] }
        var rows: [ImportRow] = []
        for record in records.dropFirst() where !record.isBlank {
            if record.fields.count > heading.fields.count {
                findings.append(
                    ImportFinding(
                        line: record.line, column: heading.fields.count + 1,
                        ground: Ground(
                            "import-too-many-columns", required: "\(heading.fields.count)",
                            found: "\(record.fields.count)", message: Phrases.Import.tooManyColumns,
                            remedy: Phrases.Import.quoteSeparators)))
                continue
            }
            if let row = row(record, columns, id: nextID()) { rows.append(row) }
        }
        if rows.isEmpty, findings.isEmpty {
            findings.append(ImportFinding(line: 1, column: nil, ground: UnreadableFile.empty.ground))
        }
        return rows
    }

    /// Which column stands where; nil and findings when headings are unknown, double or missing.
    private mutating func columns(_ heading: CSVRecord) -> [ImportColumn: Int]? {
        var columns: [ImportColumn: Int] = [:]
        for (index, name) in heading.fields.enumerated() {
            guard let column = ImportColumn.named(name), columns[column] == nil else {
                findings.append(
                    ImportFinding(
                        line: heading.line, column: index + 1,
                        ground: Ground(
                            "import-heading", required: ImportColumn.known, found: String(name.prefix(40)),
                            message: Phrases.Import.heading(String(name.prefix(40))),
                            remedy: Phrases.Import.headings(ImportColumn.known))))
                continue
            }
            columns[column] = index
        }
        if columns[.familyName] == nil, findings.isEmpty {
            findings.append(
                ImportFinding(
                    line: heading.line, column: nil,
                    ground: Ground(
                        "import-no-names", message: Phrases.Import.noNames, remedy: Phrases.Import.headingsFirst)))
        }
        return findings.isEmpty ? columns : nil
    }

    private mutating func row(_ record: CSVRecord, _ columns: [ImportColumn: Int], id: PersonID) -> ImportRow? {
        var cells = ImportCells(record, columns: columns)
        defer { findings += cells.findings }
        let number = cells.number(.number), kind = cells.kind(), from = cells.day(.memberSince) ?? since
        let named = cells.text(.category)?.trimmed
        guard let person = person(&cells, kind ?? .natural, id: id) else { return nil }
        guard let category = named ?? category ?? rule.categories.usual(for: person.name.kind) else { return nil }
        for ground in rule.categories.grounds(for: person.name.kind, in: category) { cells.add(.category, ground) }
        for ground in rule.ageGrounds(person, on: today) { cells.add(.bornOn, ground) }
        if from > today {
            cells.add(
                .memberSince,
                Ground(
                    "import-since-in-future", found: "\(from)", message: Phrases.Import.sinceInFuture,
                    remedy: Phrases.Import.dayExample))
        }
        for (column, ground) in known.grounds(person, number: number, line: record.line) { cells.add(column, ground) }
        guard cells.findings.isEmpty else { return nil }
        return ImportRow(line: record.line, person: person, number: number, category: category, from: from)
    }

    private func person(_ cells: inout ImportCells, _ kind: PersonKind, id: PersonID) -> Person? {
        let contact = ContactFields(
            email: cells.text(.email), street: cells.text(.street), postcode: cells.text(.postcode),
            town: cells.text(.town))
        let fields = PersonFields(
            kind: kind, givenName: cells.text(.givenName), prefix: cells.text(.prefix),
            familyName: cells.text(.familyName), bornOn: cells.day(.bornOn), contact: contact,
            emailConsentOn: cells.day(.emailConsentOn))
        guard cells.findings.isEmpty else { return nil }
        var grounds: [Ground] = []
        let person = fields.read(id: id, today: today, &grounds)
        for ground in grounds { cells.add(nil, ground) }
        return person
    }
}
