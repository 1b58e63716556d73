public import Kernel

extension Phrases {
    /// Sentences about amendments to proposals and the order in which they are voted on.
    public enum Amendments {
        public static let unknown = Phrase(
            nl: "Dit amendement bestaat niet.", en: "There is no such amendment.")
        public static let unknownRemedy = Phrase(
            nl: "Kies een amendement op de pagina van het voorstel.",
            en: "Choose an amendment on the page of the proposal.")
        public static let ways = Phrase(
            nl: "Een amendement wijzigt de tekst op één manier.", en: "An amendment changes the text in one way.")
        public static let waysRemedy = Phrase(
            nl: "Noem de woorden die u vervangt, of de woorden die u toevoegt, of een hele nieuwe tekst.",
            en: "Name the words that you replace, or the words that you add, or a whole new text.")
        public static let tooDeep = Phrase(
            nl: "Dit is al een amendement op een amendement. Daarop dient niemand een amendement in.",
            en: "This is an amendment of an amendment already. It cannot be amended itself.")
        public static let tooDeepRemedy = Phrase(
            nl: "Dien een amendement in op het eerste amendement of op het voorstel.",
            en: "File an amendment to the first amendment or to the proposal.")
        public static let ofChoice = Phrase(
            nl: "Bij dit voorstel kiezen leden uit mogelijkheden. Daarop past geen amendement.",
            en: "In this proposal members choose between options. It takes no amendment.")
        public static let ofChoiceRemedy = Phrase(
            nl: "Dien een eigen voorstel in met de mogelijkheden die u wilt.",
            en: "File a proposal of your own with the options that you want.")
        public static let needsFile = Phrase(
            nl: "Dit voorstel bevat de hele nieuwe statuten. Uw amendement bevat ze niet.",
            en: "This proposal carries the whole new statutes. Your amendment does not.")
        public static let needsFileRemedy = Phrase(
            nl: "Voeg de hele nieuwe statuten toe, met uw wijziging erin.",
            en: "Add the whole new statutes, with your change in them.")
        public static let notAmender = Phrase(
            nl: "Alleen wie een amendement indiende, trekt het in.",
            en: "Only who filed an amendment withdraws it.")
        public static let notAmenderRemedy = Phrase(
            nl: "Vraag de indiener, of stem tegen.", en: "Ask who filed it, or vote against.")
        public static let subsPending = Phrase(
            nl: "Op dit amendement zijn nog amendementen open.", en: "There still are amendments to this amendment.")
        public static let subsPendingRemedy = Phrase(
            nl: "Stem daar eerst over, of laat ze intrekken.", en: "Vote on those first, or have them withdrawn.")
        public static let changesNothing = Phrase(
            nl: "Met dit amendement verandert de tekst niet, of blijft er geen tekst over.",
            en: "With this amendment the text does not change, or no text is left.")
        public static let changesNothingRemedy = Phrase(
            nl: "Schrijf op wat er anders moet. Wilt u het voorstel niet, stem dan tegen.",
            en: "Write what must be different. If you do not want the proposal, vote against it.")

        public static func settled(_ state: Phrase) -> Phrase {
            Phrase(
                nl: "Dit amendement is \(state.nl).", en: "This amendment is \(state.en).")
        }
        public static let settledRemedy = Phrase(
            nl: "Bekijk de amendementen op de pagina van het voorstel.",
            en: "See the amendments on the page of the proposal.")

        public static func outOfOrder(next: String) -> Phrase {
            Phrase(nl: "Eerst is amendement \(next) aan de beurt.", en: "Amendment \(next) comes first.")
        }
        public static let outOfOrderRemedy = Phrase(
            nl: "Open die stemming eerst, of laat de voorzitter een andere volgorde vaststellen.",
            en: "Open that vote first, or have the chair set another order.")
        public static func amendmentsFirst(_ labels: String) -> Phrase {
            Phrase(
                nl: "Over amendementen stemt de vergadering vóór het voorstel. Nog open: \(labels).",
                en: "The meeting votes on amendments before the proposal. Still open: \(labels).")
        }

