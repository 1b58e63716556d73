import Kernel
import Phrases

/// Reads the tables of a statutes file; goes on after each finding, so that all of them are named.
struct StatutesReader {
    let name: String
    private(set) var findings: [Finding] = []
    private var articles: [StatutesArticle] = []
    private var settings = SettingsReader()

    init(name: String) { self.name = name }

    mutating func read(_ root: PolicyNode) -> StatutesFile? {
        guard root.table != nil, let nodes = root["articles"]?.list, !nodes.isEmpty else {
            add("no-articles", root.line, Phrases.StatutesReading.noArticles)
            return nil
        }
        refuseUnknown(root, known: ["format", "jurisdiction", "title", "dates", "articles"])
        if root["format"]?.word != "1" {
            add("format", root["format"]?.line ?? 1, Phrases.StatutesReading.format, value: root["format"]?.written)
        }
        for node in nodes { readArticle(node) }
        readDates(root["dates"])
        findings += settings.findings.map { $0.named(name) }
        let title = phrase(root["title"], "title", line: root.line) ?? Phrase(same: name)
        return StatutesFile(
            name: name, jurisdiction: root["jurisdiction"]?.word ?? "NL", title: title, articles: articles,
            values: settings.values, delegationArticles: settings.delegationArticles)
    }

    private mutating func readArticle(_ node: PolicyNode) {
        guard node.table != nil, let number = node["number"]?.word, (1...12).contains(number.utf8.count) else {
            add("article-number", node.line, Phrases.StatutesReading.articleNumber, value: nil)
            return
        }
        refuseUnknown(node, known: ["number", "heading", "text", "parameters"], article: number)
        if articles.contains(where: { $0.number == number }) {
            add("article-twice", node.line, Phrases.StatutesReading.articleTwice(number), article: number)
        }
        let heading = phrase(node["heading"], "heading", line: node.line, article: number)
        let text = phrase(node["text"], "text", line: node.line, article: number)
        let entries = node["parameters"]?.table ?? []
        if let parameters = node["parameters"], parameters.table == nil {
            add("parameters", parameters.line, Phrases.StatutesReading.parameters, article: number)
        }
        articles.append(
            StatutesArticle(
                number: number, heading: heading ?? Phrase(same: number), text: text ?? Phrase(same: ""),
                settings: entries.compactMap { settings.read($0, article: number) }, line: node.line))
    }

    private mutating func readDates(_ node: PolicyNode?) {
        guard let node else { return }
        guard let entries = node.table else {
            add("dates", node.line, Phrases.StatutesReading.dates)
            return
        }
        for entry in entries {
            _ = settings.read(PolicyEntry("statutes.\(entry.name)", entry.value, line: entry.line), article: nil)
        }
    }

    /// `{nl: …, en: …}`, or one text for both. Dutch is what a notary signs, so it may not be missing.
    private mutating func phrase(
        _ node: PolicyNode?, _ field: String, line: Int, article: String? = nil
    ) -> Phrase? {
        if let word = node?.word, !word.isEmpty { return Phrase(same: word) }
        guard let dutch = node?["nl"]?.word, !dutch.isEmpty else {
            add("text-missing", node?.line ?? line, Phrases.StatutesReading.textMissing(field), article: article)
            return nil
        }
        if let node { refuseUnknown(node, known: ["nl", "en"], article: article) }
        return Phrase(nl: trimmed(dutch), en: trimmed(node?["en"]?.word ?? dutch))
    }

    private func trimmed(_ text: String) -> String {
        var text = text[...]
        while text.last == "\n" || text.last == " " { text.removeLast() }
        return String(text)
    }

    private mutating func refuseUnknown(_ node: PolicyNode, known: Set<String>, article: String? = nil) {
        for entry in node.table ?? [] where !known.contains(entry.name) {
            add(
                "unknown-name", entry.line,
                Phrases.StatutesReading.unknownName(entry.name, known: known.sorted()), article: article,
                value: entry.name)
        }
    }

    private mutating func add(
        _ code: String, _ line: Int, _ words: MessageAndRemedy, article: String? = nil, value: String? = nil
    ) {
        findings.append(
            Finding(
                .unreadable, code, file: name, line: line, article: article, value: value, message: words.message,
                remedy: words.remedy))
    }
}
