public import Kernel

extension Phrases {
    /// Sentences about links to a calendar.
    public enum Calendars {
        public static let renewSummary = Phrase(
            nl: "een link naar de eigen agenda maken", en: "make a link to one's own calendar")
        public static func drawUp(_ year: Int) -> Phrase {
            Phrase(
                nl: "Laatste dag om de jaarrekening van \(year) op te maken",
                en: "Last day to draw up the accounts of \(year)")
        }
        public static func adopt(_ year: Int) -> Phrase {
            Phrase(
                nl: "Laatste dag om de jaarrekening van \(year) vast te stellen",
                en: "Last day to adopt the accounts of \(year)")
        }
        public static func file(_ year: Int) -> Phrase {
            Phrase(
                nl: "Laatste dag om de jaarrekening van \(year) te deponeren",
                en: "Last day to file the accounts of \(year)")
        }
        public static func committee(_ year: Int) -> Phrase {
            Phrase(
                nl: "Er is nog geen kascommissie voor \(year)", en: "There is no audit committee for \(year) yet")
        }
        public static func discharge(_ year: Int) -> Phrase {
            Phrase(
                nl: "Over decharge voor \(year) is nog niet besloten", en: "Discharge for \(year) is not decided yet")
        }
        public static func effect(_ title: String) -> Phrase {
            Phrase(nl: "Besluit ‘\(title)’ gaat in", en: "Decision ‘\(title)’ takes effect")
        }

        public static let notADigest = Phrase(
            nl: "Dit is geen SHA-256 in 64 tekens.", en: "This is no SHA-256 of 64 characters.")
        public static let notADigestRemedy = Phrase(
            nl: "Maak de link op de pagina met de agenda.", en: "Make the link on the page of the calendar.")
        public static let boardOnly = Phrase(
            nl: "De agenda met termijnen is voor het bestuur.", en: "The calendar with deadlines is the board's.")
        public static let boardOnlyRemedy = Phrase(
            nl: "Maak een link naar de agenda voor leden.", en: "Make a link to the calendar of members.")
    }
}
