import FoundationEssentials
import Kernel

extension StatutesFile {
    /// The file as text that reads back as the same statutes. Used where parameters were overridden, so that what was
    /// tried or proposed can be founded with or decided on.
    public var written: String {
        var lines = [
            "format: 1", "jurisdiction: \(JSONValue.string(jurisdiction).line)", "title: \(title.json.line)",
        ]
        let dates = values.filter { isDate($0.key) }.sorted { $0.key < $1.key }
        if !dates.isEmpty { lines.append("dates:") }
        for (name, value) in dates {
            lines.append("  \(name.dropFirst("statutes.".count)): \(JSONValue.string(value.written).line)")
        }
        lines.append("articles:")
        let loose = values.filter { $0.value.article == nil && !isDate($0.key) }.sorted { $0.key < $1.key }
        for article in articles {
            lines += article.lines
            if article.number == articles.last?.number, !loose.isEmpty {
                if article.settings.isEmpty { lines.append("    parameters:") }
                lines += loose.map { "      \($0.key): \($0.value.onOneLine)" }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func isDate(_ name: String) -> Bool {
        name.hasPrefix("statutes.") && name != ParameterKey.statutesAbsentBoardRule.name
    }
}

extension StatutesFile.SetValue {
    fileprivate var written: String { value.written }

    /// A list or table as it is written in a file; all else as text, which reads back as the same value.
    fileprivate var onOneLine: String {
        written.hasPrefix("[") || written.hasPrefix("{") ? written : JSONValue.string(written).line
    }
}

extension StatutesArticle {
    fileprivate var lines: [String] {
        var lines = [
            "  - number: \(JSONValue.string(number).line)", "    heading: \(heading.json.line)",
            "    text: \(text.json.line)",
        ]
        if !settings.isEmpty { lines.append("    parameters:") }
        return lines + settings.map { "      \($0.name): \($0.node.json.line)" }
    }
}

extension Phrase {
    fileprivate var json: JSONValue { .object(["nl": .string(nl), "en": .string(en)]) }
}

extension JSONValue {
    /// On one line, as YAML reads it too.
    fileprivate var line: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}

extension PolicyNode {
    fileprivate var json: JSONValue {
        switch content {
        case .word(let text): .string(text)
        case .list(let nodes): .array(nodes.map(\.json))
        case .table(let entries):
            .object(Dictionary(entries.map { ($0.name, $0.value.json) }, uniquingKeysWith: { _, last in last }))
        }
    }
}
