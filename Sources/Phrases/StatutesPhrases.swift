public import Kernel

extension Phrases {
    /// What the program says of statutes and law.
    public enum Statutes {
        public static let fullMember = Phrase(nl: "lid", en: "member")
        public static let noLaw = Phrase(
            nl: "Hierover staat geen regel in de wetstabel.", en: "The table of law has no rule on this.")
    }

    /// What people call the parameters of statutes, and the sentence that says what a value means for a member.
    public enum Parameters {
        public static let all: [String: ParameterWords] = [
            identity, membership, shares, assembly, voting, amendment, board, records,
        ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }

        /// The name itself where nobody wrote words.
        public static func words(of name: String) -> ParameterWords {
            all[name] ?? ParameterWords(name: Phrase(same: name), sentence: Phrase(same: "\(name): {}"))
        }
    }
}

/// The words for one parameter; `{}` in a sentence stands for the value.
public struct ParameterWords: Sendable, Hashable {
    public let name: Phrase, sentence: Phrase
    /// Instead of the sentence when the value is no, nought or nothing.
    public let otherwise: Phrase?

    init(name: Phrase, sentence: Phrase, otherwise: Phrase? = nil) {
        self.name = name
        self.sentence = sentence
        self.otherwise = otherwise
    }
}

/// In what a number of the statutes is counted.
public enum ParameterUnit: String, Sendable, CaseIterable {
    case none, days, months, years, weeks, hours, percent, persons, times, count
}
