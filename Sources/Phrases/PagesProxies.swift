public import Kernel

extension Phrases {
    /// The pages about proxies, and voting for others.
    public enum ProxyPages {
        public static func minuted(byProxy: Int, early: Int) -> Phrase {
            Phrase(
                nl: "Met een volmacht vertegenwoordigd: \(byProxy). Vooraf gestemd: \(early).",
                en: "Represented by proxy: \(byProxy). Voted before the meeting: \(early).")
        }
        public static let title = Phrase(nl: "Volmachten", en: "Proxies")
        public static func page(_ meeting: String) -> Phrase {
            Phrase(nl: "Volmachten voor \(meeting)", en: "Proxies for \(meeting)")
        }
        public static func lead(most: Int) -> Phrase {
            let nl = most == 1 ? "1 ander" : "\(most) anderen", en = most == 1 ? "one other" : "\(most) others"
            return Phrase(
                nl:
                    "Kunt u niet komen? Dan kan iemand anders voor u stemmen. Niemand stemt voor meer dan \(nl). "
                    + "Komt u toch, dan stemt u zelf en rust de volmacht.",
                en:
                    "Cannot come? Then somebody else can vote for you. Nobody votes for more than \(en). If you do "
                    + "come, you vote yourself and the proxy rests.")
        }
        public static let given = Phrase(nl: "Door u gegeven", en: "Given by you")
        public static let held = Phrase(nl: "Aan u gegeven", en: "Given to you")
        public static let none = Phrase(nl: "Er zijn geen volmachten.", en: "There are no proxies.")
        public static let giveHeading = Phrase(nl: "Een volmacht geven", en: "Give a proxy")
        public static let holderNumber = Phrase(
            nl: "Lidnummer van wie voor u stemt", en: "Member number of who votes for you")
        public static let holderHint = Phrase(
            nl: "Vraag het nummer aan het lid dat voor u gaat stemmen.",
            en: "Ask the member who will vote for you for their number.")
        public static let holderName = Phrase(
            nl: "Of, voor iemand die geen lid is: de naam", en: "Or, for somebody who is no member: the name")
        public static let holderNameHint = Phrase(
            nl: "Vul het nummer in of de naam, niet allebei.", en: "Fill in the number or the name, not both.")
        public static let until = Phrase(nl: "Geldig tot en met", en: "Valid up to and including")
        public static let untilHint = Phrase(
            nl: "Laat u dit leeg, dan geldt de volmacht de hele vergadering.",
            en: "If you leave this empty, the proxy is valid for the whole meeting.")
        public static func upTo(_ day: Day) -> Phrase {
            Phrase(nl: "tot en met \(Format.day(day, .dutch))", en: "up to \(Format.day(day, .english))")
        }
        public static func ends(_ day: Day) -> Phrase {
            Phrase(
                nl: "De volmacht geldt tot en met \(Format.day(day, .dutch)).",
                en: "The proxy is valid up to and including \(Format.day(day, .english)).")
        }
        public static let giverNumber = Phrase(
            nl: "Lidnummer van wie de volmacht geeft", en: "Member number of who gives the proxy")
        public static let items = Phrase(nl: "Voor welke agendapunten?", en: "For which items?")
        public static let itemsHint = Phrase(
            nl: "Kiest u niets, dan geldt de volmacht voor de hele vergadering.",
            en: "If you choose none, the proxy is for the whole meeting.")
        public static let instructions = Phrase(
            nl: "Wat wilt u meegeven? (hoeft niet)", en: "What do you want to say? (optional)")
        public static let instructionsHint = Phrase(
            nl: "Alleen u en wie voor u stemt kunnen dit lezen.", en: "Only you and who votes for you can read this.")
        public static let form = Phrase(nl: "Hoe is de volmacht gegeven?", en: "How was the proxy given?")
        public static func form(_ way: String) -> Phrase {
            switch way {
            case "written": Phrase(nl: "op papier", en: "on paper")
            case "email": Phrase(nl: "per e-mail", en: "by e-mail")
            default: Phrase(nl: "hier, elektronisch", en: "here, electronically")
            }
        }
        public static let check = Phrase(nl: "Controleren", en: "Check")
        public static let checkHeading = Phrase(nl: "Klopt dit?", en: "Is this right?")
        public static func willVote(_ holder: String, for giver: String) -> Phrase {
            Phrase(nl: "\(holder) stemt voor \(giver).", en: "\(holder) votes for \(giver).")
        }
        public static func asked(_ count: Int, for meeting: String) -> Phrase {
            Phrase(
                nl: count == 1
                    ? "Een lid vraagt u om voor dat lid te stemmen in \(meeting). Zegt u ja?"
                    : "\(count) leden vragen u om voor hen te stemmen in \(meeting).",
                en: count == 1
                    ? "A member asks you to vote for them in \(meeting)."
                    : "\(count) members ask you to vote for them in \(meeting).")
        }
        public static let you = Phrase(nl: "u", en: "you")
        public static func member(_ number: String) -> Phrase {
            Phrase(nl: "Lid \(number)", en: "Member \(number)")
        }
        public static let holds = Phrase(
            nl: "Deze volmacht is geldig volgens de wet en de statuten.",
            en: "This proxy holds by law and statutes.")
        public static let give = Phrase(nl: "Volmacht geven", en: "Give the proxy")
        public static let record = Phrase(nl: "Volmacht vastleggen", en: "Record the proxy")
        public static let change = Phrase(nl: "Iets veranderen", en: "Change something")
        public static let nowGiven = Phrase(nl: "De volmacht is gegeven.", en: "The proxy is given.")
        public static let accept = Phrase(nl: "Aanvaarden", en: "Accept")
        public static let decline = Phrase(nl: "Weigeren", en: "Decline")
        public static let layDown = Phrase(nl: "Leg de volmacht neer", en: "Lay down the proxy")
        public static let revoke = Phrase(nl: "Intrekken", en: "Revoke")
        public static let nowAccepted = Phrase(nl: "U stemt voor dit lid.", en: "You vote for this member.")
        public static let nowDeclined = Phrase(nl: "De volmacht is geweigerd.", en: "The proxy is declined.")
        public static let nowRevoked = Phrase(nl: "De volmacht is ingetrokken.", en: "The proxy is revoked.")
        public static func stage(_ stage: String) -> Phrase {
            switch stage {
            case "given": Phrase(nl: "gegeven", en: "given")
            case "accepted": Phrase(nl: "aanvaard", en: "accepted")
            case "declined": Phrase(nl: "geweigerd", en: "declined")
            default: Phrase(nl: "ingetrokken", en: "revoked")
            }
        }
        public static let wholeMeeting = Phrase(nl: "hele vergadering", en: "whole meeting")
        public static func someItems(_ count: Int) -> Phrase {
            Phrase(
                nl: count == 1 ? "1 agendapunt" : "\(count) agendapunten", en: count == 1 ? "1 item" : "\(count) items")
        }
        public static let rests = Phrase(nl: "rust: het lid is er zelf", en: "rests: the member is there")
        public static let from = Phrase(nl: "Van", en: "From")
        public static let to = Phrase(nl: "Aan", en: "To")
        public static let scope = Phrase(nl: "Voor", en: "For")
        public static let stageHeading = Phrase(nl: "Stand", en: "State")
        public static let way = Phrase(nl: "Vorm", en: "Form")
        public static let act = Phrase(nl: "Doen", en: "Do")
        public static func represented(_ count: String) -> Phrase {
            Phrase(nl: "Vertegenwoordigd: \(count)", en: "Represented: \(count)")
        }
        public static let toProxies = Phrase(nl: "Volmachten voor deze vergadering", en: "Proxies for this meeting")
        public static let toForm = Phrase(nl: "Formulier om te printen", en: "Form to print")
        public static let unknownNumber = Phrase(
            nl: "Er is geen lid met dit nummer.", en: "There is no member with this number.")
        public static let unknownNumberRemedy = Phrase(
            nl: "Kijk het nummer na.", en: "Check the number.")

