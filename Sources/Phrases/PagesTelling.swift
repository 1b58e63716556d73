public import Kernel

extension Phrases {
    /// Votes on paper and by show of hands: opening, counting, ruling, the lot, the papers.
    public enum TellingPages {
        public static let openPaper = Phrase(nl: "Stem op papier", en: "Vote on paper")
        public static let openHands = Phrase(nl: "Stem met handen", en: "Vote by hands")
        public static let breakPaper = Phrase(
            nl: "Stem op papier over de bindende voordracht", en: "Vote on paper on the binding nomination")
        public static func title(_ question: String) -> Phrase {
            Phrase(nl: "Tellen: \(question)", en: "Counting: \(question)")
        }
        public static let toTelling = Phrase(nl: "Naar de telling", en: "To the count")
        public static let onPaper = Phrase(
            nl: "Deze stemming is op papier. U krijgt uw stembriefje in de zaal.",
            en: "This vote is on paper. You get your ballot paper in the hall.")
        public static let byHands = Phrase(
            nl: "Deze stemming is met opgestoken handen, in de zaal.", en: "This vote is by show of hands, in the hall."
        )
        public static func roll(_ votes: String) -> Phrase {
            Phrase(
                nl: "Er kunnen \(votes) stemmen worden uitgebracht.", en: "\(votes) votes can be cast.")
        }
        public static let notCounted = Phrase(nl: "nog niet geteld", en: "not counted yet")
        public static let counted = Phrase(nl: "geteld", en: "counted")
        public static let count = Phrase(nl: "Wat is er geteld?", en: "What was counted?")
        public static func marks(_ most: Int) -> Phrase {
            Phrase(
                nl: "Op één briefje staan ten hoogste \(most) kruisjes.", en: "One paper bears at most \(most) marks.")
        }
        public static func hands(_ most: Int) -> Phrase {
            Phrase(
                nl: "Ieder steekt voor ten hoogste \(most) kandidaten een hand op.",
                en: "Everybody raises a hand for at most \(most) candidates.")
        }
        public static let blank = Phrase(nl: "Blanco", en: "Blank")
        public static let abstained = Phrase(
            nl: "Stak voor geen van beide een hand op", en: "Raised a hand for neither")
        public static func nonMembersHint(_ votes: Int64) -> Phrase {
            Phrase(
                nl:
                    "Er stemmen \(votes) mensen mee die geen lid zijn. Tel hun stemmen ook apart. Is er van hen niemand te veel, dan mag u dit leeg laten.",
                en:
                    "\(votes) people vote who are no members. Count their votes apart as well. Where they are not too many, you may leave this empty."
            )
        }
        public static func ofNonMembers(_ option: String) -> Phrase {
            Phrase(nl: "Van niet-leden: \(option)", en: "Of non-members: \(option)")
        }
        public static let invalid = Phrase(nl: "Ongeldig", en: "Invalid")
        public static let ballots = Phrase(nl: "Briefjes in de bus", en: "Papers in the box")
        public static let handedOut = Phrase(nl: "Uitgedeelde briefjes", en: "Papers handed out")
        public static func teller(_ place: Int) -> Phrase {
            Phrase(nl: "Lidnummer van teller \(place)", en: "Member number of teller \(place)")
        }
        public static let tellers = Phrase(nl: "Tellers", en: "Tellers")
        public static let check = Phrase(nl: "Controleer", en: "Check")
        public static let checkTitle = Phrase(nl: "Klopt deze telling?", en: "Is this count right?")
        public static let addsUp = Phrase(
            nl: "De aantallen kloppen met elkaar. Lees ze hardop voor, en leg ze dan vast.",
            en: "The numbers add up. Read them aloud, and then record them.")
        public static let record = Phrase(nl: "Ja, leg dit vast", en: "Yes, record this")
        public static let change = Phrase(nl: "Nee, pas aan", en: "No, change it")
        public static let recorded = Phrase(nl: "De telling is vastgelegd.", en: "The count is recorded.")
        public static let recordedCount = Phrase(nl: "De vastgelegde telling", en: "The recorded count")
        public static func corrected(_ times: Int) -> Phrase {
            Phrase(
                nl: "Er is \(times) keer geteld; de laatste telling geldt.",
                en: "It was counted \(times) times; the last count counts.")
        }
        public static let correct = Phrase(
            nl: "Is er een fout gemaakt? Verbeter de aantallen en leg ze opnieuw vast: de laatste telling geldt.",
            en: "Was there a mistake? Correct the numbers and record them again: the last count counts.")

