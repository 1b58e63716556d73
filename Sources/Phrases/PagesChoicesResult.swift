public import Kernel

extension Phrases {
    /// What a vote over options came to, in words and beside its pictures.
    public enum ChoiceResult {
        /// Names one after the other: `Anna, Bram en Carla`.
        public static func names(_ names: [String]) -> Phrase {
            guard let last = names.last, names.count > 1 else { return Phrase(same: names.first ?? "") }
            let first = names.dropLast().joined(separator: ", ")
            return Phrase(nl: "\(first) en \(last)", en: "\(first) and \(last)")
        }
        public static func chosen(_ method: String, _ names: Phrase) -> Phrase {
            method == "pb-greedy" || method == "pb-mes"
                ? Phrase(nl: "Het budget gaat naar: \(names.nl)", en: "The budget goes to: \(names.en)")
                : Phrase(nl: "Gekozen: \(names.nl)", en: "Chosen: \(names.en)")
        }
        public static let consented = Phrase(nl: "Iedereen kan ermee leven", en: "Everybody can live with it")
        public static let objected = Phrase(nl: "Er is bezwaar", en: "There is an objection")
        public static let noneChosen = Phrase(nl: "Er is niets gekozen", en: "Nothing was chosen")

        /// In the minutes; nil where nothing was chosen by name.
        public static func minuted(_ ballots: Int, _ names: Phrase?) -> Phrase {
            let cast = Phrase(
                nl: "\(ballots) \(ballots == 1 ? "stembiljet" : "stembiljetten").",
                en: "\(ballots) \(ballots == 1 ? "ballot" : "ballots").")
            guard let names else { return cast }
            return Phrase(nl: "\(cast.nl) Gekozen: \(names.nl).", en: "\(cast.en) Chosen: \(names.en).")
        }

        public static let option = Phrase(nl: "Mogelijkheid", en: "Option")
        public static let votes = Phrase(nl: "Stemmen", en: "Votes")
        public static let points = Phrase(nl: "Punten", en: "Points")
        public static let state = Phrase(nl: "Uitkomst", en: "Outcome")
        public static let isChosen = Phrase(nl: "gekozen", en: "chosen")
        public static let isTied = Phrase(nl: "gelijk", en: "tied")
        public static let isOut = Phrase(nl: "niet gekozen", en: "not chosen")
        public static let caption = Phrase(nl: "De uitslag in getallen", en: "The result in numbers")
        public static func bar(_ name: String, _ amount: Phrase, _ state: Phrase) -> Phrase {
            Phrase(nl: "\(name): \(amount.nl), \(state.nl)", en: "\(name): \(amount.en), \(state.en)")
        }
        public static func votes(_ count: String) -> Phrase {
            Phrase(
                nl: "\(count) \(count == "1" ? "stem" : "stemmen")", en: "\(count) \(count == "1" ? "vote" : "votes")")
        }
        public static func points(_ count: String) -> Phrase {
            Phrase(
                nl: "\(count) \(count == "1" ? "punt" : "punten")", en: "\(count) \(count == "1" ? "point" : "points")")
        }
        public static func ballots(valid: String, invalid: String) -> Phrase {
            Phrase(
                nl: "Stembiljetten die meetellen: \(valid). Blanco of ongeldig: \(invalid).",
                en: "Ballots that count: \(valid). Blank or invalid: \(invalid).")
        }

        public static let lots = Phrase(nl: "Waar het lot besliste", en: "Where a lot decided")
        public static func lot(_ purpose: String, round: Int, among tied: Phrase, picked: String) -> Phrase {
            let place = round > 0 ? Phrase(nl: "Ronde \(round): ", en: "Round \(round): ") : Phrase(same: "")
            let asked: Phrase =
                switch purpose {
                case "exclude": Phrase(nl: "wie valt af?", en: "who drops out?")
                case "surplus": Phrase(nl: "wiens overschot gaat eerst over?", en: "whose surplus moves first?")
                case "buy": Phrase(nl: "wat wordt eerst gekocht?", en: "what is bought first?")
                case "pair": Phrase(nl: "welk paar komt eerst?", en: "which pair comes first?")
                default: Phrase(nl: "wie is gekozen?", en: "who is chosen?")
                }
            return Phrase(
                nl: "\(place.nl)\(tied.nl) stonden gelijk. Het lot besliste: \(asked.nl) \(picked).",
                en: "\(place.en)\(tied.en) were equal. A lot decided: \(asked.en) \(picked).")
        }
        public static func chairPicked(_ tied: Phrase, _ picked: Phrase) -> Phrase {
            Phrase(
                nl: "\(tied.nl) stonden gelijk. De voorzitter koos: \(picked.nl).",
                en: "\(tied.en) were equal. The chair chose: \(picked.en).")
        }
        public static let seed = Phrase(nl: "Het getal van het lot", en: "The number of the lot")
        public static let lotRedo = Phrase(nl: "Reken het lot na", en: "Redo the lot")
        public static let lotRedoHint = Phrase(
            nl:
                "De volgorde waarin het lot kiest, staat in het bestand onder “tie_order”. Zij volgt uit dit getal, dat vast "
                + "stond voordat er gestemd werd, en uit de vingerafdruk van de stemmen. Hoe, staat stap voor stap in "
                + "Documentation/Counting.md bij het programma.",
            en:
                "The order in which the lot picks stands in the file under “tie_order”. It follows from this number, which "
                + "stood before anybody voted, and from the fingerprint of the ballots. How, step by step, is in "
                + "Documentation/Counting.md with the program.")

