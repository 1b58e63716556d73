public import Kernel

extension Phrases {
    /// Bodies that were set up, and what they may decide.
    public enum Bodies {
        public static func ended(_ day: Day) -> Phrase {
            let day = Phrases.day(day)
            return Phrase(nl: "Dit orgaan is opgeheven op \(day.nl).", en: "This body was ended on \(day.en).")
        }

        public static let endedRemedy = Phrase(
            nl: "Stel een nieuw orgaan in, of laat het bestuur beslissen.",
            en: "Set up a new body, or let the board decide.")
        public static let noMandate = Phrase(
            nl: "Dit orgaan heeft geen mandaat om te beslissen.", en: "This body has no mandate to decide.")
        public static let noMandateRemedy = Phrase(
            nl: "Geef het een mandaat, of laat het bestuur beslissen.",
            en: "Give it a mandate, or let the board decide.")

        public static let otherCommand = Phrase(
            nl: "Het mandaat van dit orgaan omvat deze handeling niet.",
            en: "The mandate of this body does not hold this act.")

        public static func otherSubject(_ subject: String?, of subjects: [String]) -> Phrase {
            let list = subjects.joined(separator: ", ")
            guard let subject else {
                return Phrase(
                    nl: "Het mandaat gaat over: \(list). Er staat niet bij over welk van deze dit besluit gaat.",
                    en: "The mandate is about: \(list). It is not said which of these this decision is about.")
            }
            return Phrase(
                nl: "Het mandaat gaat over: \(list), en niet over \(subject).",
                en: "The mandate is about: \(list), and not about \(subject).")
        }

        public static func overCeiling(_ ceiling: Money) -> Phrase {
            if ceiling == .zero {
                return Phrase(nl: "Dit orgaan beslist niet over geld.", en: "This body does not decide on money.")
            }
            return Phrase(
                nl: "Dit orgaan beslist tot en met \(Format.money(ceiling, .dutch)).",
                en: "This body decides up to and including \(Format.money(ceiling, .english)).")
        }

        public static func termOver(_ day: Day) -> Phrase {
            let day = Phrases.day(day)
            return Phrase(nl: "Het mandaat liep tot en met \(day.nl).", en: "The mandate ran until \(day.en).")
        }

        public static let termOverRemedy = Phrase(
            nl: "Geef het orgaan een nieuw mandaat, of laat het bestuur beslissen.",
            en: "Give the body a new mandate, or let the board decide.")

        public static func notBegun(_ day: Day) -> Phrase {
            let day = Phrases.day(day)
            return Phrase(nl: "Het mandaat begint op \(day.nl).", en: "The mandate begins on \(day.en).")
        }

        public static let notBegunRemedy = Phrase(
            nl: "Wacht tot het mandaat begint, of laat het bestuur beslissen.",
            en: "Wait until the mandate begins, or let the board decide.")
        public static let outsideRemedy = Phrase(
            nl: "Leg het voor aan het orgaan dat het mandaat gaf.", en: "Lay it before the body that gave the mandate.")
    }
}
