import Kernel
import Phrases
import Statutes

/// The statutes of a rehearsal, and how they read with other parameters.
struct RehearsalStatutes {
    private let file: StatutesFile

    /// - Parameter line: where the script names them.
    init(_ name: String, on line: Int, _ find: (String) -> String?) throws {
        guard let text = ModelStatutes.text(name) ?? find(name) else {
            throw RehearsalUnreadable(line, Phrases.Rehearsal.unknownStatutes(name))
        }
        let reading = StatutesReading(text, name: name)
        guard let file = reading.file else {
            throw Refusal(.statutes, reading.findings.filter(\.refuses).map(\.ground))
        }
        self.file = file
    }

    /// The file as text with the overrides written in.
    func written(overriding overrides: [String: JSONValue]) throws -> String {
        let reading = file.overriding(overrides.mapValues(\.node))
        guard let changed = reading.file, !reading.findings.contains(where: \.refuses) else {
            throw Refusal(.statutes, reading.findings.filter(\.refuses).map(\.ground))
        }
        return changed.written
    }

    /// Why the file with these overrides would be refused; nil when it would not.
    func refusal(overriding overrides: [String: JSONValue], on day: Day) -> Refusal? {
        let report = StatutesReport(file.overriding(overrides.mapValues(\.node)), name: file.name, on: day)
        return report.isAcceptable ? nil : Refusal(.statutes, report.grounds)
    }
}

extension JSONValue {
    /// As a value of a statutes file.
    fileprivate var node: PolicyNode {
        switch self {
        case .null: PolicyNode(.word("none"))
        case .bool(let value): PolicyNode(.word(value ? "true" : "false"))
        case .integer(let value): PolicyNode(.word(String(value)))
        case .string(let value): PolicyNode(.word(value))
        case .array(let values): PolicyNode(.list(values.map(\.node)))
        case .object(let fields):
            PolicyNode(.table(fields.sorted { $0.key < $1.key }.map { PolicyEntry($0.key, $0.value.node) }))
        }
    }
}
