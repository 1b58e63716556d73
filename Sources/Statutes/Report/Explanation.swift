public import Kernel
import Phrases

/// What a statutes file makes the program enforce, in plain words, article by article.
public struct Explanation: Sendable {
    public struct Part: Sendable, Hashable {
        /// Nil for what no article says and the law or a standard fills in.
        public let article: String?
        public let heading: Phrase
        public let sentences: [Phrase]
    }

    public let title: Phrase
    public let parts: [Part]

    public init(of file: StatutesFile) {
        title = file.title
        var parts = file.articles.compactMap { article -> Part? in
            let names = article.settings.map(\.name)
            let sentences = Explanation.ordered(names).compactMap { Explanation.sentence($0, in: file) }
            guard !sentences.isEmpty else { return nil }
            return Part(article: article.number, heading: article.heading, sentences: sentences)
        }
        let silent = Catalogue.all.filter { $0.part < 8 && !file.isSet($0.name) && $0.law != nil }
        let rest = silent.compactMap { Explanation.sentence($0.name, in: file) }
        if !rest.isEmpty {
            parts.append(Part(article: nil, heading: Phrases.StatutesReports.silent, sentences: rest))
        }
        self.parts = parts
    }

    /// In the order in which the catalogue tells the story, whatever the order in the file.
    private static func ordered(_ names: [String]) -> [String] {
        Catalogue.all.map(\.name).filter(names.contains)
    }

    private static func sentence(_ name: String, in file: StatutesFile) -> Phrase? {
        guard let value = file.value(name), let parameter = Catalogue.byName[name] else { return nil }
        let words = Phrases.Parameters.words(of: name)
        if value.isNothing, let otherwise = words.otherwise { return otherwise.nl.isEmpty ? nil : otherwise }
        if value.written.isEmpty { return nil }
        let sentence = words.sentence(with: value.words(parameter.unit))
        return parameter.isActedOn ? sentence : Phrases.StatutesReports.textOnly(sentence)
    }

    /// The whole as text.
    public func text(_ language: Language) -> String {
        var lines = [title(language), ""]
        for part in parts {
            let article = part.article.map { Phrases.Amounts.article($0)(language) + ". " } ?? ""
            lines.append(capitalised(article) + part.heading(language))
            lines += part.sentences.map { "  - " + $0(language) }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }

    private func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension ParameterValue {
    /// No, nought or nothing.
    fileprivate var isNothing: Bool {
        switch self {
        case let flag as Bool: !flag
        case let number as Int: number == 0
        case let money as Money: money == .zero
        case let fraction as Fraction: fraction == Fraction(0)
        default: ["[]", "{}", "none", ""].contains(written)
        }
    }
}
