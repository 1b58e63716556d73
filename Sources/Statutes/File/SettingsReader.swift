import Kernel
import Phrases

/// Reads the parameters that articles set: every name must be catalogued, every value of its parameter's kind, and no
/// parameter may be set by two articles. Only what is left to offices may stand in several.
struct SettingsReader {
    private(set) var values: [String: StatutesFile.SetValue] = [:]
    private(set) var delegationArticles: [String: String] = [:]
    private(set) var findings: [Finding] = []

    mutating func read(_ entry: PolicyEntry, article: String?) -> StatutesArticle.Setting? {
        guard let parameter = Catalogue.byName[entry.name], article == nil || !isDate(entry.name) else {
            add(
                "unknown-parameter", entry, article,
                Phrases.StatutesReading.unknownParameter(
                    entry.name, nearest: isDate(entry.name) ? nil : Catalogue.nearest(to: entry.name)))
            return nil
        }
        switch parameter.read(entry.value) {
        case .failure(let misreading):
            misread(misreading, entry, parameter, article)
            return nil
        case .success(let value):
            keep(value, entry, article)
            return StatutesArticle.Setting(
                name: entry.name, node: entry.value, line: entry.line, written: value.written)
        }
    }

    private mutating func keep(_ value: any ParameterValue, _ entry: PolicyEntry, _ article: String?) {
        var value = value
        if let delegations = value as? [Delegation] {
            for delegation in delegations { delegationArticles[delegation.command] = article }
            value = (values[entry.name]?.value as? [Delegation] ?? []) + delegations
        } else if let earlier = values[entry.name] {
            add(
                "set-twice", entry, article,
                Phrases.StatutesReading.setTwice(Catalogue.words(entry.name), article: earlier.article ?? ""))
            return
        }
        values[entry.name] = StatutesFile.SetValue(
            value: value, article: values[entry.name]?.article ?? article, line: entry.line)
    }

    private mutating func misread(
        _ misreading: Misreading, _ entry: PolicyEntry, _ parameter: Parameter, _ article: String?
    ) {
        findings.append(
            Finding(
                .unreadable, "value-unreadable", file: "", line: misreading.line > 0 ? misreading.line : entry.line,
                article: article, parameter: entry.name, law: nil, bound: misreading.expected.code,
                value: String(misreading.found.prefix(80)),
                message: Phrases.StatutesReading.misread(parameter.words, found: String(misreading.found.prefix(80))),
                remedy: misreading.expected.remedy(parameter.unit)))
        if let number = misreading.number {
            let value = NumberInstead(number: number)
            values[entry.name] = StatutesFile.SetValue(value: value, article: article, line: entry.line)
        }
    }

    private mutating func add(
        _ code: String, _ entry: PolicyEntry, _ article: String?, _ words: MessageAndRemedy
    ) {
        findings.append(
            Finding(
                .unreadable, code, file: "", line: entry.line, article: article, parameter: entry.name,
                value: String(entry.value.written.prefix(80)), message: words.message, remedy: words.remedy))
    }

    private func isDate(_ name: String) -> Bool {
        ["statutes.decidedOn", "statutes.deedOn", "statutes.filedOn", "statutes.effectiveFrom"].contains(name)
    }
}

/// A number where a whole number was asked: kept only so that the bound of the law can be named as well.
struct NumberInstead: ParameterValue {
    let number: Fraction

    static func read(_ node: PolicyNode) throws(Misreading) -> NumberInstead {
        throw Misreading(.wholeNumber, at: node)
    }

    var written: String { number.description }
    var quantity: Quantity? { Quantity(number) }
}

extension Finding {
    /// The same finding in a named file.
    func named(_ file: String) -> Finding {
        Finding(
            severity, code, file: file, line: line, article: article, parameter: parameter, law: law, bound: bound,
            value: value, message: message, remedy: remedy)
    }
}

extension Catalogue {
    static func words(_ name: String) -> Phrase { Phrases.Parameters.words(of: name).name }
}
