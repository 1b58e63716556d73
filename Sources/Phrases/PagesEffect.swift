public import Kernel

extension Phrases {
    /// The page on which the effect of a decision that waits is settled.
    public enum EffectPages {
        public static let title = Phrase(nl: "Het gevolg afwikkelen", en: "Settle the effect")
        public static let whenEffective = Phrase(
            nl: "Wanneer het ingaat en vervalt (als dat niet meteen is)",
            en: "When it takes effect and lapses (where not at once)")
        public static let waitsForField = Phrase(nl: "Waarop wacht het?", en: "What does it wait for?")
        public static let waitsForNothing = Phrase(
            nl: "Nergens op, of alleen op de dag hieronder", en: "Nothing, or only the day below")
        public static func event(_ name: String) -> Phrase {
            switch name {
            case "deed": Phrase(nl: "de akte van de notaris", en: "the notary's deed")
            case "ratification":
                Phrase(nl: "bekrachtiging door een ander orgaan", en: "ratification by another body")
            case "appeal": Phrase(nl: "het einde van de termijn van beroep", en: "the end of the term of appeal")
            case "referendum": Phrase(nl: "een referendum van de leden", en: "a referendum of the members")
            default: Phrase(nl: "de dag van ingang", en: "the day of effect")
            }
        }
        public static let effectFromField = Phrase(nl: "Gaat in op", en: "Takes effect on")
        public static let effectFromHint = Phrase(
            nl: "Een dag na vandaag. Bij een beroep: de laatste dag ervan.",
            en: "A day after today. With an appeal: its last day.")
        public static let appealUntilField = Phrase(nl: "Beroep kan tot en met", en: "Appeal is possible until")
        public static let lapsesOnField = Phrase(nl: "Kan uiterlijk ingaan op", en: "Can take effect until")
        public static let lapsesOnHint = Phrase(
            nl: "Is het dan nog niet uitgevoerd, dan vervalt het. Het besluit blijft staan.",
            en: "What was not carried out by then lapses. The decision stands.")

        public static let what = Phrase(nl: "Wat moet er gebeuren?", en: "What is to happen?")
        public static let carryOut = Phrase(nl: "Voer het besluit nu uit", en: "Carry the decision out now")
        public static func carryOutHint(_ waitsFor: String) -> Phrase {
            switch waitsFor {
            case "deed":
                Phrase(
                    nl: "Dit kan als de akte er is. Vul de dag van de akte in.",
                    en: "This is possible once the deed is there. Fill in its day.")
            case "ratification":
                Phrase(
                    nl: "Dit kan als het is bekrachtigd. Noem het besluit dat bekrachtigt.",
                    en: "This is possible once it was ratified. Name the decision that ratifies.")
            case "challenge":
                Phrase(
                    nl: "Dit gaat vanzelf, bij de volgende stemming of aan het einde van de vergadering.",
                    en: "This goes by itself, with the next vote or at the end of the meeting.")
            case "referendum":
                Phrase(
                    nl: "Dit hangt af van een referendum van de leden. U kunt het nu niet uitvoeren.",
                    en: "This depends on a referendum of the members. You cannot carry it out now.")
            default:
                Phrase(
                    nl: "Als de dag er is, gaat dit vanzelf. U hoeft dan niets te doen.",
                    en: "When the day has come, this goes by itself. Then there is nothing to do.")
            }
        }
        public static let lapse = Phrase(nl: "Laat het vervallen", en: "Let it lapse")
        public static let lapseHint = Phrase(
            nl: "Dit kan alleen met een nieuw besluit van hetzelfde orgaan.",
            en: "This needs a new decision of the same body.")
        public static let deedOn = Phrase(nl: "Dag van de akte", en: "Day of the deed")
        public static let by = Phrase(nl: "Het latere besluit", en: "The later decision")
        public static let noDecision = Phrase(nl: "geen", en: "none")
        public static let byHint = Phrase(
            nl: "Waarmee het is bekrachtigd of vervalt.", en: "By which it was ratified or lapses.")
        public static func lapsesOn(_ day: Day) -> Phrase {
            let day = Phrases.day(day)
            return Phrase(
                nl: "Kan tot en met \(day.nl); daarna vervalt het.", en: "Possible until \(day.en); then it lapses.")
        }
        public static let look = Phrase(nl: "Kijken wat ervan komt", en: "See what comes of it")
        public static let act = Phrase(nl: "Doe dit nu", en: "Do this now")

        public static func would(_ effect: String) -> Phrase {
            switch effect {
            case "carriedOut":
                Phrase(
                    nl: "Het besluit wordt dan uitgevoerd. Er is nog niets gedaan.",
                    en: "The decision is then carried out. Nothing is done yet.")
            case "lapsed":
                Phrase(
                    nl: "Het gevolg vervalt dan. Het besluit zelf blijft staan. Er is nog niets gedaan.",
                    en: "The effect then lapses. The decision itself stands. Nothing is done yet.")
            case "waiting":
                Phrase(
                    nl: "Het besluit wacht dan nog op iets anders. Er is nog niets gedaan.",
                    en: "The decision then still waits for something else. Nothing is done yet.")
            default:
                Phrase(
                    nl: "Het besluit kan niet worden uitgevoerd, om deze redenen. Er is nog niets gedaan.",
                    en: "The decision cannot be carried out, for these reasons. Nothing is done yet.")
            }
        }
        public static func done(_ effect: String) -> Phrase {
            switch effect {
            case "carriedOut": Phrase(nl: "Het besluit is uitgevoerd.", en: "The decision was carried out.")
            case "lapsed": Phrase(nl: "Het gevolg is vervallen.", en: "The effect lapsed.")
            case "waiting":
                Phrase(nl: "Het besluit wacht nog op iets anders.", en: "The decision still waits for something else.")
            default: Phrase(nl: "Het besluit kan niet worden uitgevoerd.", en: "The decision cannot be carried out.")
            }
        }
    }
}
