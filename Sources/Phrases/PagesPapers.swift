public import Kernel

extension Phrases {
    /// Pages of annexes, of the proof of convocation, and of items that members ask for.
    public enum PaperPages {
        public static let papers = Phrase(nl: "Bijlagen", en: "Annexes")
        public static func papersOf(_ title: String) -> Phrase {
            Phrase(nl: "Bijlagen: \(title)", en: "Annexes: \(title)")
        }
        public static let noPapers = Phrase(nl: "Er zijn geen bijlagen.", en: "There are no annexes.")
        public static let add = Phrase(nl: "Bijlage toevoegen", en: "Add an annex")
        public static let file = Phrase(nl: "Bestand", en: "File")
        public static let fileHint = Phrase(
            nl: "Pdf, tekst, png of jpeg, hoogstens 5 MB. Leden die worden opgeroepen kunnen het lezen.",
            en: "PDF, text, PNG or JPEG, at most 5 MB. Members who are called can read it.")
        public static let belongsTo = Phrase(nl: "Hoort bij", en: "Belongs to")
        public static let wholeMeeting = Phrase(nl: "de hele vergadering", en: "the whole meeting")
        public static let aProposal = Phrase(nl: "het voorstel", en: "the proposal")
        public static let replaces = Phrase(nl: "Komt in de plaats van", en: "Takes the place of")
        public static let replacesNone = Phrase(nl: "geen andere bijlage", en: "no other annex")
        public static let document = Phrase(nl: "Bijlage", en: "Annex")
        public static let kind = Phrase(nl: "Soort", en: "Kind")
        public static let size = Phrase(nl: "Grootte", en: "Size")
        public static let since = Phrase(nl: "Sinds", en: "Since")
        public static let hash = Phrase(nl: "SHA-256 (begin)", en: "SHA-256 (start)")
        public static func kind(_ kind: String) -> Phrase {
            switch kind {
            case "pdf": Phrase(same: "pdf")
            case "png", "jpeg": Phrase(nl: "afbeelding", en: "image")
            default: Phrase(nl: "tekst", en: "text")
            }
        }
        public static func size(bytes: Int) -> String {
            bytes < 1024 ? "\(bytes) B" : bytes < 1_048_576 ? "\(bytes / 1024) kB" : "\(bytes / 1_048_576) MB"
        }
        public static let withdraw = Phrase(nl: "Bijlage intrekken", en: "Withdraw an annex")
        public static let withdrawHint = Phrase(
            nl: "De bijlage is dan niet meer te lezen. In het journaal blijft staan dat zij er was.",
            en: "The annex can then no longer be read. The journal keeps that it was there.")
        public static let reason = Phrase(nl: "Reden", en: "Reason")
        public static func added(_ name: String) -> Phrase {
            Phrase(nl: "Toegevoegd: \(name).", en: "Added: \(name).")
        }
        public static let withdrawn = Phrase(nl: "De bijlage is ingetrokken.", en: "The annex was withdrawn.")

        // Proof of convocation
        public static let proof = Phrase(nl: "Bewijs van oproeping", en: "Proof of convocation")
        public static func proofOf(_ title: String) -> Phrase {
            Phrase(nl: "Bewijs van oproeping: \(title)", en: "Proof of convocation: \(title)")
        }
        public static let nothingSent = Phrase(nl: "Er is nog niets verstuurd.", en: "Nothing was sent yet.")
        public static func purpose(_ purpose: String) -> Phrase {
            switch purpose {
            case "convocation": Phrase(nl: "oproep", en: "convocation")
            case "addition": Phrase(nl: "agendapunt erbij", en: "item added")
            case "cancellation": Phrase(nl: "afgelasting", en: "cancellation")
            default: Phrase(nl: "wijziging", en: "change")
            }
        }
        public static func sentTo(email: Int, post: Int, returned: Int) -> Phrase {
            Phrase(
                nl: "\(email) per e-mail, \(post) per brief, \(returned) teruggekomen.",
                en: "\(email) by e-mail, \(post) by letter, \(returned) came back.")
        }
        public static let person = Phrase(nl: "Aan", en: "To")
        public static let what = Phrase(nl: "Wat", en: "What")
        public static let how = Phrase(nl: "Hoe", en: "How")
        public static let when = Phrase(nl: "Wanneer", en: "When")
        public static let state = Phrase(nl: "Stand", en: "State")
        public static func way(_ channel: String, _ address: String, consent: Day?) -> Phrase {
            if channel == "email" {
                guard let consent else { return Phrase(nl: "e-mail", en: "e-mail") }
                let words = Phrases.day(consent)
                return Phrase(nl: "e-mail, toestemming van \(words.nl)", en: "e-mail, consent of \(words.en)")
            }
            return address == "none"
                ? Phrase(nl: "brief, rond te brengen", en: "letter, to be brought round")
                : Phrase(nl: "brief", en: "letter")
        }
        public static let waiting = Phrase(nl: "wacht op verzending", en: "waits to be sent")
        public static let left = Phrase(nl: "verstuurd", en: "sent")
        public static let failed = Phrase(nl: "niet gelukt", en: "did not work")
        public static func returned(on day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(nl: "teruggekomen op \(words.nl)", en: "came back on \(words.en)")
        }
        public static let resent = Phrase(nl: "opnieuw verstuurd", en: "sent again")
        public static let cameBack = Phrase(nl: "Teruggekomen", en: "Came back")
        public static let cameBackHint = Phrase(
            nl: "Een e-mail die terugkomt, gaat meteen per brief opnieuw. Bij een brief kiest u zelf.",
            en: "An e-mail that comes back goes again by letter at once. For a letter you choose.")
        public static let memberNumber = Phrase(nl: "Lidnummer", en: "Member number")
        public static let returnedDay = Phrase(nl: "Dag waarop het terugkwam", en: "Day on which it came back")
        public static let resendLetter = Phrase(nl: "Stuur een brief", en: "Send a letter")
        public static let record = Phrase(nl: "Vastleggen", en: "Record")
        public static func recorded(resent: Bool) -> Phrase {
            resent
                ? Phrase(nl: "Vastgelegd. Er gaat een brief uit.", en: "Recorded. A letter goes out.")
                : Phrase(nl: "Vastgelegd.", en: "Recorded.")
        }
        public static let next = Phrase(nl: "Volgende", en: "Next")
        public static let words = Phrase(nl: "De tekst zoals verstuurd", en: "The words as they were sent")

