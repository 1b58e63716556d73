public import Kernel

extension Phrases {
    /// The board's page with all terms of law and statutes.
    public enum DeadlinePages {
        public static let title = Phrase(nl: "Termijnen", en: "Legal deadlines")
        public static let lead = Phrase(
            nl: "Wat wet en statuten op een dag vragen, met het artikel. Wat gedaan is, blijft nog twee maanden staan.",
            en: "What law and statutes ask by a day, with the article. What was done stays here for two months.")
        public static let subscribe = Phrase(
            nl: "Zet de termijnen in uw eigen agenda", en: "Put the deadlines in your own calendar")
        public static let late = Phrase(nl: "Te laat", en: "Late")
        public static let soon = Phrase(nl: "Binnenkort", en: "Soon")
        public static let coming = Phrase(nl: "Later", en: "Later")
        public static let done = Phrase(nl: "Gedaan", en: "Done")
        public static let state = Phrase(nl: "Stand", en: "How it stands")
        public static let all = Phrase(nl: "Alle termijnen", en: "All deadlines")
        public static let nothingSoon = Phrase(
            nl: "Er is niets te laat en er komt binnenkort niets.", en: "Nothing is late and nothing comes soon.")

        public static func inDays(_ days: Int) -> Phrase {
            switch days {
            case 0: Phrase(nl: "vandaag", en: "today")
            case 1: Phrase(nl: "morgen", en: "tomorrow")
            default: Phrase(nl: "over \(days) dagen", en: "in \(days) days")
            }
        }
        public static func daysLate(_ days: Int) -> Phrase {
            days == 1
                ? Phrase(nl: "1 dag te laat", en: "1 day late")
                : Phrase(nl: "\(days) dagen te laat", en: "\(days) days late")
        }
        public static func metOn(_ day: Day) -> Phrase {
            Phrase(
                nl: "gedaan op \(Format.day(day, .dutch))", en: "done on \(Format.day(day, .english))")
        }
    }
}
