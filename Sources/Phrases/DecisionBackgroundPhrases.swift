public import Kernel

extension Phrases {
    /// What belongs to a decision besides its words.
    public enum DecisionBackground {
        public static let reasons = Phrase(nl: "Redenen", en: "Reasons")
        public static let ratification = Phrase(nl: "Bekrachtiging", en: "Ratification")
        public static let amount = Phrase(nl: "Bedrag", en: "Amount")
        public static let inPlaceOf = Phrase(nl: "In de plaats van", en: "In place of")
        public static let conflicted = Phrase(
            nl: "Deed niet mee wegens een eigen belang", en: "Took no part because of an own interest")

        public static func answer(_ code: String?) -> Phrase {
            switch code {
            case "ratified": Phrase(nl: "bekrachtigd", en: "ratified")
            case "refused": Phrase(nl: "geweigerd", en: "refused")
            default: Phrase(nl: "nog niet", en: "not yet")
            }
        }
    }
}
