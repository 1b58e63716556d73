public import Kernel

extension Phrases {
    /// What each command does, in a line. Every module adds its own beside its sentences.
    public enum Commands {
        public static let foundCooperative = Phrase(nl: "de coöperatie oprichten", en: "found the cooperative")
        public static let amendStatutes = Phrase(nl: "de statuten wijzigen", en: "amend the statutes")
        public static let recordDeed = Phrase(
            nl: "de akte van een statutenwijziging vastleggen", en: "record the deed of an amendment of the statutes")
        public static let recordFiling = Phrase(
            nl: "vastleggen dat de statuten zijn neergelegd bij het handelsregister",
            en: "record that the statutes were filed with the trade register")
        public static let putInForce = Phrase(
            nl: "een versie van de statuten laten ingaan", en: "put a version of the statutes in force")
    }
}
