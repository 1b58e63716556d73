public import Kernel

extension Phrases {
    /// The page of the minutes of a meeting.
    public enum MinutesPages {
        public static func title(_ meeting: String) -> Phrase {
            Phrase(nl: "Notulen: \(meeting)", en: "Minutes: \(meeting)")
        }
        public static let minutes = Phrase(nl: "Notulen", en: "Minutes")
        public static let noneYet = Phrase(
            nl: "Er zijn nog geen notulen. Hieronder staat wat is vastgelegd.",
            en: "There are no minutes yet. Below is what was recorded.")
        public static func publishBy(_ day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Leden moeten ze uiterlijk op \(words.nl) kunnen lezen.",
                en: "Members have to be able to read them by \(words.en).")
        }
        public static let draft = Phrase(nl: "concept", en: "draft")
        public static let known = Phrase(nl: "bekendgemaakt", en: "made known")
        public static let adopted = Phrase(nl: "vastgesteld", en: "adopted")
        public static let late = Phrase(nl: "te laat bekendgemaakt", en: "made known late")
        public static let facts = Phrase(nl: "Wat is vastgelegd", en: "What was recorded")
        public static let chair = Phrase(nl: "Voorzitter", en: "Chair")
        public static let minuteTaker = Phrase(nl: "Notulist", en: "Minute taker")
        public static let place = Phrase(nl: "Plaats", en: "Place")
        public static let general = Phrase(nl: "Vooraf", en: "Beforehand")
        public static let ofMembers = Phrase(nl: "op verzoek van leden", en: "at the request of members")
        public static let notices = Phrase(nl: "Berichten na de oproep", en: "Notices after the convocation")
        public static let movements = Phrase(nl: "Gekomen en gegaan", en: "Comings and goings")
        public static func movement(arrival: Bool, count: Int, present: Int) -> Phrase {
            if count > 1 {
                return arrival
                    ? Phrase(
                        nl: "\(count) keer kwam iemand binnen; aanwezig: \(present)",
                        en: "\(count) times somebody came in; present: \(present)")
                    : Phrase(
                        nl: "\(count) keer ging iemand weg; aanwezig: \(present)",
                        en: "\(count) times somebody left; present: \(present)")
            }
            return arrival
                ? Phrase(nl: "iemand kwam binnen; aanwezig: \(present)", en: "somebody came in; present: \(present)")
                : Phrase(nl: "iemand ging weg; aanwezig: \(present)", en: "somebody left; present: \(present)")
        }
        public static let signatures = Phrase(nl: "Getekend", en: "Signed")
        public static let notSigned = Phrase(nl: "Nog niet getekend.", en: "Not signed yet.")
        public static let versions = Phrase(nl: "Versies", en: "Versions")
        public static let version = Phrase(nl: "Versie", en: "Version")
        public static let written = Phrase(nl: "Geschreven", en: "Written")
        public static let by = Phrase(nl: "Door", en: "By")
        public static let what = Phrase(nl: "Wat", en: "What")
        public static let stand = Phrase(nl: "Stand", en: "State")
        public static func kind(_ kind: String) -> Phrase {
            switch kind {
            case "draft": Phrase(nl: "concept uit de feiten", en: "draft from the facts")
            case "correction": Phrase(nl: "verbetering", en: "correction")
            default: Phrase(nl: "bijgewerkt", en: "edited")
            }
        }
        public static func knownOn(_ day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(nl: "bekendgemaakt op \(words.nl)", en: "made known on \(words.en)")
        }
        public static func adoptedOn(_ day: Day, _ number: String?) -> Phrase {
            let words = Phrases.day(day)
            let decision = number.map { " (\($0))" } ?? ""
            return Phrase(nl: "vastgesteld op \(words.nl)\(decision)", en: "adopted on \(words.en)\(decision)")
        }
        public static let attendance = Phrase(
            nl: "Presentielijst (alleen bestuur)", en: "List of attendance (board only)")
        public static let name = Phrase(nl: "Naam", en: "Name")
        public static let arrived = Phrase(nl: "Gekomen", en: "Arrived")
        public static let left = Phrase(nl: "Gegaan", en: "Left")
        public static let hall = Phrase(nl: "zaal", en: "hall")
        public static let online = Phrase(nl: "online", en: "online")

        // What one does
        public static let makeDraft = Phrase(nl: "Concept maken", en: "Make the draft")
        public static let draftMade = Phrase(nl: "Het concept is gemaakt.", en: "The draft was made.")
        public static let write = Phrase(nl: "Bijwerken", en: "Write")
        public static let writeHint = Phrase(
            nl: "De feiten kunt u niet wijzigen; u schrijft ernaast.",
            en: "You cannot alter the facts; you write beside them.")
        public static func under(_ item: String) -> Phrase {
            Phrase(nl: "Bij “\(item)”", en: "Under “\(item)”")
        }
        public static let save = Phrase(nl: "Nieuwe versie bewaren", en: "Keep a new version")
        public static let saved = Phrase(nl: "De nieuwe versie is bewaard.", en: "The new version was kept.")
        public static let correct = Phrase(nl: "Verbeteren", en: "Correct")
        public static let reason = Phrase(nl: "Wat is anders, en waarom", en: "What differs, and why")
        public static let sign = Phrase(nl: "Tekenen", en: "Sign")
        public static func signHint(_ version: Int) -> Phrase {
            Phrase(nl: "U tekent versie \(version).", en: "You sign version \(version).")
        }
        public static let signed = Phrase(nl: "U hebt getekend.", en: "You signed.")
        public static let publish = Phrase(nl: "Aan leden bekendmaken", en: "Make known to members")
        public static func published(late days: Int) -> Phrase {
            days == 0
                ? Phrase(nl: "Leden kunnen de notulen lezen.", en: "Members can read the minutes.")
                : Phrase(
                    nl: "Leden kunnen de notulen lezen; dat is \(days) dagen te laat.",
                    en: "Members can read the minutes; that is \(days) days late.")
        }
        public static let adopt = Phrase(nl: "Laten vaststellen", en: "Have them adopted")
        public static let adoptHint = Phrase(
            nl: "Zet een voorstel tot vaststelling op de agenda van een vergadering in voorbereiding.",
            en: "Puts a proposal to adopt them on the agenda of a meeting in preparation.")
        public static let meeting = Phrase(nl: "Vergadering", en: "Meeting")
        public static let putOn = Phrase(nl: "Op die agenda zetten", en: "Put on that agenda")
        public static let isPutOn = Phrase(nl: "Het staat op de agenda.", en: "It is on the agenda.")
        public static func adoptTitle(_ meeting: String, _ day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Vaststelling notulen \(meeting), \(words.nl)", en: "Adoption of minutes \(meeting), \(words.en)")
        }
        public static func adoptText(_ meeting: String, _ day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "De notulen van de vergadering van \(words.nl) (\(meeting)) worden vastgesteld.",
                en: "The minutes of the meeting of \(words.en) (\(meeting)) are adopted.")
        }
        /// Which version it is about, for who wants to check it.
        public static func adoptVersion(digest: String) -> Phrase {
            Phrase(
                nl: "Het gaat om de notulen zoals ze nu bekend zijn. Kenmerk (SHA-256): \(digest).",
                en: "It is about the minutes as they are known now. Mark (SHA-256): \(digest).")
        }
        public static let noDraftMeeting = Phrase(
            nl: "Er is geen ledenvergadering in voorbereiding.", en: "There is no assembly in preparation.")
        public static let toMinutes = Phrase(nl: "Notulen lezen", en: "Read the minutes")
    }
}