        public static let wordsNotFound = Phrase(
            nl: "Deze woorden staan niet in de tekst.", en: "These words do not stand in the text.")
        public static let wordsNotFoundRemedy = Phrase(
            nl: "Neem de woorden precies over uit de tekst van nu.",
            en: "Copy the words exactly from the text as it is now.")
        public static func wordsNotUnique(_ count: Int) -> Phrase {
            Phrase(
                nl: "Deze woorden staan \(count) keer in de tekst.", en: "These words stand in the text \(count) times."
            )
        }
        public static let wordsNotUniqueRemedy = Phrase(
            nl: "Neem er meer woorden omheen, zodat duidelijk is welke plaats u bedoelt.",
            en: "Take more words around them, so that the place is clear.")
        public static let articlesMissing = Phrase(
            nl: "Niet duidelijk is welke artikelen van de statuten dit amendement raakt.",
            en: "It is not clear which articles of the statutes this amendment touches.")
        public static let articlesMissingRemedy = Phrase(
            nl: "Noem de nummers van de artikelen.", en: "Name the numbers of the articles.")
        public static func beyondAnnounced(_ articles: String) -> Phrase {
            Phrase(
                nl:
                    "Het voorstel noemt artikel \(articles) niet. Een amendement gaat niet verder dan wat is aangekondigd.",
                en: "The proposal does not name article \(articles). An amendment goes no further than was announced.")
        }
        public static let beyondAnnouncedRemedy = Phrase(
            nl: "Blijf binnen de genoemde artikelen, of dien een eigen voorstel in voor een volgende vergadering.",
            en: "Stay within the articles that are named, or file a proposal of your own for another meeting.")

        public static func orderIncomplete(_ labels: String) -> Phrase {
            Phrase(nl: "In de volgorde ontbreekt: \(labels).", en: "Missing in the order: \(labels).")
        }
        public static let orderUnknown = Phrase(
            nl: "In de volgorde staat iets dubbel, of iets waarover de vergadering niet meer stemt.",
            en: "The order names something twice, or something that is no longer put to the vote.")
        public static func subFirst(_ labels: String) -> Phrase {
            Phrase(
                nl: "Een amendement op een amendement komt eerder dan dat amendement: \(labels).",
                en: "An amendment of an amendment comes before that amendment: \(labels).")
        }
        public static let orderRemedy = Phrase(
            nl: "Zet elk open amendement één keer in de lijst, het meest ingrijpende eerst.",
            en: "Put each open amendment in the list once, the most far-reaching first.")

        public static let wordsReplaced = Phrase(
            nl: "De woorden die dit amendement wijzigt, staan niet meer (één keer) in de tekst.",
            en: "The words that this amendment changes no longer stand in the text (once).")
        public static func otherTextAdopted(_ label: String) -> Phrase {
            Phrase(
                nl: "Amendement \(label) heeft de tekst al vervangen.",
                en: "Amendment \(label) has replaced the text already.")
        }
        public static func amendedGone(_ label: String) -> Phrase {
            Phrase(
                nl: "Amendement \(label) is niet meer aan de orde.", en: "Amendment \(label) is no longer at issue.")
        }
        public static let lapsedRemedy = Phrase(
            nl: "Dien een nieuw amendement in op de tekst van nu.",
            en: "File a new amendment to the text as it is now.")

        /// For a sentence: it is …
        public static func state(_ code: String) -> Phrase {
            switch code {
            case "pending": Phrase(nl: "nog open", en: "still open")
            case "withdrawn": Phrase(nl: "ingetrokken", en: "withdrawn")
            case "takenOver": Phrase(nl: "overgenomen in het voorstel", en: "taken over into the proposal")
            case "adopted": Phrase(nl: "aangenomen", en: "adopted")
            case "rejected": Phrase(nl: "verworpen", en: "rejected")
            case "lapsed": Phrase(nl: "vervallen", en: "lapsed")
            default: Phrase(same: code)
            }
        }
    }

