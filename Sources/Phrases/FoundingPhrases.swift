public import Kernel

extension Phrases {
    /// The founding of a cooperative.
    public enum Founding {
        public static func already(_ day: Day) -> Phrase {
            Phrase(
                nl: "De coöperatie is al opgericht, op \(day).", en: "The cooperative was already founded, on \(day).")
        }

        public static let alreadyRemedy = Phrase(
            nl: "Wijzigen gaat voortaan met voorstellen en besluiten.",
            en: "From now on changes go by proposals and decisions.")
        public static func tooFew(_ least: Int) -> Phrase {
            Phrase(
                nl: "Een coöperatie wordt door \(least) of meer oprichters opgericht.",
                en: "A cooperative is founded by \(least) founders or more.")
        }
        public static func supervisoryRequired(_ most: Int) -> Phrase {
            Phrase(
                nl: "Met meer dan \(most) leden is er een raad van commissarissen nodig.",
                en: "With more than \(most) members there must be a supervisory board.")
        }
        public static let supervisoryRequiredRemedy = Phrase(
            nl: "Zet in de statuten dat er een raad van commissarissen is.",
            en: "Say in the statutes that there is a supervisory board.")
        public static let tooFewRemedy = Phrase(nl: "Noem alle oprichters.", en: "Name all the founders.")

        public static func boardSize(_ least: Int, _ most: Int) -> Phrase {
            Phrase(
                nl: "Het eerste bestuur telt volgens de statuten \(least) tot \(most) personen.",
                en: "By the statutes the first board has \(least) to \(most) persons.")
        }

        public static let boardSizeRemedy = Phrase(
            nl: "Geef de oprichters die bestuurder worden elk een functie.",
            en: "Give each founder who becomes a director an office.")

        public static func once(_ office: Phrase) -> Phrase {
            Phrase(nl: "Er moet één persoon zijn als \(office.nl).", en: "One person must be \(office.en).")
        }

        public static let slug = Phrase(
            nl: "De naam in het adres heeft kleine letters, cijfers en streepjes, 2 tot 40 tekens.",
            en: "The name in the address has lower-case letters, digits and hyphens, 2 to 40 of them.")
        public static let slugRemedy = Phrase(nl: "Kies bijvoorbeeld: de-linde.", en: "Choose for example: de-linde.")
        public static let slugTaken = Phrase(
            nl: "Op deze installatie is al een coöperatie met deze naam in het adres.",
            en: "There is already a cooperative with this name in its address on this installation.")
        public static let slugTakenRemedy = Phrase(nl: "Kies een andere naam.", en: "Choose another name.")
    }
}
