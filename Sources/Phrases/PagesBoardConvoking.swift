public import Kernel

extension Phrases {
    /// The pages on which a meeting is called, step by step.
    public enum ConvokingPages {
        public static let newTitle = Phrase(nl: "Een vergadering beleggen", en: "Call a meeting")
        public static let step1 = Phrase(nl: "Stap 1 van 3: dag en plaats", en: "Step 1 of 3: day and place")
        public static let step2 = Phrase(nl: "Stap 2 van 3: de agenda", en: "Step 2 of 3: the agenda")
        public static let step3 = Phrase(nl: "Stap 3 van 3: oproepen", en: "Step 3 of 3: convoke")
        public static func planTitle(_ title: String) -> Phrase {
            Phrase(nl: "Voorbereiden: \(title)", en: "Prepare: \(title)")
        }
        public static func convokeTitle(_ title: String) -> Phrase {
            Phrase(nl: "Oproepen: \(title)", en: "Convoke: \(title)")
        }
        public static func lettersTitle(_ title: String) -> Phrase {
            Phrase(nl: "Oproepbrieven: \(title)", en: "Letters of convocation: \(title)")
        }
        public static let body = Phrase(nl: "Wie vergadert er?", en: "Who meets?")
        public static let noOccasion = Phrase(nl: "nee", en: "no")
        public static func occasion(_ title: String, heldBy last: Day) -> Phrase {
            Phrase(
                nl: "\(title): houden op of voor \(Format.day(last, .dutch))",
                en: "\(title): to be held on or before \(Format.day(last, .english))")
        }
        public static let secondOf = Phrase(nl: "Is dit een tweede vergadering?", en: "Is this a second meeting?")
        public static let secondOfHint = Phrase(
            nl:
                "Kies de vergadering waar te weinig leden waren. De agenda gaat mee; plaats en link ook, als u die leeg laat.",
            en:
                "Choose the meeting where too few members were. Its agenda comes along; so do place and link if left empty."
        )
        public static let answers = Phrase(
            nl: "Vroegen leden om deze vergadering?", en: "Did members ask for this meeting?")
        public static let answersHint = Phrase(
            nl: "Kies het verzoek. Het onderwerp komt op de agenda.",
            en: "Choose the request. Its subject goes on the agenda.")
        public static let title = Phrase(nl: "Naam van de vergadering", en: "Name of the meeting")
        public static let titleHint = Phrase(
            nl: "Leeg: de naam van het orgaan.", en: "Empty: the name of the body.")
        public static let day = Phrase(nl: "Dag", en: "Day")
        public static let time = Phrase(nl: "Begintijd", en: "Starts at")
        public static let mode = Phrase(nl: "Hoe doet men mee?", en: "How do people take part?")
        public static func mode(_ code: String) -> Phrase {
            switch code {
            case "physical": Phrase(nl: "In de zaal", en: "In the hall")
            case "hybrid": Phrase(nl: "In de zaal of online", en: "In the hall or online")
            case "digital": Phrase(nl: "Alleen online", en: "Online only")
            default: Phrase(same: code)
            }
        }
        public static let place = Phrase(nl: "Plaats", en: "Place")
        public static let link = Phrase(nl: "Link om online mee te doen", en: "Link to take part online")
        public static let check = Phrase(
            nl: "Wat zeggen de statuten van deze dag?", en: "What do the statutes say of this day?")
        public static let makeDraft = Phrase(nl: "Maak het concept", en: "Make the draft")
        public static let draftMade = Phrase(
            nl: "Het concept staat klaar. Zet nu punten op de agenda.",
            en: "The draft is ready. Now put items on the agenda.")

        public static let advice = Phrase(
            nl: "Wat wet en statuten van deze dag zeggen", en: "What law and statutes say of this day")
        public static let withoutTerm = Phrase(
            nl: "Voor dit orgaan noemen wet en statuten geen termijn: deze dag kan.",
            en: "For this body law and statutes set no term: this day is possible.")
        public static func lawful(_ day: Day) -> Phrase {
            Phrase(
                nl: "\(Format.longDay(day, .dutch)) kan, als u vandaag oproept.",
                en: "\(Format.longDay(day, .english)) is possible if you convoke today.")
        }
        public static func unlawful(_ day: Day) -> Phrase {
            Phrase(
                nl: "\(Format.longDay(day, .dutch)) kan niet.", en: "\(Format.longDay(day, .english)) is not possible.")
        }
        public static let earliest = Phrase(nl: "Eerste dag die mag", en: "Earliest lawful day")
        public static let latest = Phrase(nl: "Laatste dag die mag", en: "Latest lawful day")
        public static let convokeBy = Phrase(nl: "Uiterlijk oproepen op", en: "Convoke no later than")

