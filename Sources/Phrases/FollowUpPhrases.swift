public import Kernel

extension Phrases {
    /// What is done with decisions afterwards (besluitenlijst).
    public enum FollowUp {
        public static let notAdopted = Phrase(
            nl: "Dit voorstel is niet aangenomen.", en: "This proposal was not adopted.")
        public static let chooseAdopted = Phrase(
            nl: "Kies een aangenomen besluit.", en: "Choose a decision that was adopted.")
        public static func replaced(on day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Sinds \(words.nl) geldt een ander besluit in plaats van dit.",
                en: "Since \(words.en) another decision has taken the place of this one.")
        }
        public static let followNewOne = Phrase(
            nl: "Ga verder met het nieuwe besluit.", en: "Go on with the new decision.")
        public static func dueTooEarly(_ decided: Day) -> Phrase {
            let words = Phrases.day(decided)
            return Phrase(
                nl: "De einddatum ligt voor het besluit van \(words.nl).",
                en: "The due date lies before the decision of \(words.en).")
        }
        public static let laterDue = Phrase(nl: "Kies een latere dag.", en: "Choose a later day.")
        public static func otherBody(_ organ: Phrase) -> Phrase {
            Phrase(
                nl: "Het oude besluit is van \(organ.nl). Een ander orgaan vervangt het niet.",
                en: "The old decision is one of \(organ.en). Another body does not replace it.")
        }
        public static let letSameBody = Phrase(
            nl: "Laat hetzelfde orgaan opnieuw besluiten.", en: "Let the same body decide again.")
        public static let earlier = Phrase(
            nl: "Een besluit wordt vervangen door een later besluit.", en: "A decision is replaced by a later one.")
        public static let chooseLater = Phrase(
            nl: "Kies een besluit dat later is genomen.", en: "Choose a decision that was taken later.")
        public static let unknown = Phrase(nl: "Dit besluit is er niet.", en: "There is no such decision.")
        public static let seeRegister = Phrase(
            nl: "Kijk in de besluitenlijst.", en: "See the list of decisions.")
        public static let ownerMissing = Phrase(
            nl: "Niet bekend is wie het uitvoert.", en: "It is not said who carries it out.")
        public static let nameOwner = Phrase(
            nl: "Noem een persoon of een orgaan.", en: "Name a person or a body.")
        public static let notTheOwner = Phrase(
            nl: "De stand van zaken wordt gemeld door wie het besluit uitvoert, of door voorzitter of secretaris.",
            en: "Progress is reported by who carries the decision out, or by chair or secretary.")
        public static let askOwner = Phrase(
            nl: "Vraag het aan wie het uitvoert.", en: "Ask whoever carries it out.")
        public static let noteMissing = Phrase(
            nl: "Zeg erbij waarom het niet meer gebeurt.", en: "Say why it is not done any more.")
        public static let giveReason = Phrase(nl: "Vul de reden in.", en: "Give the reason.")
        public static let nothingToList = Phrase(
            nl: "Alle besluiten zijn al bekendgemaakt.", en: "All decisions were made known already.")
        public static let nothingToDo = Phrase(nl: "U hoeft niets te doen.", en: "There is nothing for you to do.")
        public static func listedLate(_ count: Int, due: Day) -> Phrase {
            let words = Phrases.day(due)
            return Phrase(
                nl:
                    "De besluitenlijst had uiterlijk op \(words.nl) bekend moeten zijn. Dat geldt voor \(count) besluiten.",
                en: "The list of decisions should have been known by \(words.en). That holds for \(count) decisions.")
        }
        public static let noteBreach = Phrase(
            nl: "De besluiten gelden. Het bestuur legt uit waarom het later werd.",
            en: "The decisions stand. The board explains why it was late.")

        // What the commands do
        public static let assignCommand = Phrase(
            nl: "vastleggen wie een besluit uitvoert", en: "record who carries a decision out")
        public static let progressCommand = Phrase(
            nl: "de stand van een besluit melden", en: "report how far a decision is")
        public static let replaceCommand = Phrase(
            nl: "vastleggen dat een besluit een ander vervangt", en: "record that a decision replaces another")
        public static let listCommand = Phrase(
            nl: "de besluitenlijst bekendmaken", en: "make the list of decisions known")
    }
}
