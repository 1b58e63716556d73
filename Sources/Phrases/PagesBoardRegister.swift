public import Kernel

extension Phrases {
    /// The pages of the register of members.
    public enum RegisterPages {
        public static let title = Phrase(nl: "Ledenregister", en: "Register of members")
        public static let applications = Phrase(nl: "Aanmeldingen", en: "Applications")
        public static let importTitle = Phrase(nl: "Leden uit een bestand", en: "Members from a file")
    }

    /// The books that the board keeps: decisions, statutes, letters, journal.
    public enum BoardBooks {
        public static let decisionsTitle = Phrase(nl: "Bestuursbesluiten", en: "Board decisions")
        public static let mandates = Phrase(nl: "Opdracht", en: "Mandate")
        public static let mandatesNothing = Phrase(nl: "geen bepaalde opdracht", en: "no particular command")
        public static let mandatesHint = Phrase(
            nl: "Wat voorzitter, secretaris of penningmeester op dit besluit mag uitvoeren, een jaar lang. Zonder "
                + "opdracht geldt het besluit één keer, binnen negentig dagen.",
            en: "What chair, secretary or treasurer may carry out on this decision, for a year. Without a mandate the "
                + "decision holds once, within ninety days.")
        public static let statutesTitle = Phrase(
            nl: "Akte en nederlegging van statuten", en: "Deed and filing of statutes")
        public static let lettersTitle = Phrase(nl: "Brieven om te printen", en: "Letters to print")
        public static let journalTitle = Phrase(nl: "Journaal", en: "Journal")
    }
}
