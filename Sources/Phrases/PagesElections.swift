public import Kernel

extension Phrases {
    /// The pages about elections of persons.
    public enum ElectionPages {
        public static func page(_ title: String) -> Phrase {
            Phrase(nl: "Verkiezing: \(title)", en: "Election: \(title)")
        }
        public static let toElection = Phrase(nl: "Naar de verkiezing", en: "To the election")
        public static func stage(_ stage: String) -> Phrase {
            switch stage {
            case "nominating": Phrase(nl: "kandidaten stellen kan nu", en: "candidates can be put up now")
            case "waiting": Phrase(nl: "de kandidaten zijn bekend", en: "the candidates are known")
            case "voting": Phrase(nl: "er wordt gestemd", en: "the vote is open")
            case "between": Phrase(nl: "er komt nog een stemming", en: "a further vote follows")
            default: Phrase(nl: "afgelopen", en: "finished")
            }
        }
        public static let office = Phrase(nl: "Functie", en: "Office")
        public static func place(_ office: Phrase, in organ: Phrase) -> Phrase {
            Phrase(nl: "\(office.nl), in \(organ.nl)", en: "\(office.en), on \(organ.en)")
        }
        public static let seats = Phrase(nl: "Plaatsen", en: "Places")
        public static let until = Phrase(nl: "Kandidaten stellen", en: "Candidates are put up")
        public static func until(_ day: Day) -> Phrase {
            Phrase(nl: "tot en met \(Format.day(day).nl)", en: "until \(Format.day(day).en)")
        }
        public static let untilVote = Phrase(nl: "tot de stemming opent", en: "until the vote opens")
        public static let from = Phrase(nl: "In functie vanaf", en: "In office from")
        public static let fromDecision = Phrase(nl: "de dag van het besluit", en: "the day of the decision")
        public static let support = Phrase(
            nl: "Stemmen die achter een kandidaat van leden staan", en: "Votes behind a candidate of members")
        public static func needed(_ votes: String) -> Phrase {
            Phrase(nl: "ten minste \(votes)", en: "at least \(votes)")
        }
        public static let rounds = Phrase(nl: "Rondes", en: "Rounds")
        public static func mostRounds(_ count: Int) -> Phrase {
            Phrase(
                nl: "ten hoogste \(count); gekozen is wie meer dan de helft van de geldige stemmen heeft",
                en: "at most \(count); who has more than half of the valid votes is elected")
        }
        public static let breakingHeading = Phrase(nl: "De bindende voordracht", en: "The binding nomination")
        public static func breaking(_ asked: Phrase, quorum: Fraction?) -> Phrase {
            Phrase(
                nl:
                    "Het bestuur heeft mensen voorgedragen, en die voordracht is bindend. De vergadering kan haar doorbreken "
                    + "met \(asked.nl) van de uitgebrachte stemmen"
                    + (quorum.map { ", als ten minste \($0) van alle stemmen in de zaal is" } ?? "")
                    + ". Daarna is de keuze vrij.",
                en:
                    "The board nominated people, and that nomination binds. The assembly can break it with \(asked.en) of the "
                    + "votes cast" + (quorum.map { ", when at least \($0) of all votes is in the room" } ?? "")
                    + ". The choice is free then.")
        }
    }
}
