/// The language a person reads.
public enum Language: String, Codable, Sendable, CaseIterable {
    case dutch = "nl"
    case english = "en"
}

/// One sentence in both languages. The sentences themselves stand in the target `Phrases`.
public struct Phrase: Hashable, Codable, Sendable {
    public let nl: String, en: String

    public init(nl: String, en: String) {
        self.nl = nl
        self.en = en
    }

    /// What reads the same in both: a name, a number, a quotation.
    public init(same text: String) {
        nl = text
        en = text
    }

    public func callAsFunction(_ language: Language) -> String {
        switch language {
        case .dutch: nl
        case .english: en
        }
    }
}