        public static let formTitle = Phrase(nl: "Volmacht", en: "Proxy")
        public static func formText(cooperative: String, meeting: String, on day: Day) -> Phrase {
            Phrase(
                nl:
                    "Ik geef hieronder een ander lid volmacht om voor mij te stemmen in de vergadering van \(cooperative): "
                    + "\(meeting), op \(Format.longDay(day, .dutch)).",
                en: "I give another member, named below, a proxy to vote for me in the meeting of \(cooperative): "
                    + "\(meeting), on \(Format.longDay(day, .english)).")
        }
        public static let formMine = Phrase(nl: "Mijn naam en lidnummer", en: "My name and member number")
        public static let formHolder = Phrase(
            nl: "Naam en lidnummer van wie voor mij stemt", en: "Name and member number of who votes for me")
        public static let formItems = Phrase(
            nl: "Alleen voor deze agendapunten (leeg: voor alle)", en: "Only for these items (empty: for all)")
        public static let formSigned = Phrase(nl: "Datum en handtekening", en: "Date and signature")
        public static let formBring = Phrase(
            nl: "Geef dit formulier voor de vergadering aan de secretaris.",
            en: "Give this form to the secretary before the meeting.")

        public static let whose = Phrase(nl: "Voor wie stemt u?", en: "Whose vote is it?")
        public static let everyone = Phrase(nl: "Alle stemmen die u heeft", en: "All votes that you hold")
        public static let ownVote = Phrase(nl: "Uw eigen stem", en: "Your own vote")
        public static func voteFor(_ name: String) -> Phrase {
            Phrase(nl: "De stem van \(name)", en: "The vote of \(name)")
        }
        public static let stillToCast = Phrase(nl: "Nog uit te brengen", en: "Still to be cast")

