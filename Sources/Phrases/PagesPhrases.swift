public import Kernel

extension Phrases {
    /// What several pages of a cooperative say.
    public enum Pages {
        public static let home = Phrase(nl: "Voor u", en: "For you")
        public static let meetings = Phrase(nl: "Vergaderingen", en: "Meetings")
        public static let proposals = Phrase(nl: "Voorstellen", en: "Proposals")
        public static let decisions = Phrase(nl: "Besluiten", en: "Decisions")
        public static let statutes = Phrase(nl: "Statuten", en: "Statutes")
        public static let membership = Phrase(nl: "Mijn lidmaatschap", en: "My membership")
        public static let about = Phrase(nl: "Over ons", en: "About us")
        public static let join = Phrase(nl: "Lid worden", en: "Join")
        public static let older = Phrase(nl: "Oudere tonen", en: "Show older")
        public static let status = Phrase(nl: "Stand", en: "State")
        public static let day = Phrase(nl: "Dag", en: "Day")
        public static let title = Phrase(nl: "Titel", en: "Title")
        public static let number = Phrase(nl: "Nummer", en: "Number")
        public static let body = Phrase(nl: "Orgaan", en: "Body")
        public static let back = Phrase(nl: "Terug", en: "Back")
        public static let none = Phrase(nl: "Geen", en: "None")
        public static let topic = Phrase(nl: "Soort besluit", en: "Kind of business")
        public static let saved = Phrase(nl: "Opgeslagen.", en: "Saved.")
    }
}
