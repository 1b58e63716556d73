public import Kernel

extension Phrases {
    /// Decisions outside a meeting: what is asked and what is refused.
    public enum Outside {
        public static let startSummary = Phrase(
            nl: "een voorstel buiten een vergadering aan alle stemmers voorleggen",
            en: "put a proposal to all voters outside a meeting")
        public static let answerSummary = Phrase(
            nl: "antwoorden op een voorstel dat buiten een vergadering wordt besloten",
            en: "answer a proposal that is decided outside a meeting")
        public static let closeSummary = Phrase(
            nl: "een besluit buiten vergadering afsluiten", en: "close a decision outside a meeting")
        public static let withdrawSummary = Phrase(
            nl: "een besluit buiten vergadering intrekken", en: "withdraw a decision outside a meeting")

        public static let notAllowed = Phrase(
            nl: "Volgens de wet besluiten leden hier alleen in een vergadering.",
            en: "By law members decide here only in a meeting.")
        public static let boardNever = Phrase(
            nl: "Volgens de statuten besluit het bestuur alleen in een vergadering.",
            en: "By the statutes the board decides only in a meeting.")
        public static let inMeeting = Phrase(
            nl: "Zet het voorstel op de agenda van een vergadering.",
            en: "Put the proposal on the agenda of a meeting.")
        public static let needsMeeting = Phrase(
            nl: "Over dit onderwerp besluiten de leden alleen in een vergadering die daarvoor is opgeroepen.",
            en: "On this kind of business members decide only in a meeting that was called for it.")
        public static let ownRule = Phrase(
            nl: "Voor dit onderwerp vragen de statuten een eigen meerderheid of een quorum. Dat kan niet schriftelijk.",
            en:
                "For this kind of business the statutes ask a majority or a quorum of its own. That cannot be in writing."
        )
        public static let notSecret = Phrase(
            nl: "Over dit onderwerp wordt geheim gestemd. Een ondertekend antwoord is niet geheim.",
            en: "The vote on this kind of business is secret. A signed answer is not secret.")
        public static let overOptions = Phrase(
            nl: "Bij dit voorstel kiezen de leden uit opties. Buiten een vergadering kan het alleen ja of nee zijn.",
            en: "This proposal lets members choose between options. Outside a meeting it can only be yes or no.")
        public static let overOptionsRemedy = Phrase(
            nl: "Dien één optie in als voorstel, of stem in een vergadering.",
            en: "File one option as a proposal, or vote in a meeting.")
        public static let otherBody = Phrase(
            nl: "Alleen de leden en het bestuur kunnen hier buiten een vergadering besluiten.",
            en: "Only the members and the board can decide outside a meeting here.")
        public static let boardNotInformed = Phrase(
            nl: "Het bestuur moet het voorstel kennen voordat de leden besluiten.",
            en: "The board must know the proposal before the members decide.")
        public static let boardNotInformedRemedy = Phrase(
            nl: "Vertel het aan het hele bestuur en vul in op welke dag dat was.",
            en: "Tell the whole board, and give the day on which you did.")
        public static let lastDayPassed = Phrase(
            nl: "De laatste dag om te antwoorden moet nog komen.", en: "The last day to answer must still be to come.")
        public static func lastDayRemedy(_ day: Day) -> Phrase {
            Phrase(
                nl: "Kies \(Phrases.day(day).nl) of later.", en: "Choose \(Phrases.day(day).en) or later.")
        }
        public static func termTooShort(_ days: Int) -> Phrase {
            Phrase(
                nl: "Leden krijgen even lang als bij de oproep voor een vergadering: \(days) dagen.",
                en: "Members get as long as for the notice of a meeting: \(days) days.")
        }
        public static let unknown = Phrase(
            nl: "Dit besluit buiten vergadering staat niet in de boeken.",
            en: "This decision outside a meeting is not in the books.")
        public static let unknownRemedy = Phrase(
            nl: "Kijk in de lijst van besluiten buiten vergadering.", en: "See the list of decisions outside a meeting."
        )
        public static let ended = Phrase(
            nl: "Dit is al afgesloten of ingetrokken.", en: "This was closed or withdrawn already.")
        public static let endedRemedy = Phrase(
            nl: "Kijk bij het voorstel wat er is besloten.", en: "See at the proposal what was decided.")
        public static let running = Phrase(
            nl: "Over dit voorstel wordt nu buiten een vergadering besloten.",
            en: "This proposal is being decided on outside a meeting now.")
        public static let runningRemedy = Phrase(
            nl: "Wacht op de antwoorden, of trek dat eerst in.", en: "Wait for the answers, or withdraw that first.")
        public static func over(_ day: Day) -> Phrase {
            Phrase(
                nl: "Antwoorden kon tot en met \(Phrases.day(day).nl).",
                en: "Answers were taken until \(Phrases.day(day).en).")
        }
        public static let overRemedy = Phrase(
            nl: "Vraag het bestuur om het opnieuw voor te leggen.", en: "Ask the board to put it to you anew.")
        public static func notOver(_ day: Day) -> Phrase {
            Phrase(
                nl: "Antwoorden kan nog tot en met \(Phrases.day(day).nl), en nog niet iedereen heeft geantwoord.",
                en: "Answers are taken until \(Phrases.day(day).en), and not everybody has answered yet.")
        }
        public static let notOverRemedy = Phrase(
            nl: "Wacht tot die dag voorbij is, of trek het in.", en: "Wait until that day has passed, or withdraw it.")
        public static let notOnRoll = Phrase(
            nl: "Deze persoon heeft hier vandaag geen stem.", en: "This person has no vote here today.")
        public static let notOnRollRemedy = Phrase(
            nl: "Kijk in het ledenregister wie er mag stemmen.", en: "See in the register who may vote.")
        public static let onPaper = Phrase(
            nl: "Volgens de statuten tekent een lid op papier.", en: "By the statutes a member signs on paper.")
        public static let onPaperRemedy = Phrase(
            nl: "Onderteken de brief en geef die aan de secretaris. Die vult uw antwoord in.",
            en: "Sign the letter and give it to the secretary, who records your answer.")
        public static let onlyTheDesk = Phrase(
            nl: "Alleen de voorzitter of de secretaris legt een antwoord op papier vast.",
            en: "Only the chair or the secretary records an answer on paper.")
        public static let onlyTheDeskRemedy = Phrase(
            nl: "Geef uw eigen antwoord, of vraag het de secretaris.", en: "Give your own answer, or ask the secretary."
        )
        public static let signatureDay = Phrase(
            nl: "De dag van ondertekening ligt niet tussen het begin en vandaag.",
            en: "The day of signature is not between the start and today.")
        public static let signatureDayRemedy = Phrase(
            nl: "Vul de dag in die op het papier staat.", en: "Give the day that the paper says.")
        public static let reasonMissing = Phrase(
            nl: "Er staat niet bij waarom het wordt ingetrokken.", en: "It does not say why it is withdrawn.")
        public static let reasonMissingRemedy = Phrase(
            nl: "Schrijf in een zin waarom.", en: "Write in a sentence why.")
        public static func mannerRefused(agreed: Int64, of all: Int64) -> Phrase {
            Phrase(
                nl: "Niet alle bestuurders vinden het goed om zo te besluiten: \(agreed) van \(all).",
                en: "Not every director agrees to deciding in this way: \(agreed) of \(all).")
        }
    }
}