        public static let agenda = Phrase(nl: "Agenda", en: "Agenda")
        public static let agendaEmpty = Phrase(
            nl: "Er staat nog niets op de agenda.", en: "Nothing is on the agenda yet.")
        public static let remove = Phrase(nl: "Haal eraf", en: "Take off")
        public static let removed = Phrase(nl: "Het punt is van de agenda.", en: "The item is off the agenda.")
        public static let addItem = Phrase(nl: "Zet een punt op de agenda", en: "Put an item on the agenda")
        public static let proposal = Phrase(nl: "Een ingediend voorstel", en: "A proposal that was filed")
        public static let noProposal = Phrase(
            nl: "Geen voorstel: een eigen punt", en: "No proposal: an item of its own")
        public static let itemTitle = Phrase(nl: "Titel van een eigen punt", en: "Title of an item of its own")
        public static let add = Phrase(nl: "Zet op de agenda", en: "Put on the agenda")
        public static let added = Phrase(nl: "Het punt staat op de agenda.", en: "The item is on the agenda.")
        public static let textNotOpen = Phrase(nl: "tekst nog niet ter inzage", en: "text not open yet")

        public static let change = Phrase(nl: "Wijzig dag, tijd en plaats", en: "Change day, time and place")
        public static let changeConvoked = Phrase(
            nl: "De oproep is verzonden. U kunt de plaats, het uur en de link nog wijzigen; ieder krijgt bericht.",
            en: "The convocation was sent. You can still change the place, the hour and the link; everybody is told.")
        public static let save = Phrase(nl: "Bewaar de wijziging", en: "Save the change")
        public static let changed = Phrase(nl: "De wijziging is bewaard.", en: "The change was saved.")
        public static let toConvoking = Phrase(nl: "Naar de oproep", en: "On to the convocation")
        public static let refusedNow = Phrase(
            nl: "De vergadering kan zo niet worden opgeroepen.", en: "The meeting cannot be convoked like this.")
        public static let permittedNow = Phrase(
            nl: "De vergadering kan worden opgeroepen.", en: "The meeting can be convoked.")
        public static func counts(email: Int, post: Int) -> Phrase {
            Phrase(
                nl: "\(email) leden krijgen de oproep per e-mail, \(post) per brief.",
                en: "\(email) members are called by e-mail, \(post) by letter.")
        }
        public static let preview = Phrase(nl: "Zo ziet de oproep eruit", en: "This is the notice")
        public static let notice = Phrase(nl: "Uw eigen woorden in de oproep", en: "Your own words in the notice")
        public static let convoke = Phrase(nl: "Roep nu op", en: "Convoke now")
        public static let convokeHint = Phrase(
            nl: "Na het oproepen staan de dag vast en de punten waarover gestemd wordt. De plaats, het uur en de link "
                + "kunt u dan nog wijzigen.",
            en: "Once convoked, the day stands and so do the items that are voted on. You can still change the place, "
                + "the hour and the link.")
        public static let addAfter = Phrase(
            nl: "De oproep is verzonden. Een punt dat u er nu bij zet, stond er niet in: erover praten kan, erover "
                + "stemmen meestal niet.",
            en: "The convocation was sent. An item that you add now did not stand in it: it can be talked about, and "
                + "mostly not voted on.")
        public static func convoked(email: Int, post: Int) -> Phrase {
            Phrase(
                nl: "De vergadering is opgeroepen: \(email) per e-mail, \(post) per brief.",
                en: "The meeting is convoked: \(email) by e-mail, \(post) by letter.")
        }
        public static let toPlan = Phrase(nl: "Terug naar dag en agenda", en: "Back to day and agenda")
        public static let printLetters = Phrase(nl: "Print de oproepbrieven", en: "Print the letters of convocation")
        public static let noLetters = Phrase(
            nl: "Iedereen is per e-mail opgeroepen.", en: "Everybody was called by e-mail.")
        public static let memberPage = Phrase(nl: "Zoals leden het zien", en: "As members see it")
        public static let runIt = Phrase(nl: "Leid de vergadering", en: "Run the meeting")
        public static let cancel = Phrase(nl: "Gelast de vergadering af", en: "Cancel the meeting")
        public static let reason = Phrase(nl: "Waarom", en: "Why")
        public static let cancelHint = Phrase(
            nl: "Wie is opgeroepen, krijgt hiervan bericht.", en: "Everybody who was called is told.")
        public static let cancelled = Phrase(nl: "De vergadering gaat niet door.", en: "The meeting is cancelled.")

        public static let waitingTitle = Phrase(
            nl: "Voorstellen ter inzage leggen", en: "Open proposals to the members")
        public static let waitingHint = Phrase(
            nl: "De letterlijke tekst ligt voor de vergadering ter inzage. Daarna verandert die niet meer.",
            en: "The exact text is open to the members before the assembly. From then on it does not change.")
        public static let noneWaiting = Phrase(
            nl: "Elk voorstel ligt ter inzage.", en: "Every proposal is open to the members.")
        public static let publish = Phrase(nl: "Leg ter inzage", en: "Open to the members")
        public static let published = Phrase(nl: "De tekst ligt ter inzage.", en: "The text is open to the members.")
    }
}
