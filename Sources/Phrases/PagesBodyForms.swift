public import Kernel

// The forms of the board about bodies.
extension Phrases.BodyPages {
    public static let setUp = Phrase(nl: "Een orgaan instellen", en: "Set up a body")
    public static let code = Phrase(nl: "Korte naam", en: "Short name")
    public static let codeHint = Phrase(
        nl: "Kleine letters, cijfers en streepjes: stuurgroep-plein.",
        en: "Small letters, digits and hyphens: steering-square.")
    public static let kind = Phrase(nl: "Soort", en: "Kind")
    public static let bodyTitle = Phrase(nl: "Volledige naam", en: "Full name")
    public static let seatLines = Phrase(nl: "Zetels per groep", en: "Seats by constituency")
    public static let seatLinesHint = Phrase(
        nl: "Een groep per regel: bewoners, 4. Met wie de zetels vult: gemeente, 2, Gemeente Utrecht.",
        en: "One constituency a line: residents, 4. With who fills the seats: municipality, 2, City of Utrecht.")
    public static let subjects = Phrase(nl: "Onderwerpen, met komma's ertussen", en: "Subjects, with commas between")
    public static let ceiling = Phrase(nl: "Beslist tot en met (in euro)", en: "Decides up to (in euros)")
    public static let lastDay = Phrase(nl: "Laatste dag van het mandaat", en: "Last day of the mandate")
    public static let appoint = Phrase(nl: "Iemand een zetel geven", en: "Give somebody a seat")
    public static let body = Phrase(nl: "Orgaan", en: "Body")
    public static let memberNumber = Phrase(nl: "Lidnummer", en: "Member number")
    public static let constituency = Phrase(nl: "Groep", en: "Constituency")
    public static let party = Phrase(nl: "Partij", en: "Party")
    public static let partyHint = Phrase(
        nl: "Alleen als een partij van buiten benoemt of bekrachtigt.",
        en: "Only when a party outside appoints or ratifies.")
    public static let end = Phrase(nl: "Een orgaan opheffen", en: "End a body")
    public static let reason = Phrase(nl: "Reden", en: "Reason")
    public static let ratify = Phrase(nl: "Bekrachtigen", en: "Ratify")
    public static let refuse = Phrase(nl: "Weigeren", en: "Refuse")
    public static let ratification = Phrase(
        nl: "Een besluit bekrachtigen of weigeren", en: "Ratify a decision or refuse")
    public static let provisionalDecision = Phrase(nl: "Besluit dat wacht", en: "Decision that waits")
    public static let reference = Phrase(nl: "Waar het staat, of waarom niet", en: "Where it is written, or why not")
    public static let declare = Phrase(nl: "Een eigen belang melden", en: "Declare an own interest")
    public static let declareHint = Phrase(
        nl: "Wie een belang meldt, praat en beslist hierover niet mee.",
        en: "Who declares an interest takes no part in deliberating and deciding on this.")
    public static let save = Phrase(nl: "Vastleggen", en: "Record")
    public static let done = Phrase(nl: "Vastgelegd.", en: "Recorded.")
    public static let numberUnknown = Phrase(nl: "Dit lidnummer is er niet.", en: "There is no such member number.")
    public static let numberRemedy = Phrase(
        nl: "Zoek het nummer op in het register.", en: "Look it up in the register.")
    public static let amountUnread = Phrase(nl: "Dit bedrag is niet te lezen.", en: "This amount cannot be read.")
    public static let amountRemedy = Phrase(nl: "Schrijf bijvoorbeeld: 1250,00.", en: "Write for instance: 1250.00.")

    public static func kindName(_ code: String) -> Phrase {
        switch code {
        case "steering-group": Phrase(nl: "Stuurgroep", en: "Steering group")
        case "working-group": Phrase(nl: "Werkgroep", en: "Working group")
        case "delegates": Phrase(nl: "Ledenraad", en: "Assembly of delegates")
        default: Phrase(nl: "Commissie", en: "Committee")
        }
    }
}
