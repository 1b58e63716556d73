public import Kernel

extension Phrases {
    /// The page of a referendum on a decision of the assembly.
    public enum ReferendumPages {
        public static let title = Phrase(nl: "Referendum", en: "Referendum")
        public static let lead = Phrase(
            nl: "Leden kunnen vragen dat alle leden over dit besluit stemmen. Tot dan wordt het niet uitgevoerd.",
            en: "Members can ask that all members vote on this decision. Until then it is not carried out.")
        public static let asked = Phrase(nl: "Gevraagd", en: "Asked for")
        public static func askedBy(_ votes: Int64, of base: Int64, on day: Day) -> Phrase {
            Phrase(
                nl: "op \(Format.day(day, .dutch)), door leden met \(votes) van de \(base) stemmen",
                en: "on \(Format.day(day, .english)), by members with \(votes) of the \(base) votes")
        }
        public static let askBy = Phrase(nl: "Vragen kan tot en met", en: "Can be asked for until")
        public static let needed = Phrase(nl: "Nodig om te vragen", en: "Needed to ask")
        public static func part(_ fraction: Phrase) -> Phrase {
            Phrase(nl: "\(fraction.nl) van alle stemmen", en: "\(fraction.en) of all votes")
        }
        public static let lastDay = Phrase(nl: "Stemmen kan tot en met", en: "Votes can be cast until")
        public static let lastDayHint = Phrase(
            nl: "Veertien dagen als u niets invult.", en: "Fourteen days where you leave it empty.")
        public static let vote = Phrase(nl: "Stemming", en: "Vote")
        public static let seeVote = Phrase(nl: "Naar de stemming", en: "To the vote")
        public static let effect = Phrase(nl: "Het besluit", en: "The decision")
        public static func effect(_ state: String) -> Phrase {
            switch state {
            case "waiting": Phrase(nl: "wacht", en: "waits")
            case "lapsed": Phrase(nl: "vervalt", en: "lapses")
            case "carriedOut": Phrase(nl: "is uitgevoerd", en: "is carried out")
            default: Phrase(nl: "kan niet worden uitgevoerd", en: "cannot be carried out")
            }
        }
        public static let ask = Phrase(nl: "Vraag een referendum", en: "Ask for a referendum")
        public static let askHint = Phrase(
            nl: "Wie samen genoeg stemmen hebben, vragen het op een lijst. Geef die aan de secretaris.",
            en: "Those who have votes enough together ask on one list. Give it to the secretary.")
        public static let supporters = Phrase(
            nl: "Lidnummers van wie tekenden", en: "Member numbers of those who signed")
        public static let supportersHint = Phrase(nl: "Bijvoorbeeld: 12, 31, 40", en: "For example: 12, 31, 40")
        public static let open = Phrase(nl: "Open het referendum", en: "Open the referendum")
        public static let close = Phrase(nl: "Sluit het referendum", en: "Close the referendum")
        public static let requested = Phrase(nl: "Het referendum is gevraagd.", en: "The referendum is asked for.")
        public static func opened(until day: Day) -> Phrase {
            Phrase(
                nl: "Het referendum is open tot en met \(Format.day(day, .dutch)).",
                en: "The referendum is open until \(Format.day(day, .english)).")
        }
        public static let upheld = Phrase(
            nl: "De leden steunen het besluit. Het wordt uitgevoerd.",
            en: "The members uphold the decision. It is carried out.")
        public static let notUpheld = Phrase(
            nl: "De leden steunen het besluit niet. Het vervalt.", en: "The members do not uphold it. It lapses.")
        public static let seeReferendum = Phrase(nl: "Referendum over dit besluit", en: "Referendum on this decision")
    }
}