    /// Sentences about items that are put off, and items that come up in the meeting itself.
    public enum Postponements {
        public static func postponed(to day: Day?) -> Phrase {
            guard let day else {
                return Phrase(
                    nl: "Dit punt is uitgesteld naar een latere vergadering.",
                    en: "This item was put off to a later meeting.")
            }
            return Phrase(
                nl: "Dit punt is uitgesteld naar de vergadering van \(Phrases.day(day).nl).",
                en: "This item was put off to the meeting of \(Phrases.day(day).en).")
        }
        public static let postponedRemedy = Phrase(
            nl: "Behandel het punt in die vergadering.", en: "Deal with the item in that meeting.")
        public static let decided = Phrase(
            nl: "Over dit punt is in deze vergadering al besloten.",
            en: "This item was decided in this meeting already.")
        public static let voteOpen = Phrase(
            nl: "Over dit punt is een stemming open.", en: "A vote on this item is open.")
        public static let decidedRemedy = Phrase(
            nl: "Een besluit staat. Dien een nieuw voorstel in als het anders moet.",
            en: "A decision stands. File a new proposal if it must be different.")
        public static let voteOpenRemedy = Phrase(nl: "Sluit eerst de stemming.", en: "Close the vote first.")
        public static let earlierMeeting = Phrase(
            nl: "Een punt gaat naar een latere vergadering van hetzelfde orgaan.",
            en: "An item goes to a later meeting of the same body.")
        public static let earlierMeetingRemedy = Phrase(
            nl: "Kies een vergadering die later is en nog niet is opgeroepen.",
            en: "Choose a meeting that is later and not yet convoked.")
        public static let notYours = Phrase(
            nl: "Een punt stelt de voorzitter van de vergadering uit, of vooraf de secretaris.",
            en: "The chair of the meeting puts an item off, or beforehand the secretary.")
        public static let notYoursRemedy = Phrase(
            nl: "Stel het voor aan de voorzitter.", en: "Propose it to the chair.")
        public static let letMeetingVote = Phrase(
            nl: "Laat de vergadering bij handopsteken beslissen, en leg vast hoeveel stemmen voor en tegen zijn. "
                + "Wie om het punt vroeg, kan het ook zelf uitstellen.",
            en: "Let the meeting decide by a show of hands, and record the votes for and against. Who asked for the "
                + "item can put it off themselves too.")
        public static func moreThanThere(_ there: Int64) -> Phrase {
            Phrase(
                nl: "In de vergadering zijn \(there) stemmen. Deze aantallen kunnen niet.",
                en: "There are \(there) votes in the meeting. These numbers are not possible.")
        }
        public static let countAgain = Phrase(
            nl: "Tel de handen opnieuw: de stemmen voor en de stemmen tegen.",
            en: "Count the hands again: the votes for and the votes against.")
        public static let notCarried = Phrase(
            nl: "De vergadering stelt dit punt niet uit: er zijn niet meer stemmen voor dan tegen.",
            en: "The meeting does not put this item off: there are not more votes for than against.")
        public static let dealWithIt = Phrase(
            nl: "Behandel het punt in deze vergadering.", en: "Deal with the item in this meeting.")
        public static func notEverybody(_ there: Int64, of all: Int64) -> Phrase {
            Phrase(
                nl:
                    "Over wat niet in de oproeping staat, beslist de vergadering alleen als iedereen er is of vertegenwoordigd is: nu \(there) van de \(all) stemmen.",
                en:
                    "What the convocation did not name is decided only when everybody is present or represented: \(there) of \(all) votes now."
            )
        }
        public static let never = Phrase(
            nl: "Volgens de statuten beslist een vergadering nooit over wat niet in de oproeping staat.",
            en: "By the statutes a meeting never decides on what the convocation did not name.")
        public static let nextMeeting = Phrase(
            nl: "Zet het punt op de agenda van een volgende vergadering.",
            en: "Put the item on the agenda of another meeting.")
    }
}

extension Phrases.Commands {
    public static let fileAmendment = Phrase(nl: "een amendement indienen", en: "file an amendment")
    public static let withdrawAmendment = Phrase(nl: "een amendement intrekken", en: "withdraw an amendment")
    public static let takeOverAmendment = Phrase(
        nl: "een amendement overnemen in het voorstel", en: "take an amendment over into the proposal")
    public static let setVotingOrder = Phrase(
        nl: "de volgorde van stemmen over amendementen vaststellen", en: "set the order of voting on amendments")
    public static let postponeItem = Phrase(
        nl: "een agendapunt uitstellen", en: "put an item of the agenda off")
}