        public static let earlyTitle = Phrase(nl: "Vooraf stemmen", en: "Vote before the meeting")
        public static func earlyLead(_ day: Day) -> Phrase {
            Phrase(
                nl: "U stemt één keer, en uw stem is definitief. Zij telt als een stem in de vergadering van "
                    + "\(Format.day(day, .dutch)). Het sluit als de vergadering begint.",
                en:
                    "You vote once, and your vote is final. It counts as cast in the meeting of \(Format.day(day, .english)). "
                    + "It closes when the meeting begins.")
        }
        public static let earlyClosed = Phrase(
            nl: "Vooraf stemmen is gesloten.", en: "Voting before the meeting is closed.")
        public static let earlyNotOpen = Phrase(
            nl: "Over dit punt kunt u nu niet vooraf stemmen.", en: "You cannot vote beforehand on this item now.")
        public static let earlyGiven = Phrase(
            nl:
                "U hebt een volmacht gegeven. Stemt u hier zelf, dan telt uw eigen stem, en stemt over dit punt niemand "
                + "voor u.",
            en: "You have given a proxy. If you vote here yourself, your own vote counts, and nobody votes for you on "
                + "this item.")
        public static let earlyHeld = Phrase(
            nl: "U hebt een volmacht van een ander. Die stem brengt u in de vergadering uit; vooraf kan dat niet.",
            en: "You hold a proxy of somebody else. You cast that vote in the meeting; beforehand that cannot be done.")
        public static let openEarly = Phrase(nl: "Vooraf stemmen openen", en: "Open votes beforehand")
        public static let nowEarly = Phrase(
            nl: "Leden kunnen vooraf stemmen.", en: "Members can vote beforehand.")
        public static func earlyCast(_ count: String) -> Phrase {
            Phrase(nl: "Vooraf uitgebracht: \(count)", en: "Cast beforehand: \(count)")
        }
    }
}

extension Phrases.Program {
    public static let benchRoll = Phrase(
        nl: "Meet het openen en sluiten van een stemming over een grote stemlijst met volmachten.",
        en: "Measures opening and closing a vote over a large roll with proxies.")
}
