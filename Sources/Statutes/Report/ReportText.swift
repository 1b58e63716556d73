public import Kernel
import Phrases

extension StatutesReport {
    /// The report as a person reads it: each finding with file, line, article and remedy, questions for the notary
    /// apart, and a last line that says whether the file is accepted.
    public func text(_ language: Language) -> String {
        var lines: [String] = []
        for severity in [Finding.Severity.unreadable, .breach, .warning, .notary] {
            let found = findings(severity)
            guard !found.isEmpty else { continue }
            lines.append(Phrases.StatutesReports.heading(severity.rawValue)(language))
            for finding in found { lines += finding.lines(language) }
            lines.append("")
        }
        let refused = findings.filter(\.refuses).count
        lines.append(
            Phrases.StatutesReports.conclusion(
                name, refused: refused, warnings: findings(.warning).count, questions: findings(.notary).count)(
                    language))
        return lines.joined(separator: "\n") + "\n"
    }
}

extension Finding {
    func lines(_ language: Language) -> [String] {
        let place = line > 0 ? "\(file):\(line)" : file
        let article = article.map { Phrases.Amounts.article($0)(language) }
        let head = [place, article, parameter].compactMap { $0 }.joined(separator: "  ")
        return ["  \(head)", "    \(message(language))", "    \(remedy(language))"]
    }
}
