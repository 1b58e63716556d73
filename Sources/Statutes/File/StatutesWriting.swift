import FoundationEssentials
import Kernel

extension StatutesFile {
    /// The file as text that reads back as the same statutes: JSON, which is YAML too. Used where parameters were
    /// overridden, so that a rehearsal founds with what it says.
    public var written: String {
        var articles = self.articles.map(json)
        let loose = values.filter { $0.value.article == nil && !isDate($0.key) }
        if !loose.isEmpty, case .object(var last)? = articles.popLast() {
            var parameters: [String: JSONValue] = [:]
            if case .object(let own)? = last["parameters"] { parameters = own }
            for (name, value) in loose { parameters[name] = .string(value.value.written) }
            last["parameters"] = .object(parameters)
            articles.append(.object(last))
        }
        var dates: [String: JSONValue] = [:]
        for (name, value) in values where isDate(name) {
            dates[String(name.dropFirst("statutes.".count))] = .string(value.value.written)
        }
        let whole: [String: JSONValue] = [
            "format": .string("1"), "jurisdiction": .string(jurisdiction), "title": title.json, "dates": .object(dates),
            "articles": .array(articles),
        ]
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return (try? encoder.encode(whole)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    private func isDate(_ name: String) -> Bool {
        name.hasPrefix("statutes.") && name != ParameterKey.statutesAbsentBoardRule.name
    }

    private func json(_ article: StatutesArticle) -> JSONValue {
        let parameters = article.settings.map { ($0.name, $0.node.json) }
        return .object([
            "number": .string(article.number), "heading": article.heading.json, "text": article.text.json,
            "parameters": .object(Dictionary(parameters, uniquingKeysWith: { _, last in last })),
        ])
    }
}

extension Phrase {
    fileprivate var json: JSONValue { .object(["nl": .string(nl), "en": .string(en)]) }
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
