public import Kernel
import Phrases

/// The check of one statutes file: everything that was found, gravest first.
public struct StatutesReport: Sendable {
    /// Of the file.
    public let name: String
    /// Nil when the text is no statutes file at all.
    public let file: StatutesFile?
    public let findings: [Finding]

    /// Checks the bytes of a file against the law of a day: that of its own jurisdiction where none is given.
    /// - Parameter deedOn: the day of the deed where it is known; else what the file says of it.
    public static func check(
        _ bytes: [UInt8], name: String, on day: Day, deedOn: Day? = nil, law: LawBook? = nil
    ) -> StatutesReport {
        StatutesReport(StatutesReading(bytes, name: name), name: name, on: day, deedOn: deedOn, law: law)
    }

    public static func check(
        _ text: String, name: String, on day: Day, deedOn: Day? = nil, law: LawBook? = nil
    ) -> StatutesReport {
        check(Array(text.utf8), name: name, on: day, deedOn: deedOn, law: law)
    }

    /// Checks what was read, or read and overridden.
    public init(_ reading: StatutesReading, name: String, on day: Day, deedOn: Day? = nil, law: LawBook? = nil) {
        self.name = name
        file = reading.file
        var findings = reading.findings
        if let file = reading.file {
            // A jurisdiction that the program does not carry is held against the home table, and refused.
            let law = law ?? LawBook.of(file.jurisdiction) ?? .netherlands
            if law.rows.isEmpty || law.jurisdiction != file.jurisdiction {
                findings.append(.law("law-unknown", name, line: 1, detail: file.jurisdiction))
            }
            let lawOnDay = law.on(day).of(file[.entityLegalForm])
            findings += LawChecks(file: file, law: lawOnDay, deedOn: deedOn ?? file[.statutesDeedOn]).findings()
            findings += PracticeChecks(file: file).findings()
            findings += NotaryQuestions(file: file, law: lawOnDay).findings()
        }
        let order = Finding.Severity.allCases
        self.findings = findings.enumerated().sorted {
            let left = order.firstIndex(of: $0.element.severity) ?? 0
            let right = order.firstIndex(of: $1.element.severity) ?? 0
            return (left, $0.element.line, $0.offset) < (right, $1.element.line, $1.offset)
        }.map(\.element)
    }

    /// True when the file may come into force: no breach and nothing unreadable.
    public var isAcceptable: Bool { file != nil && !findings.contains(where: \.refuses) }

    /// Breaches and what is unreadable, warnings, and questions for the notary, apart.
    public func findings(_ severity: Finding.Severity) -> [Finding] { findings.filter { $0.severity == severity } }

    /// What refuses the file, as grounds; empty when it is acceptable.
    public var grounds: [Ground] { findings.filter(\.refuses).map(\.ground) }

    /// Throws one refusal with all the grounds, unless the file may come into force.
    public func accepted() throws(Refusal) -> StatutesFile {
        try refuse(if: grounds)
        guard let file else { throw Refusal(.invalid, grounds) }
        return file
    }
}
