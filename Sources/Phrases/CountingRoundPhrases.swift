public import Kernel

extension Phrases {
    /// What happened in the rounds of a count.
    public enum CountingRounds {
        public static let title = Phrase(nl: "Stemmen na elke ronde:", en: "Votes after every round:")
        public static let candidate = Phrase(nl: "Kandidaat", en: "Candidate")
        public static func round(_ number: Int) -> Phrase { Phrase(nl: "ronde \(number)", en: "round \(number)") }
        public static let exhausted = Phrase(nl: "telt niet meer mee", en: "no longer counts")
        public static let quota = Phrase(nl: "kiesdeler", en: "quota")
        public static let needed = Phrase(nl: "nodig om te winnen", en: "needed to win")
        public static let steps = Phrase(nl: "Wat er gebeurde:", en: "What happened:")

        public static func happened(_ number: Int, _ what: Phrase) -> Phrase {
            Phrase(nl: "Ronde \(number): \(what.nl).", en: "Round \(number): \(what.en).")
        }
        public static let first = Phrase(
            nl: "van elk stembiljet telt de eerste voorkeur", en: "the first preference of every ballot counts")
        public static func surplus(_ name: Phrase) -> Phrase {
            Phrase(
                nl: "het overschot van \(name.nl) gaat naar de volgende voorkeur",
                en: "the surplus of \(name.en) goes to the next preference")
        }
        public static func exclusion(_ names: Phrase) -> Phrase {
            Phrase(
                nl: "de stemmen van \(names.nl) gaan naar de volgende voorkeur",
                en: "the votes of \(names.en) go to the next preference")
        }
        public static let recount = Phrase(
            nl: "de stemmen zijn opnieuw verdeeld", en: "the votes are distributed again")
        public static let fill = Phrase(
            nl: "er zijn niet meer kandidaten over dan plaatsen; wie over is, is gekozen",
            en: "no more candidates are left than seats; those who are left are elected")
        public static func value(_ value: String) -> Phrase {
            Phrase(nl: "Elk stembiljet telt daarbij voor \(value).", en: "Each ballot counts for \(value) in this.")
        }
        public static func transfers(_ parts: String) -> Phrase {
            Phrase(nl: "Erbij of eraf: \(parts).", en: "Gained or lost: \(parts).")
        }
        public static func elected(_ names: Phrase) -> Phrase {
            Phrase(nl: "Gekozen: \(names.nl).", en: "Elected: \(names.en).")
        }
        public static func excluded(_ names: Phrase) -> Phrase {
            Phrase(nl: "Valt af: \(names.nl).", en: "Excluded: \(names.en).")
        }

        public static let pairs = Phrase(
            nl: "De paren, van sterk naar zwak. Een paar dat een kring zou sluiten, telt niet:",
            en: "The pairs, strongest first. A pair that would close a circle does not count:")
        public static func pair(_ winner: String, over loser: String) -> Phrase {
            Phrase(nl: "\(winner) boven \(loser)", en: "\(winner) over \(loser)")
        }
        public static let pairHeading = Phrase(nl: "Paar", en: "Pair")
        public static let votes = Phrase(nl: "Stemmen", en: "Votes")
        public static let result = Phrase(nl: "Gevolg", en: "Result")
        public static let locked = Phrase(nl: "vastgezet", en: "locked")
        public static let circle = Phrase(nl: "sluit een kring", en: "closes a circle")
    }
}
