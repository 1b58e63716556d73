public import Kernel

extension Phrases {
    /// What voters are sent about a decision outside a meeting.
    public enum OutsideMail {
        public static func startedSubject(_ title: String) -> Phrase {
            Phrase(
                nl: "Uw antwoord is nodig, zonder vergadering: \(title)",
                en: "Your answer is needed, without a meeting: \(title)")
        }

        /// - Parameter way: `unanimous`, `written`, `board`.
        public static func started(_ title: String, text: String, way: String, until day: Phrase) -> Phrase {
            let how = Phrases.OutsidePages.way(way)
            return Phrase(
                nl: "Hierover wordt besloten zonder vergadering. Voorwaarde: \(how.nl).\n\n\(title)\n\(text)\n\n"
                    + "Antwoord uiterlijk op \(day.nl): voor, tegen of blanco. Dat kan op de website. U kunt ook deze "
                    + "brief ondertekenen, met uw antwoord en de datum, en aan de secretaris geven.",
                en: "This is decided without a meeting. Condition: \(how.en).\n\n\(title)\n\(text)\n\n"
                    + "Answer by \(day.en): for, against or blank. You can do so on the website. You can also sign this "
                    + "letter, with your answer and the date, and give it to the secretary.")
        }

        public static func withdrawnSubject(_ title: String) -> Phrase {
            Phrase(nl: "Uw antwoord is niet meer nodig: \(title)", en: "Your answer is no longer needed: \(title)")
        }
        public static func withdrawn(_ title: String, reason: String) -> Phrase {
            Phrase(
                nl:
                    "Over \(title) wordt niet meer buiten een vergadering besloten. Er is niets besloten. "
                    + "Reden: \(reason)",
                en: "\(title) is no longer decided on outside a meeting. Nothing was decided. Reason: \(reason)")
        }
    }
}
