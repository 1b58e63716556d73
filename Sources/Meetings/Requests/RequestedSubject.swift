/// What members asked an assembly about (onderwerp van een verzoek), held against the titles of an agenda.
///
/// What they signed for is a line of words, and so is a title. An agenda names the subject when every telling word of it
/// stands in some title, so that it can be split over items and a proposal can be put under it; small words tell nothing.
public struct RequestedSubject: Hashable, Sendable {
    private let subject: String
    private let words: Set<String>

    public init(_ subject: String) {
        self.subject = subject
        let all = RequestedSubject.words(of: subject)
        let telling = all.subtracting(RequestedSubject.small)
        words = telling.isEmpty ? all : telling
    }

    /// Whether these titles together name the whole subject.
    public func isNamed(by titles: [String]) -> Bool {
        words.isEmpty ? titles.contains(subject) : words.isSubset(of: titles.flatMap(RequestedSubject.words))
    }

    /// Whether an item of this title is about the subject, or about a part of it.
    public func covers(_ title: String) -> Bool {
        words.isEmpty ? title == subject : !words.isDisjoint(with: RequestedSubject.words(of: title))
    }

    private static func words(of text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init))
    }

    private static let small: Set<String> = [
        "de", "het", "een", "en", "of", "van", "voor", "over", "op", "in", "aan", "met", "om", "bij", "te", "tot",
        "the", "a", "an", "and", "or", "for", "about", "on", "to", "with",
        "der", "die", "das", "und", "ein", "eine", "zu", "von", "für", "über",
    ]
}
