public import Kernel

extension Phrases {
    /// Ratifying what a body decided within its mandate.
    public enum Ratifying {
        public static let notProvisional = Phrase(
            nl: "Dit besluit wacht op geen bekrachtiging.", en: "This decision waits for no ratification.")
        public static let lookAgain = Phrase(nl: "Kijk het besluit na.", en: "Look at the decision.")

        public static func partyUnnamed(_ parties: String) -> Phrase {
            Phrase(
                nl: "Zeg namens wie je dit doet: \(parties).", en: "Say on whose behalf you do this: \(parties).")
        }

        public static func notAParty(_ party: String) -> Phrase {
            Phrase(
                nl: "Van \(party) wordt bij dit besluit geen bekrachtiging gevraagd.",
                en: "No ratification by \(party) is asked for this decision.")
        }

        public static let chooseParty = Phrase(
            nl: "Kies een van de partijen die moeten bekrachtigen.", en: "Choose one of the parties that must ratify.")

        public static func already(_ party: String, _ day: Day) -> Phrase {
            let day = Phrases.day(day)
            return Phrase(
                nl: "\(party) heeft dit al gezegd op \(day.nl).", en: "\(party) said so already on \(day.en).")
        }

        public static func noResolution(_ organ: Phrase) -> Phrase {
            Phrase(
                nl: "Bekrachtigen doet het eigen orgaan van de partij. Er is geen besluit genoemd van \(organ.nl).",
                en: "The party's own body ratifies. No decision is named of \(organ.en).")
        }

        public static let noResolutionRemedy = Phrase(
            nl: "Leg eerst dat besluit vast en noem het hier.", en: "Record that decision first and name it here.")

        public static func notOfParty(_ party: String) -> Phrase {
            Phrase(
                nl: "Dit legt vast wie voor \(party) een zetel heeft, of de voorzitter of secretaris van het bestuur.",
                en: "Who holds a seat for \(party) records this, or the chair or secretary of the board.")
        }

        public static let askThem = Phrase(nl: "Vraag het aan een van hen.", en: "Ask one of them.")

        public static func dayImpossible(_ day: Day) -> Phrase {
            let day = Phrases.day(day)
            return Phrase(
                nl: "Bekrachtigen kan vanaf de dag van het besluit tot en met vandaag, en niet op \(day.nl).",
                en: "A decision is ratified from its own day until today, and not on \(day.en).")
        }

        public static let chooseDay = Phrase(nl: "Kies de juiste dag.", en: "Choose the right day.")
        public static let waits = Phrase(
            nl: "Dit besluit is nog niet door alle partijen bekrachtigd.",
            en: "Not all parties have ratified this decision yet.")
        public static let waitsRemedy = Phrase(
            nl: "Wacht op de bekrachtiging.", en: "Wait for the ratification.")
    }
}
