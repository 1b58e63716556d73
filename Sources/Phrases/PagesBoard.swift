public import Kernel

extension Phrases {
    /// The pages of the board: what waits, and what several of them say.
    public enum Board {
        public static let title = Phrase(nl: "Bestuur", en: "Board")
        public static let officersOnly = Phrase(
            nl: "Deze pagina's zijn voor het bestuur.", en: "These pages are for the board.")
        public static let officersOnlyRemedy = Phrase(
            nl: "Vraag de secretaris om wat u nodig heeft, of ga naar uw eerste pagina.",
            en: "Ask the secretary for what you need, or go to your first page.")
        public static let officersDoThis = Phrase(
            nl: "De voorzitter of de secretaris doet dit.", en: "The chair or the secretary does this.")
        public static let waiting = Phrase(nl: "Wat op u wacht", en: "What waits for you")
        public static let nothingWaits = Phrase(nl: "Er wacht niets.", en: "Nothing is waiting.")
        public static func applications(_ count: Int) -> Phrase {
            count == 1
                ? Phrase(nl: "1 aanmelding om over te beslissen", en: "1 application to decide on")
                : Phrase(nl: "\(count) aanmeldingen om over te beslissen", en: "\(count) applications to decide on")
        }
        public static func letters(_ count: Int) -> Phrase {
            count == 1
                ? Phrase(nl: "1 brief om te printen", en: "1 letter to print")
                : Phrase(nl: "\(count) brieven om te printen", en: "\(count) letters to print")
        }
        public static func texts(_ count: Int) -> Phrase {
            count == 1
                ? Phrase(nl: "1 voorstel om ter inzage te leggen", en: "1 proposal to open to the members")
                : Phrase(
                    nl: "\(count) voorstellen om ter inzage te leggen", en: "\(count) proposals to open to the members")
        }
        public static func versions(_ count: Int) -> Phrase {
            count == 1
                ? Phrase(
                    nl: "1 versie van de statuten wacht op akte of nederlegging",
                    en: "1 version of the statutes waits for its deed or filing")
                : Phrase(
                    nl: "\(count) versies van de statuten wachten op akte of nederlegging",
                    en: "\(count) versions of the statutes wait for their deed or filing")
        }
        public static func draft(_ title: String) -> Phrase {
            Phrase(nl: "Concept: \(title)", en: "Draft: \(title)")
        }
        public static func toCome(_ title: String) -> Phrase {
            Phrase(nl: "Opgeroepen: \(title)", en: "Convoked: \(title)")
        }
        public static func run(_ title: String) -> Phrase {
            Phrase(nl: "Leid de vergadering: \(title)", en: "Run the meeting: \(title)")
        }
        public static let calendar = Phrase(nl: "Termijnen", en: "Legal deadlines")
        public static let noDeadlines = Phrase(nl: "Er lopen geen termijnen.", en: "No deadlines are running.")
        public static let what = Phrase(nl: "Wat", en: "What")
        public static let rule = Phrase(nl: "Regel", en: "Rule")
        public static let passed = Phrase(nl: "voorbij", en: "passed")
        public static let everything = Phrase(nl: "Alles voor het bestuur", en: "Everything for the board")
        public static let callMeeting = Phrase(nl: "Een vergadering beleggen", en: "Call a meeting")
        public static let meetings = Phrase(nl: "Vergaderingen", en: "Meetings")
        public static let fileProposal = Phrase(nl: "Een voorstel indienen", en: "File a proposal")
        public static func members(_ count: String) -> Phrase {
            Phrase(nl: "\(count) leden vandaag", en: "\(count) members today")
        }
        public static let decision = Phrase(
            nl: "Bestuursbesluit waarop dit rust", en: "Board decision that this rests on")
        public static let decisionHint = Phrase(
            nl:
                "Kies het besluit dat dit toestaat. Staat het er niet bij, leg het dan eerst vast. Alleen als de statuten dit "
                + "aan uw functie overlaten, is er geen nodig.",
            en:
                "Choose the decision that allows this. If it is not in the list, record it first. None is needed only where "
                + "the statutes leave this to your office.")
        public static let noDecision = Phrase(
            nl: "Geen besluit gekozen", en: "No decision chosen")
        public static let noMandate = Phrase(nl: "noemt dit niet", en: "does not name this")
        public static let recordDecision = Phrase(
            nl: "Leg eerst een bestuursbesluit vast", en: "Record a board decision first")
        public static let dayUnread = Phrase(
            nl: "De dag ontbreekt, of is niet te lezen.", en: "The day is missing or cannot be read.")
        public static let timeUnread = Phrase(
            nl: "De tijd ontbreekt, of is niet te lezen.", en: "The time is missing or cannot be read.")
        public static let numberUnread = Phrase(
            nl: "Een getal ontbreekt, of is niet te lezen.", en: "A number is missing or cannot be read.")
        public static let numberRemedy = Phrase(
            nl: "Schrijf een heel getal, zoals 3.", en: "Write a whole number, such as 3.")
        public static let choiceUnread = Phrase(nl: "Er is nog niets gekozen.", en: "Nothing was chosen yet.")
    }
}
