public import Kernel

extension Phrases {
    /// The page on which who acts for an organisation names who comes after.
    public enum ActingForPages {
        public static let title = Phrase(nl: "Voor wie u handelt", en: "For whom you act")
        public static let lead = Phrase(
            nl:
                "Een organisatie die lid is, laat één persoon voor haar handelen: aan de deur, bij stemmingen en met volmachten. U kunt hier vastleggen wie dat na u doet.",
            en:
                "An organisation that is a member has one person act for it: at the door, in votes and with proxies. Here you can record who does so after you."
        )
        public static let none = Phrase(
            nl: "U handelt nu voor niemand.", en: "You act for nobody now.")
        public static let nobody = Phrase(
            nl: "Er handelt nu niemand voor deze organisatie.", en: "Nobody acts for this organisation now.")
        public static func you(since: Day, until: Day?) -> Phrase {
            let days = days(since, until)
            return Phrase(nl: "U handelt voor haar \(days.nl).", en: "You act for it \(days.en).")
        }
        public static func other(since: Day, until: Day?) -> Phrase {
            let days = days(since, until)
            return Phrase(nl: "Iemand handelt voor haar \(days.nl).", en: "Somebody acts for it \(days.en).")
        }
        public static func next(_ day: Day) -> Phrase {
            let day = Phrases.day(day)
            return Phrase(
                nl: "Vanaf \(day.nl) handelt iemand anders voor haar.",
                en: "From \(day.en) somebody else acts for it.")
        }
        private static func days(_ since: Day, _ until: Day?) -> Phrase {
            let since = Phrases.day(since), until = until.map(Phrases.day)
            return Phrase(
                nl: "sinds \(since.nl)" + (until.map { ", tot en met \($0.nl)" } ?? ""),
                en: "since \(since.en)" + (until.map { ", until \($0.en)" } ?? ""))
        }

        public static let numberHint = Phrase(
            nl: "Is de opvolger geen lid? Laat dit leeg en vul hieronder de naam in.",
            en: "Is the successor no member? Leave this empty and fill in the name below.")
        public static let fromHint = Phrase(
            nl: "Leeg: vandaag. Tot de dag ervoor handelt u zelf.",
            en: "Empty: today. Until the day before you act yourself.")
        public static let look = Phrase(nl: "Kijken wat er dan geldt", en: "See what holds then")
        public static let name = Phrase(nl: "Leg dit vast", en: "Record this")
        public static let named = Phrase(nl: "Dit is vastgelegd.", en: "This was recorded.")
        public static func would(
            _ successor: String, for organisation: String, from: Day, until: Day?, endsMine: Bool
        ) -> Phrase {
            let from = Phrases.day(from), until = until.map(Phrases.day)
            let last = Phrase(
                nl: until.map { " tot en met \($0.nl)" } ?? "", en: until.map { " until \($0.en)" } ?? "")
            let mine = Phrase(
                nl: endsMine
                    ? " U handelt dan niet meer voor haar; alleen de opvolger of de secretaris verandert dat." : "",
                en: endsMine ? " Then you act for it no longer; only the successor or the secretary changes that." : "")
            return Phrase(
                nl: "Vanaf \(from.nl)\(last.nl) handelt \(successor) voor \(organisation).\(mine.nl)",
                en: "From \(from.en)\(last.en) \(successor) acts for \(organisation).\(mine.en)")
        }
    }
}
