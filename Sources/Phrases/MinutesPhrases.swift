public import Kernel

extension Phrases {
    /// Minutes (notulen): from draft to adoption.
    public enum Minutes {
        public static let missing = Phrase(
            nl: "Van deze vergadering zijn nog geen notulen gemaakt.", en: "No minutes were made of this meeting yet.")
        public static let draftFirst = Phrase(nl: "Maak eerst het concept.", en: "Make the draft first.")
        public static let drafted = Phrase(
            nl: "Van deze vergadering is al een concept.", en: "There is a draft of this meeting already.")
        public static let editIt = Phrase(nl: "Schrijf daarin verder.", en: "Go on writing in it.")
        public static let changedMeanwhile = Phrase(
            nl: "Iemand anders heeft de notulen intussen bijgewerkt.", en: "Somebody else edited the minutes meanwhile."
        )
        public static let lookAgain = Phrase(
            nl: "Lees de nieuwste versie en vul die aan.", en: "Read the newest version and add to that one.")
        public static let published = Phrase(
            nl: "Leden kunnen deze notulen al lezen.", en: "Members can read these minutes already.")
        public static let correctInstead = Phrase(
            nl: "Verbeter ze met een nieuwe versie, en zeg wat er anders is en waarom.",
            en: "Correct them with a new version, and say what differs and why.")
        public static let notPublished = Phrase(
            nl: "Leden kunnen deze notulen nog niet lezen.", en: "Members cannot read these minutes yet.")
        public static let publishFirst = Phrase(
            nl: "Maak ze eerst bekend.", en: "Make them known first.")
        public static let editInstead = Phrase(
            nl: "Werk het concept bij; een verbetering is daarvoor niet nodig.",
            en: "Edit the draft; no correction is needed for that.")
        public static func adopted(on day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Deze notulen zijn op \(words.nl) vastgesteld.", en: "These minutes were adopted on \(words.en).")
        }
        public static let onlyByDecision = Phrase(
            nl: "Vraag een besluit van het orgaan dat ze vaststelde, en noem dat besluit.",
            en: "Ask for a decision of the body that adopted them, and cite that decision.")
        public static let reasonMissing = Phrase(
            nl: "Een verbetering zegt wat er anders is en waarom.", en: "A correction says what differs and why.")
        public static let giveReason = Phrase(nl: "Vul de reden in.", en: "Give the reason.")
        public static let notASigner = Phrase(
            nl: "Notulen worden getekend door wie de statuten noemen.",
            en: "Minutes are signed by those whom the statutes name.")
        public static func askSigners(_ offices: Phrase) -> Phrase {
            Phrase(nl: "Vraag het aan: \(offices.nl).", en: "Ask: \(offices.en).")
        }
        public static let signedAlready = Phrase(
            nl: "U hebt deze versie al getekend.", en: "You signed this version already.")
        public static let nothingToDo = Phrase(nl: "U hoeft niets te doen.", en: "There is nothing for you to do.")
        public static func publishedLate(due: Day, days: Int) -> Phrase {
            let words = Phrases.day(due)
            return Phrase(
                nl:
                    "De notulen hadden uiterlijk op \(words.nl) bekend moeten zijn; dat is \(days) dagen later geworden.",
                en: "The minutes should have been known by \(words.en); it became \(days) days later.")
        }
        public static let noteBreach = Phrase(
            nl: "De notulen gelden. Het bestuur legt in de volgende vergadering uit waarom het later werd.",
            en: "The minutes stand. The board explains in the next meeting why it was late.")
        public static let otherVersion = Phrase(
            nl: "Deze versie is niet de versie die leden kunnen lezen.",
            en: "This version is not the one that members can read.")
        public static let chooseVersion = Phrase(
            nl: "Noem de bekendgemaakte versie.", en: "Name the version that was made known.")
        public static let notYours = Phrase(
            nl: "De notulen worden geschreven door de voorzitter of de secretaris, of door wie daarvoor is aangewezen.",
            en: "The minutes are written by the chair or the secretary, or by who was charged with them.")
        public static let askWhoWrites = Phrase(
            nl: "Vraag het aan de voorzitter of de secretaris van die vergadering.",
            en: "Ask the chair or the secretary of that meeting.")
        public static let ofRequesters = Phrase(
            nl: "De leden die deze vergadering zelf bijeenriepen, hebben iemand aangewezen die de notulen maakt.",
            en: "The members who called this meeting themselves charged somebody with its minutes.")
        public static func askTheirTaker(_ day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Laat het aan diegene over. Zijn er na \(words.nl) nog geen notulen, dan kunt u ze maken.",
                en: "Leave it to that person. If there are no minutes after \(words.en), you can make them.")
        }
        public static let unknownItem = Phrase(
            nl: "Dit punt stond niet op de agenda van deze vergadering.",
            en: "This item was not on the agenda of this meeting.")
        public static let tooLong = Phrase(
            nl: "Een tekst in de notulen heeft hoogstens 20.000 tekens.",
            en: "A text in the minutes has at most 20,000 characters.")
        public static let shorten = Phrase(
            nl: "Maak de tekst korter, of voeg een bijlage toe aan een volgende vergadering.",
            en: "Shorten the text, or add an annex to a later meeting.")

        // What the commands do
        public static let draftCommand = Phrase(nl: "conceptnotulen maken", en: "draft the minutes")
        public static let editCommand = Phrase(nl: "de notulen bijwerken", en: "edit the minutes")
        public static let signCommand = Phrase(nl: "de notulen tekenen", en: "sign the minutes")
        public static let publishCommand = Phrase(nl: "de notulen bekendmaken", en: "publish the minutes")
        public static let correctCommand = Phrase(nl: "de notulen verbeteren", en: "correct the minutes")
        public static let adoptCommand = Phrase(nl: "de notulen vaststellen", en: "adopt the minutes")
    }
}
