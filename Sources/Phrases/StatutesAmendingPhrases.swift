public import Kernel

extension Phrases {
    /// The page on which the board proposes an amendment of the statutes.
    public enum StatutesAmending {
        public static let title = Phrase(
            nl: "Statutenwijziging voorstellen", en: "Propose an amendment of the statutes")
        public static let lead = Phrase(
            nl:
                "Wijzig de tekst hieronder. Kijk dan wat er verandert, artikel voor artikel. Wat de wet niet toestaat, staat er meteen bij. De ledenvergadering beslist, en daarna maakt de notaris de akte (2:43 lid 5).",
            en:
                "Change the text below. Then look at what changes, article by article. What the law forbids is said at once. The assembly decides, and then the notary makes the deed (2:43 lid 5)."
        )
        public static let name = Phrase(nl: "Titel van het voorstel", en: "Title of the proposal")
        public static let why = Phrase(nl: "Toelichting", en: "Explanation")
        public static let text = Phrase(nl: "De statuten, met elke waarde", en: "The statutes, with every value")
        public static let textHint = Phrase(
            nl: "Dit is het hele bestand (YAML). Laat staan wat gelijk blijft.",
            en: "This is the whole file (YAML). Leave what stays the same.")
        public static let check = Phrase(nl: "Kijken wat er verandert", en: "Look at what changes")
        public static let file = Phrase(nl: "Voorstel indienen", en: "File the proposal")
        public static let nothing = Phrase(nl: "Er verandert niets.", en: "Nothing changes.")
        public static let removed = Phrase(nl: "vervalt.", en: "is removed.")
    }
}
