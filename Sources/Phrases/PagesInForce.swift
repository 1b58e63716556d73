public import Kernel

extension Phrases {
    /// The page on which a version of the statutes is put in force.
    public enum InForcePages {
        public static let open = Phrase(nl: "In werking brengen", en: "Put in force")
        public static func title(_ number: Int) -> Phrase {
            Phrase(
                nl: "Versie \(number) van de statuten in werking brengen",
                en: "Put version \(number) of the statutes in force")
        }
        public static let lead = Phrase(
            nl:
                "Deze versie werkt nog niet: dat kan pas met de akte van de notaris. Vul de dag van de akte in. U ziet eerst vanaf wanneer de versie dan geldt.",
            en:
                "This version is not in force yet: that needs the notary's deed. Fill in the day of the deed. You see first from when the version then holds."
        )
        public static func holds(_ from: Day) -> Phrase {
            let day = Phrases.day(from)
            return Phrase(nl: "Deze versie geldt vanaf \(day.nl).", en: "This version holds from \(day.en).")
        }
        public static func wouldHold(_ from: Day) -> Phrase {
            let day = Phrases.day(from)
            return Phrase(
                nl: "Dit houdt stand: de versie geldt dan vanaf \(day.nl). Er is nog niets vastgelegd.",
                en: "This will hold: the version is then in force from \(day.en). Nothing is recorded yet.")
        }
        public static let filedToo = Phrase(
            nl: "De nederlegging bij het handelsregister wordt meteen vastgelegd.",
            en: "The filing with the trade register is recorded at once.")
        public static let fileAfter = Phrase(
            nl:
                "Leg daarna de akte en de nieuwe tekst neer bij het handelsregister (2:43 lid 5). Die dag kunt u later vastleggen.",
            en:
                "After that, file the deed and the new text with the trade register (2:43 lid 5). You can record that day later."
        )
        public static let filedHint = Phrase(
            nl: "Alleen als dat al is gebeurd.", en: "Only if that was done already.")
        public static let decision = Phrase(nl: "Het besluit hierachter", en: "The decision behind it")
        public static let look = Phrase(nl: "Kijken of het standhoudt", en: "See whether it will hold")
        public static let act = Phrase(nl: "Breng in werking", en: "Put in force")
        public static func done(_ from: Day) -> Phrase {
            let day = Phrases.day(from)
            return Phrase(
                nl: "Vastgelegd. De statuten gelden vanaf \(day.nl).",
                en: "Recorded. The statutes hold from \(day.en).")
        }
    }
}