        public static let redo = Phrase(nl: "Tel dit zelf na", en: "Redo this count")
        public static let redoLead = Phrase(
            nl:
                "In dit bestand staat alles wat is geteld: de mogelijkheden, de stembiljetten zonder namen en de regels. "
                + "Wie het telt, komt op dezelfde vingerafdruk uit.",
            en: "This file holds everything that was counted: the options, the ballots without names, and the rules. "
                + "Whoever counts it gets the same fingerprint.")
        public static let download = Phrase(nl: "Download de telling", en: "Download the count")
        public static let command = Phrase(
            nl: "Met het programma op een eigen computer: eerst de vingerafdruk, dan de telling in woorden.",
            en: "With the program on your own computer: the fingerprint first, then the count in words.")
        public static let digest = Phrase(nl: "Vingerafdruk van de telling", en: "Fingerprint of the count")

        // Rounds
        public static let rounds = Phrase(nl: "De telling, ronde voor ronde", en: "The count, round by round")
        public static let roundsPicture = Phrase(
            nl: "Elke balk is een ronde. Het lichte deel kwam er in die ronde bij. De streep is wat nodig was.",
            en: "Every bar is a round. The light part was added in that round. The line is what was needed.")
        public static func round(_ number: Int, _ event: Phrase) -> Phrase {
            Phrase(nl: "Ronde \(number): \(event.nl)", en: "Round \(number): \(event.en)")
        }
        public static func event(_ action: String, _ names: Phrase) -> Phrase {
            switch action {
            case "first-preferences": Phrase(nl: "de eerste keuzes", en: "the first choices")
            case "surplus":
                Phrase(nl: "wat \(names.nl) over heeft, gaat door", en: "what \(names.en) has over moves on")
            case "exclusion":
                Phrase(
                    nl: "valt af: \(names.nl). Die stemmen gaan door",
                    en: "drops out: \(names.en). Those votes move on")
            case "fill":
                Phrase(nl: "wie over zijn, krijgen de laatste plaatsen", en: "who is left gets the last places")
            default: Phrase(same: action)
            }
        }
        public static func quota(_ votes: String) -> Phrase {
            Phrase(nl: "Nodig om gekozen te zijn: \(votes) stemmen.", en: "Needed to be chosen: \(votes) votes.")
        }
        public static func quotaNow(_ votes: String) -> Phrase {
            Phrase(nl: "Nodig in deze ronde: \(votes).", en: "Needed in this round: \(votes).")
        }
        public static func exhausted(_ votes: String) -> Phrase {
            Phrase(
                nl: "Tellen voor niemand meer mee: \(votes).", en: "Count for nobody any more: \(votes).")
        }
        public static func paperWorth(_ value: String) -> Phrase {
            Phrase(
                nl: "Elk stembiljet dat doorgaat, telt voor \(value).",
                en: "Every ballot that moves on counts \(value).")
        }
        public static let added = Phrase(nl: "Erbij", en: "Added")
        public static let after = Phrase(nl: "Stemmen na deze ronde", en: "Votes after this round")
        public static let happened = Phrase(nl: "Wat er gebeurt", en: "What happens")
        public static let electedNow = Phrase(nl: "gekozen", en: "chosen")
        public static let excludedNow = Phrase(nl: "valt af", en: "drops out")
        public static func electedIn(_ round: Int) -> Phrase {
            Phrase(nl: "gekozen in ronde \(round)", en: "chosen in round \(round)")
        }
        public static func excludedIn(_ round: Int) -> Phrase {
            Phrase(nl: "afgevallen in ronde \(round)", en: "dropped out in round \(round)")
        }
        public static func manyRounds(_ count: Int) -> Phrase {
            Phrase(
                nl: "De getallen van alle \(count) rondes staan in het bestand dat u hieronder kunt downloaden.",
                en: "The numbers of all \(count) rounds are in the file that you can download below.")
        }
    }
}
