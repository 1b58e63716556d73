public import Kernel

extension Phrases {
    /// The ballot, its check, the receipt and the result.
    public enum VotePages {
        public static let title = Phrase(nl: "Stemming", en: "Vote")
        public static func page(_ question: String) -> Phrase {
            Phrase(nl: "Stemming: \(question)", en: "Vote: \(question)")
        }
        public static func check(_ question: String) -> Phrase {
            Phrase(nl: "Kijk uw stem na: \(question)", en: "Check your vote: \(question)")
        }
        public static let yourChoice = Phrase(nl: "Uw stem", en: "Your vote")
        public static func choice(_ code: String) -> Phrase {
            switch code {
            case "for": Phrase(nl: "Voor", en: "For")
            case "against": Phrase(nl: "Tegen", en: "Against")
            default: Phrase(nl: "Blanco", en: "Blank")
            }
        }
        public static func votes(_ votes: Int) -> Phrase {
            Phrase(nl: "U brengt \(votes) stemmen uit.", en: "You cast \(votes) votes.")
        }
        public static let next = Phrase(nl: "Verder: nakijken", en: "Next: check")
        public static let nothingYet = Phrase(
            nl: "Hierna kunt u uw stem nog nakijken. Er wordt nog niets uitgebracht.",
            en: "You can still check your vote after this. Nothing is cast yet.")
        public static let checkHeading = Phrase(nl: "Kijk uw stem na", en: "Check your vote")
        public static func youVote(_ choice: Phrase) -> Phrase {
            Phrase(nl: "U stemt: \(choice.nl)", en: "You vote: \(choice.en)")
        }
        public static let isFinal = Phrase(
            nl: "Na bevestigen staat uw stem vast. U kunt hem dan niet meer veranderen.",
            en: "Once confirmed your vote is final. You cannot change it any more.")
        public static let confirm = Phrase(nl: "Bevestig mijn stem", en: "Confirm my vote")
        public static let change = Phrase(nl: "Verander mijn keuze", en: "Change my choice")
        public static let choose = Phrase(nl: "Kies voor, tegen of blanco.", en: "Choose for, against or blank.")
        public static let cast = Phrase(nl: "Uw stem is uitgebracht.", en: "Your vote was cast.")
        public static let receipt = Phrase(nl: "Uw stem staat vast", en: "Your vote is final")
        public static let castAt = Phrase(nl: "Uitgebracht op", en: "Cast at")
        public static let waitForResult = Phrase(
            nl: "De uitslag staat hier als de voorzitter de stemming heeft gesloten.",
            en: "The result stands here once the chair has closed the vote.")
        public static let notOnRoll = Phrase(
            nl: "U staat niet op de stemlijst: daarop staat wie aanwezig was toen de stemming begon.",
            en: "You are not on the roll: it holds who was present when the vote began.")
        public static let whatIsNeeded = Phrase(nl: "Wat nodig is", en: "What is needed")
        public static func needed(_ fraction: Phrase, of basis: String) -> Phrase {
            switch basis {
            case "present":
                Phrase(
                    nl: "\(fraction.nl) van de aanwezige stemmen", en: "\(fraction.en) of the votes present")
            case "all": Phrase(nl: "\(fraction.nl) van alle stemmen", en: "\(fraction.en) of all votes")
            default:
                Phrase(
                    nl: "\(fraction.nl) van de uitgebrachte stemmen", en: "\(fraction.en) of the votes cast")
            }
        }
        public static let openedAt = Phrase(nl: "Geopend", en: "Opened")
        public static let turnout = Phrase(nl: "Uitgebracht", en: "Cast")
        public static let motion = Phrase(nl: "Het voorstel", en: "The proposal")
        public static let result = Phrase(nl: "Uitslag", en: "Result")
        public static func outcome(_ code: String) -> Phrase {
            switch code {
            case "adopted": Phrase(nl: "Aangenomen", en: "Adopted")
            case "rejected": Phrase(nl: "Verworpen", en: "Rejected")
            case "chairDecides": Phrase(nl: "Stemmen staken: de voorzitter beslist", en: "A tie: the chair decides")
            case "revote": Phrase(nl: "Stemmen staken: er wordt opnieuw gestemd", en: "A tie: there is a second vote")
            case "lot": Phrase(nl: "Stemmen staken: het lot beslist", en: "A tie: a lot decides")
            default: Phrase(same: code)
            }
        }
        public static let challenged = Phrase(
            nl: "Deze uitslag is meteen betwist en geldt niet meer. Er is opnieuw gestemd (2:13 lid 4).",
            en: "This result was challenged at once and has no effect any more. There was a new vote (2:13 lid 4).")
        public static let askedAnew = Phrase(
            nl: "Deze uitslag is meteen betwist. Tot de nieuwe stemming blijft hij staan (2:13 lid 4).",
            en: "This result was challenged at once. It stands until the new vote (2:13 lid 4).")
        public static let digest = Phrase(nl: "Vingerafdruk van de stemmen", en: "Fingerprint of the ballots")
        public static let digestHint = Phrase(
            nl: "SHA-256 over alle stemmen. Wie ze narekent, komt op dezelfde tekens uit.",
            en: "SHA-256 over all ballots. Whoever counts them again gets the same signs.")
        public static let toDecision = Phrase(nl: "Naar het besluit", en: "To the decision")
        public static let toMeeting = Phrase(nl: "Naar de vergadering", en: "To the meeting")
        public static let refresh = Phrase(nl: "Kijk of er een uitslag is", en: "See whether there is a result")
    }
}
