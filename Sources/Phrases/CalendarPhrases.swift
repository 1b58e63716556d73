public import Kernel

extension Phrases {
    /// Sentences about links to a calendar.
    public enum Calendars {
        public static let renewSummary = Phrase(
            nl: "een link naar de eigen agenda maken", en: "make a link to one's own calendar")
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
