public import Kernel

extension Phrases {
    /// The rounds of an election, and calling one.
    public enum ElectionRounds {
        public static let title = Phrase(nl: "De stemmingen", en: "The votes")
        public static let none = Phrase(nl: "Er is nog niet gestemd.", en: "No vote was held yet.")
        public static func round(_ kind: String, _ number: Int) -> Phrase {
            switch kind {
            case "nomination": Phrase(nl: "Over de bindende voordracht", en: "On the binding nomination")
            case "single": Phrase(nl: "Over de ene kandidaat", en: "On the one candidate")
            default: Phrase(nl: "Ronde \(number)", en: "Round \(number)")
            }
        }
        public static func manner(_ manner: String) -> Phrase {
            switch manner {
            case "paper": Phrase(nl: "op papier", en: "on paper")
            case "hands": Phrase(nl: "met opgestoken handen", en: "by show of hands")
            default: Phrase(nl: "op naam", en: "by name")
            }
        }
        public static let votes = Phrase(nl: "Stemmen", en: "Votes")
        public static let outcome = Phrase(nl: "Uitkomst", en: "Outcome")
        public static let elected = Phrase(nl: "gekozen", en: "elected")
        public static let goesOn = Phrase(nl: "naar de volgende ronde", en: "to the next round")
        public static func valid(_ count: String) -> Phrase {
            Phrase(nl: "Geldige stembriefjes of stemmen: \(count).", en: "Valid papers or votes: \(count).")
        }
        public static let broken = Phrase(
            nl: "De bindende voordracht is doorbroken. De keuze is vrij.",
            en: "The binding nomination is broken. The choice is free.")
        public static let kept = Phrase(
            nl: "De bindende voordracht blijft staan.", en: "The binding nomination stands.")
        public static func electedNames(_ names: String) -> Phrase {
            Phrase(nl: "Gekozen: \(names).", en: "Elected: \(names).")
        }
        public static func termStarts(_ day: Day) -> Phrase {
            Phrase(
                nl: "De termijn begint op \(Format.day(day).nl).", en: "The term starts on \(Format.day(day).en).")
        }
        public static func continuing(_ names: String) -> Phrase {
            Phrase(nl: "Verder naar de volgende stemming: \(names).", en: "On to the next vote: \(names).")
        }
        public static let nobody = Phrase(nl: "Niemand is gekozen.", en: "Nobody is elected.")
        public static func lot(_ purpose: String, among: String, picked: String) -> Phrase {
            switch purpose {
            case "elected":
                Phrase(
                    nl: "Loting om de laatste plaats tussen \(among): \(picked).",
                    en: "Lot for the last place between \(among): \(picked).")
            case "runOff":
                Phrase(
                    nl: "Loting om de laatste plaats in de herstemming tussen \(among): \(picked).",
                    en: "Lot for the last place in the run-off between \(among): \(picked).")
            default:
                Phrase(
                    nl: "Loting wie afvalt, tussen \(among): \(picked).",
                    en: "Lot on who drops out, between \(among): \(picked).")
            }
        }
        public static let toVote = Phrase(nl: "Naar de stemming", en: "To the vote")

        public static let call = Phrase(nl: "Zet een verkiezing op de agenda", en: "Put an election on the agenda")
        public static let callHint = Phrase(
            nl: "De verkiezing wordt een agendapunt. Daarna stellen bestuur en leden kandidaten.",
            en: "The election becomes an item of the agenda. Board and members put up candidates then.")
        public static let callTitle = Phrase(nl: "Waarvoor wordt gekozen?", en: "What is the election for?")
        public static let callSeats = Phrase(nl: "Hoeveel mensen worden gekozen?", en: "How many people are elected?")
        public static let callOffice = Phrase(nl: "Welke functie?", en: "Which office?")
        public static func memberOf(_ group: String) -> Phrase {
            Phrase(nl: "lid van \(group)", en: "member of \(group)")
        }
        public static let callUntil = Phrase(
            nl: "Laatste dag om kandidaten te stellen", en: "Last day to put up candidates")
        public static let callFrom = Phrase(nl: "In functie vanaf", en: "In office from")
        public static let called = Phrase(
            nl: "De verkiezing staat op de agenda.", en: "The election is on the agenda.")
    }
}