        // Items of members
        public static let items = Phrase(nl: "Agendapunten van leden", en: "Items of members")
        public static func itemsLead(needed: Int, members: Int, until: Day) -> Phrase {
            let words = Phrases.day(until)
            return Phrase(
                nl: "Met \(needed) stemmen of \(members) leden staat een punt vanzelf op de agenda. "
                    + "Dat kan tot en met \(words.nl).",
                en: "With \(needed) votes or \(members) members an item is on the agenda by itself. That is possible "
                    + "until \(words.en).")
        }
        public static func itemsLead(members: Int, until: Day) -> Phrase {
            let words = Phrases.day(until)
            return Phrase(
                nl: "Met \(members) leden staat een punt vanzelf op de agenda. Dat kan tot en met \(words.nl).",
                en: "With \(members) members an item is on the agenda by itself. That is possible until \(words.en).")
        }
        public static let itemsOver = Phrase(
            nl: "Voor deze vergadering is het te laat om een punt te vragen.",
            en: "It is too late to ask for an item of this meeting.")
        public static let gathering = Phrase(nl: "Gevraagde punten", en: "Items that are asked for")
        public static func support(votes: Int, members: Int, since day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "\(votes) stemmen van \(members) leden, sinds \(words.nl).",
                en: "\(votes) votes of \(members) members, since \(words.en).")
        }
        public static let youSupport = Phrase(nl: "U steunt dit punt.", en: "You support this item.")
        public static let supportThis = Phrase(nl: "Dit punt steunen", en: "Support this item")
        public static let ask = Phrase(nl: "Een punt vragen", en: "Ask for an item")
        public static let itemTitle = Phrase(nl: "Onderwerp", en: "Subject")
        public static let ownProposal = Phrase(nl: "Of een voorstel", en: "Or a proposal")
        public static let noProposal = Phrase(nl: "geen voorstel", en: "no proposal")
        public static let signedBy = Phrase(
            nl: "Lidnummers op de getekende lijst", en: "Member numbers on the signed list")
        public static let signedByHint = Phrase(
            nl: "Alleen als u een getekende lijst vastlegt.", en: "Only when you record a signed list.")
        public static let asked = Phrase(
            nl: "Uw vraag staat er. Anderen kunnen haar nu steunen.",
            en: "Your request stands. Others can support it now.")
        public static func placed(_ position: Int) -> Phrase {
            Phrase(nl: "Het staat op de agenda, als punt \(position).", en: "It is on the agenda, as item \(position).")
        }

        // Order
        public static let order = Phrase(nl: "Volgorde van de agenda", en: "Order of the agenda")
        public static let orderHint = Phrase(
            nl: "Is er al opgeroepen, dan krijgt iedereen bericht. Dat moet binnen de oproepingstermijn.",
            en: "Once members were called everybody gets a notice, within the term of notice.")
        public static func place(of title: String) -> Phrase {
            Phrase(nl: "Plaats van “\(title)”", en: "Place of “\(title)”")
        }
        public static let reorder = Phrase(nl: "Volgorde bewaren", en: "Keep this order")
        public static let reordered = Phrase(nl: "De volgorde is gewijzigd.", en: "The order was changed.")
        public static let orderUnread = Phrase(
            nl: "De volgorde kan niet worden gelezen.", en: "The order cannot be read.")
        public static let orderRemedy = Phrase(
            nl: "Geef elk punt een eigen nummer: 1, 2, 3.", en: "Give each item a number of its own: 1, 2, 3.")
    }
}
