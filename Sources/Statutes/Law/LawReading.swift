import Kernel

extension LawBook {
    /// A table of law as read, with what is wrong in it. The book is nil when anything is: half a law is no law.
    static func read(_ text: String, name: String) -> (book: LawBook?, findings: [Finding]) {
        var reader = LawReader(name: name)
        let book = reader.read(text)
        return (reader.findings.isEmpty ? book : nil, reader.findings)
    }
}

/// Reads `Policies/law/*.yaml` and checks the table itself: every rule once a day, every parameter catalogued.
private struct LawReader {
    let name: String
    var findings: [Finding] = []

    mutating func read(_ text: String) -> LawBook? {
        let root: PolicyNode
        do throws(PolicyProblem) { root = try PolicyReader.read(text) } catch {
            findings.append(Finding(error, file: name))
            return nil
        }
        guard root["format"]?.word == "1", let jurisdiction = root["jurisdiction"]?.word,
            let nodes = root["rows"]?.list
        else {
            findings.append(.law("law-format", name, line: root.line, detail: "format, jurisdiction, rows"))
            return nil
        }
        let rows = nodes.compactMap { row($0) }
        let asked = jurisdiction == LawBook.home ? Set(LawCode.allCases).subtracting(LawCode.elsewhere) : []
        for code in LawCode.allCases where asked.contains(code) && !rows.contains(where: { $0.code == code }) {
            findings.append(.law("law-missing", name, line: 0, detail: code.rawValue))
        }
        for (index, row) in rows.enumerated() {
            for other in rows[..<index] where other.code == row.code && overlap(row, other) {
                findings.append(.law("law-overlap", name, line: row.line, detail: row.code.rawValue))
            }
        }
        var articles: [String: String] = [:]
        for entry in root["articles"]?.table ?? [] { articles[entry.name] = entry.value.word }
        return LawBook(jurisdiction: jurisdiction, rows: rows, articles: articles)
    }

    private mutating func row(_ node: PolicyNode) -> LawRow? {
        let known: Set<String> = [
            "code", "article", "association", "check", "parameters", "value", "words", "when", "from", "until",
            "deedFrom", "text",
        ]
        for entry in node.table ?? [] where !known.contains(entry.name) {
            findings.append(.law("law-field", name, line: entry.line, detail: entry.name))
        }
        do throws(Misreading) {
            guard let code = LawCode(rawValue: node["code"]?.word ?? ""),
                let check = LawCheck(rawValue: node["check"]?.word ?? ""), let article = node["article"]?.word,
                let text = node["text"], let dutch = text["nl"]?.word, let english = text["en"]?.word
            else { throw Misreading(.table, at: node) }
            let parameters: [String] = try node.field("parameters", or: [])
            for parameter in parameters where Catalogue.byName[parameter] == nil {
                findings.append(.law("law-parameter", name, line: node.line, detail: parameter))
            }
            if parameters.isEmpty, check != .fact {
                findings.append(.law("law-parameter", name, line: node.line, detail: code.rawValue))
            }
            let isOpen = node["from"]?.word == "open"
            return LawRow(
                code: code, article: article, association: node["association"]?.word, check: check,
                parameters: parameters,
                number: try node.field("value", or: Fraction?.none), words: try node.field("words", or: []),
                when: try condition(node["when"]), from: isOpen ? nil : try node.field("from", or: Day?.none),
                until: try node.field("until", or: Day?.none), isOpen: isOpen,
                deedFrom: try node.field("deedFrom", or: Day?.none), text: Phrase(nl: dutch, en: english),
                line: node.line)
        } catch {
            findings.append(.law("law-row", name, line: error.line, detail: error.found))
            return nil
        }
    }

    private mutating func condition(_ node: PolicyNode?) throws(Misreading) -> LawCondition? {
        guard let node else { return nil }
        guard let parameter = node["parameter"]?.word, Catalogue.byName[parameter] != nil, let values = node["values"]
        else { throw Misreading(.table, at: node) }
        return LawCondition(parameter: parameter, values: try [String].read(values))
    }

    private func overlap(_ first: LawRow, _ second: LawRow) -> Bool {
        if first.isOpen || second.isOpen { return first.isOpen && second.isOpen }
        let startsBefore = { (row: LawRow, end: Day?) in
            guard let end, let from = row.from else { return true }
            return from <= end
        }
        return startsBefore(first, second.until) && startsBefore(second, first.until)
    }
}
