public import Kernel

extension Phrases {
    /// How a decision stands in law, on its page.
    public enum DecisionStandings {
        public static let title = Phrase(nl: "Rechtsgeldigheid", en: "How it stands in law")
        public static let history = Phrase(nl: "Wat ermee gebeurde", en: "What became of it")

        public static func name(_ standing: String) -> Phrase {
            switch standing {
            case "breach": Phrase(nl: "Te laat, maar geldig", en: "Late, and valid")
            case "voidable": Phrase(nl: "Vernietigbaar", en: "Voidable")
            case "void": Phrase(nl: "Nietig", en: "Void")
            default: Phrase(nl: "Geldig", en: "Valid")
            }
        }

        public static func voidableUntil(_ day: Day) -> Phrase {
            Phrase(
                nl: "De rechter kan het vernietigen als iemand dat vraagt tot en met \(Phrases.day(day).nl).",
                en: "The court can annul it where somebody asks so until \(Phrases.day(day).en).")
        }

        public static let canConfirm = Phrase(
            nl: "Het orgaan dat besloot, kan dit besluit nog bevestigen. Dan kan niemand het meer laten vernietigen.",
            en: "The body that decided can still confirm this decision. Nobody can have it annulled then.")

        public static func ratifyBy(_ day: Day) -> Phrase {
            Phrase(
                nl: "Bekrachtigen kan tot en met \(Phrases.day(day).nl).",
                en: "It can be ratified until \(Phrases.day(day).en).")
        }

        public static func due(_ day: Day) -> Phrase {
            Phrase(
                nl: "Wordt uitgevoerd op \(Phrases.day(day).nl).", en: "Is carried out on \(Phrases.day(day).en).")
        }
    }
}
