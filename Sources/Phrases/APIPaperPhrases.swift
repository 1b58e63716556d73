public import Kernel

extension Phrases {
    /// What the resources of the API about papers, proxies and terms are, in a line.
    public enum APIPapers {
        public static let minutes = Phrase(
            nl: "De notulen in een versie: voor het bestuur elke versie, voor leden wat is bekendgemaakt.",
            en: "The minutes in one version: for the board every version, for members what was made known.")
        public static let notices = Phrase(
            nl: "De oproep en latere berichten, woord voor woord; alleen voor het bestuur.",
            en: "The convocation and later notices, word for word; for the board only.")
        public static let deliveries = Phrase(
            nl: "Hoe de berichten naar ieder zijn gegaan; alleen voor het bestuur.",
            en: "How the notices went to each; for the board only.")
        public static let followUp = Phrase(
            nl: "De besluitenlijst, met wie wat doet. Wie geen lid is, ziet geen namen.",
            en: "The list of decisions, with who does what. Who is no member sees no names.")
        public static let calendar = Phrase(
            nl: "De termijnen waar het bestuur op let, de eerste eerst; alleen voor het bestuur.",
            en: "The days that the board must watch, earliest first; for the board only.")
        public static let amendments = Phrase(
            nl: "De amendementen op een voorstel en de volgorde van stemmen.",
            en: "The amendments to a proposal and the order of voting.")
        public static let proxies = Phrase(
            nl: "De volmachten die u gaf en hebt voor een vergadering; voor het bestuur alle.",
            en: "The proxies that you gave and hold for a meeting; for the board all of them.")
        public static let version = Phrase(
            nl: "Het nummer van een versie; anders de nieuwste.", en: "The number of a version; else the newest.")
        public static let show = Phrase(
            nl: "`all`, `open` of `late`.", en: "`all`, `open` or `late`.")
    }
}
