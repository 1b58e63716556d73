import Kernel

extension StatutesFile {
    /// The same statutes with some parameters otherwise: for a rehearsal, or to see what a change would do.
    ///
    /// A value stands in the article that set the parameter before; else in the article that sets one of the same
    /// family (`evote.live` beside `evote.earlyDays`); else in none. The word `unset` takes the clause out.
    public func overriding(_ overrides: [String: PolicyNode]) -> StatutesReading {
        var file = self
        var findings: [Finding] = []
        for (name, node) in overrides.sorted(by: { $0.key < $1.key }) {
            let article = values[name]?.article ?? relative(of: name)
            file.remove(name)
            if node.word == "unset" { continue }
            var reader = SettingsReader()
            let isDate = name.hasPrefix("statutes.") && name != ParameterKey.statutesAbsentBoardRule.name
            let setting = reader.read(PolicyEntry(name, node, line: node.line), article: isDate ? nil : article ?? "")
            findings += reader.findings.map { $0.named(self.name) }
            for (name, value) in reader.values {
                var value = value
                if value.article == "" { value.article = nil }
                file.values[name] = value
            }
            file.delegationArticles.merge(reader.delegationArticles) { _, new in new }
            if let setting, let index = file.articles.firstIndex(where: { $0.number == article }) {
                file.articles[index].settings.append(setting)
            }
        }
        return StatutesReading(file: file, findings: findings)
    }

    /// The same statutes without an article, as if it had never been written.
    public func without(article number: String) -> StatutesFile {
        var file = self
        for setting in article(number)?.settings ?? [] { file.remove(setting.name) }
        file.articles.removeAll { $0.number == number }
        return file
    }

    private mutating func remove(_ name: String) {
        values[name] = nil
        if name == ParameterKey.mandateDelegated.name { delegationArticles = [:] }
        for index in articles.indices { articles[index].settings.removeAll { $0.name == name } }
    }

    private func relative(of name: String) -> String? {
        guard let family = name.split(separator: ".").first else { return nil }
        return articles.first { $0.settings.contains { $0.name.hasPrefix(family + ".") } }?.number
    }
}