        public static let ruling = Phrase(nl: "Oordeel van de voorzitter", en: "The chair's ruling")
        public static let rulingHint = Phrase(
            nl:
                "Was de uitslag zonder tellen duidelijk? Dan oordeelt de voorzitter. Eén stemmer kan daarna direct een nieuwe "
                + "stemming vragen.",
            en:
                "Was the result plain without a count? Then the chair rules. A single voter can ask a new vote at once then."
        )
        public static func ruled(_ ruling: String) -> Phrase {
            ruling == "adopted"
                ? Phrase(nl: "Het voorstel is aangenomen", en: "The motion is adopted")
                : Phrase(nl: "Het voorstel is verworpen", en: "The motion is rejected")
        }
        public static let rulingAsked = Phrase(nl: "Wat is de uitslag?", en: "What is the result?")

        public static let lot = Phrase(nl: "Woorden voor een loting", en: "Words for a lot")
        public static let lotHint = Phrase(
            nl:
                "Alleen nodig als het lot moet beslissen. De voorzitter en een lid zeggen allebei hardop een woord. Samen met "
                + "het verzegelde getal bepalen die woorden de loting.",
            en:
                "Only needed when a lot has to decide. The chair and a member both say a word aloud. With the sealed number "
                + "these words settle the lot.")
        public static let chairWords = Phrase(nl: "Woord van de voorzitter", en: "Word of the chair")
        public static let memberNumber = Phrase(nl: "Lidnummer van het lid", en: "Member number of the member")
        public static let memberWords = Phrase(nl: "Woord van het lid", en: "Word of the member")
        public static let recordWords = Phrase(nl: "Leg de woorden vast", en: "Record the words")
        public static let wordsRecorded = Phrase(nl: "De woorden zijn vastgelegd.", en: "The words are recorded.")
        public static func saidBy(_ name: String) -> Phrase {
            Phrase(nl: "Woord van \(name)", en: "Word of \(name)")
        }
        public static let seal = Phrase(nl: "Zegel van het getal voor een loting", en: "Seal of the number for a lot")
        public static let sealHint = Phrase(
            nl:
                "Dit is de SHA-256 van het getal. Het getal zelf wordt bekend als de stemming sluit; dan kan iedereen het "
                + "zegel narekenen.",
            en:
                "This is the SHA-256 of the number. The number itself is shown when the vote closes; everybody can check the "
                + "seal then.")
        public static let seed = Phrase(nl: "Het getal", en: "The number")

        public static let papers = Phrase(nl: "Stembriefjes om af te drukken", en: "Ballot papers to print")
        public static let papersHint = Phrase(
            nl: "Druk deze pagina af en knip de briefjes los. Op een briefje staat niets over wie stemt.",
            en: "Print this page and cut the papers apart. Nothing on a paper says who votes.")
        public static let howMany = Phrase(nl: "Hoeveel briefjes?", en: "How many papers?")
        public static let show = Phrase(nl: "Toon de briefjes", en: "Show the papers")
        public static func instruction(_ most: Int) -> Phrase {
            most == 1
                ? Phrase(nl: "Zet één kruisje.", en: "Make one mark.")
                : Phrase(nl: "Zet ten hoogste \(most) kruisjes.", en: "Make at most \(most) marks.")
        }
    }
}
