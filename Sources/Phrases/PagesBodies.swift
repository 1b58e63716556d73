public import Kernel

extension Phrases {
    /// The pages about bodies: who sits where, and the forms of the board.
    public enum BodyPages {
        public static let title = Phrase(nl: "Organen", en: "Bodies")
        public static let intro = Phrase(
            nl: "Wie zit waarin, sinds wanneer en tot wanneer.", en: "Who sits where, since when and until when.")
        public static let empty = Phrase(nl: "Hier zit nu niemand in.", en: "Nobody sits in it now.")
        public static let name = Phrase(nl: "Naam", en: "Name")
        public static let office = Phrase(nl: "Functie", en: "Office")
        public static let since = Phrase(nl: "Sinds", en: "Since")
        public static let until = Phrase(nl: "Tot en met", en: "Until")
        public static let seat = Phrase(nl: "Zetel", en: "Seat")
        public static let overdue = Phrase(nl: "termijn voorbij", en: "term is over")
        public static let noTerm = Phrase(nl: "geen einddatum", en: "no end date")
        public static let absence = Phrase(nl: "Als het hele bestuur wegvalt", en: "If the whole board is absent")
        public static let mandate = Phrase(nl: "Mandaat", en: "Mandate")
        public static let interests = Phrase(nl: "Gemelde belangen", en: "Declared interests")
        public static let subject = Phrase(nl: "Onderwerp", en: "Subject")
        public static let declared = Phrase(nl: "Gemeld op", en: "Declared on")
        public static let waiting = Phrase(nl: "Wacht op bekrachtiging", en: "Waiting for ratification")
        public static let manage = Phrase(nl: "Organen beheren", en: "Manage bodies")

        public static func endedOn(_ day: Day) -> Phrase {
            let day = Phrases.day(day)
            return Phrase(nl: "Opgeheven op \(day.nl).", en: "Ended on \(day.en).")
        }

        public static func mandateText(subjects: String, ceiling: Money?, until: Day) -> Phrase {
            let day = Phrases.day(until)
            let money = ceiling.map {
                (
                    nl: ", tot en met \(Format.money($0, .dutch))",
                    en: ", up to and including \(Format.money($0, .english))"
                )
            }
            return Phrase(
                nl: "Beslist over: \(subjects.isEmpty ? "alles wat het kreeg" : subjects)\(money?.nl ?? ""). "
                    + "Loopt tot en met \(day.nl).",
                en: "Decides on: \(subjects.isEmpty ? "all that it was given" : subjects)\(money?.en ?? ""). "
                    + "Runs until \(day.en).")
        }

        public static func seats(_ constituency: String, _ seats: Int, _ party: String) -> Phrase {
            Phrase(
                nl: "\(constituency): \(seats) \(seats == 1 ? "zetel" : "zetels"), te vullen door \(party)",
                en: "\(constituency): \(seats) \(seats == 1 ? "seat" : "seats"), filled by \(party)")
        }

        public static func stillOpen(_ parties: String) -> Phrase {
            Phrase(nl: "nog van: \(parties)", en: "still by: \(parties)")
        }
    }
}
