public import Kernel

/// One article of statutes: what people read and a notary signs, and the parameters that it sets.
public struct StatutesArticle: Sendable, Hashable {
    /// `14`, `14a`.
    public let number: String
    public let heading: Phrase, text: Phrase
    public internal(set) var settings: [Setting]
    public let line: Int

    /// One parameter that the article sets.
    public struct Setting: Sendable, Hashable {
        public let name: String, node: PolicyNode, line: Int
        /// As the catalogue reads it, in canonical form.
        public let written: String
    }
}
