public import Kernel

extension Phrases {
    /// The picture of a result and the table under it.
    public enum Result {
        public static let caption = Phrase(nl: "Uitslag", en: "Result")
        public static let choice = Phrase(nl: "Keuze", en: "Choice")
        public static let votes = Phrase(nl: "Stemmen", en: "Votes")
        public static let forMotion = Phrase(nl: "Voor", en: "For")
        public static let against = Phrase(nl: "Tegen", en: "Against")
        public static let blank = Phrase(nl: "Blanco", en: "Blank")

        public static func threshold(_ needed: Int, _ total: Int) -> Phrase {
            Phrase(nl: "Nodig: \(needed) van \(total)", en: "Needed: \(needed) of \(total)")
        }

        public static func picture(_ parts: [(Phrase, Int)], needed: Int?) -> Phrase {
            func sentence(_ language: Language) -> String {
                let counted = parts.map { "\($0.0(language)) \($0.1)" }.joined(separator: ", ")
                guard let needed else { return counted }
                return counted + (language == .dutch ? ". Nodig: \(needed)." : ". Needed: \(needed).")
            }
            return Phrase(nl: sentence(.dutch), en: sentence(.english))
        }
    }
}
