public import Kernel

/// One thing that the check of a statutes file found: where, which rule, and what to do.
public struct Finding: Sendable, Hashable {
    public enum Severity: String, Sendable, Hashable, Codable, CaseIterable {
        /// The program cannot read it; the file is refused.
        case unreadable
        /// Against the law, or impossible in itself; the file is refused.
        case breach
        /// Lawful, but outside what is usual or wise; the file is accepted.
        case warning
        /// No program can judge it: ask the notary. The file is accepted.
        case notary
    }

    public let severity: Severity
    /// Stable, in kebab case: `law-at-least`, `unknown-parameter`.
    public let code: String
    public let file: String
    /// Counted from 1; 0 when the finding is about what does not stand in the file.
    public let line: Int
    /// The article of the statutes in which it stands; nil outside articles.
    public let article: String?
    public let parameter: String?
    /// The article of the law that is broken; nil where no law is.
    public let law: String?
    /// What the rule asks and what stands there, in the file's own notation.
    public let bound: String?, value: String?
    public let message: Phrase, remedy: Phrase

    init(
        _ severity: Severity, _ code: String, file: String, line: Int = 0, article: String? = nil,
        parameter: String? = nil, law: String? = nil, bound: String? = nil, value: String? = nil, message: Phrase,
        remedy: Phrase
    ) {
        self.severity = severity
        self.code = code
        self.file = file
        self.line = line
        self.article = article
        self.parameter = parameter
        self.law = law
        self.bound = bound
        self.value = value
        self.message = message
        self.remedy = remedy
    }

    /// True when a file with this finding may not come into force.
    public var refuses: Bool { severity == .unreadable || severity == .breach }

    /// As a ground of a refusal.
    public var ground: Ground {
        let reference: ArticleReference? = law.map { .law($0) } ?? article.map { .statutes($0) }
        return Ground(code, reference, required: bound, found: value, message: message, remedy: remedy)
    }
}
