public import Kernel

extension Phrases {
    /// The versions of the statutes and their dates.
    public enum StatutesVersions {
        public static let unknown = Phrase(
            nl: "Deze versie van de statuten is hier niet bekend.",
            en: "This version of the statutes is not known here.")
        public static let unknownRemedy = Phrase(
            nl: "Kies een versie uit de lijst bij Statuten.", en: "Choose a version from the list under Statutes.")

        public static func deedAlready(_ day: Day) -> Phrase {
            Phrase(nl: "De akte is al vastgelegd, met datum \(day).", en: "The deed is already recorded, dated \(day).")
        }

        public static func filedAlready(_ day: Day) -> Phrase {
            Phrase(
                nl: "De nederlegging is al vastgelegd, met datum \(day).",
                en: "The filing is already recorded, dated \(day).")
        }

        public static let alreadyRemedy = Phrase(
            nl: "U hoeft niets te doen. Klopt de datum niet, vraag dan uw notaris hoe u dat herstelt.",
            en: "You need not do anything. If the date is wrong, ask your notary how to correct it.")
        public static let noDeed = Phrase(
            nl: "Een statutenwijziging geldt pas na een akte van de notaris. Die akte is nog niet vastgelegd.",
            en: "An amendment of the statutes holds only after a notarial deed. That deed is not recorded yet.")
        public static let noDeedRemedy = Phrase(
            nl: "Laat de notaris de akte opmaken en leg daarna de datum van de akte vast.",
            en: "Have the notary draw up the deed, then record its date.")

        public static func deedBeforeDecision(_ decided: Day) -> Phrase {
            Phrase(
                nl: "De akte kan niet ouder zijn dan het besluit van \(Format.day(decided, .dutch)).",
                en: "The deed cannot be older than the decision of \(Format.day(decided, .english)).")
        }

        public static let inFuture = Phrase(nl: "Deze dag is nog niet geweest.", en: "This day has not come yet.")
        public static let checkDay = Phrase(
            nl: "Kijk op de akte welke dag er staat en vul die in.",
            en: "Look at the deed and fill in the day that stands there.")

        public static func forceBeforeDeed(_ deedOn: Day) -> Phrase {
            Phrase(
                nl: "De statuten kunnen niet gelden vóór de akte van \(Format.day(deedOn, .dutch)).",
                en: "The statutes cannot hold before the deed of \(Format.day(deedOn, .english)).")
        }

        public static func filedBeforeDeed(_ deedOn: Day) -> Phrase {
            Phrase(
                nl: "De nederlegging kan niet vóór de akte van \(Format.day(deedOn, .dutch)) zijn.",
                en: "The filing cannot be before the deed of \(Format.day(deedOn, .english)).")
        }
    }
}
