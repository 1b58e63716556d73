public import Kernel

extension Phrases {
    /// The pages of meetings, as members see them.
    public enum MeetingPages {
        public static let title = Phrase(nl: "Vergaderingen", en: "Meetings")
        public static func page(_ title: String, on day: Day) -> Phrase {
            Phrase(nl: "\(title), \(Format.day(day, .dutch))", en: "\(title), \(Format.day(day, .english))")
        }
        public static let coming = Phrase(nl: "Die komen", en: "To come")
        public static let past = Phrase(nl: "Die geweest zijn", en: "Past")
        public static let none = Phrase(nl: "Er is geen vergadering gepland.", en: "No meeting is planned.")
        public static let requestAssembly = Phrase(
            nl: "Vraag met andere leden om een vergadering", en: "Ask for an assembly together with other members")

        public static func stage(_ code: String) -> Phrase {
            switch code {
            case "drafted": Phrase(nl: "Concept", en: "Draft")
            case "convoked": Phrase(nl: "Opgeroepen", en: "Convoked")
            case "open": Phrase(nl: "Nu bezig", en: "Going on now")
            case "closed": Phrase(nl: "Geweest", en: "Closed")
            case "cancelled": Phrase(nl: "Afgelast", en: "Cancelled")
            default: Phrase(same: code)
            }
        }
        public static let when = Phrase(nl: "Wanneer", en: "When")
        public static let place = Phrase(nl: "Waar", en: "Where")
        public static let online = Phrase(nl: "Online", en: "Online")
        public static let onlineToo = Phrase(
            nl: "U kunt ook online meedoen. De link ziet u hier als u zich aanmeldt.",
            en: "You can also take part online. The link is shown here when you register.")
        public static let onlineOnly = Phrase(nl: "Alleen online", en: "Online only")
        public static let join = Phrase(nl: "Naar de online vergadering", en: "To the online meeting")
        public static let secondMeeting = Phrase(
            nl: "Dit is een tweede vergadering: in de eerste waren te weinig stemmen aanwezig.",
            en: "This is a second meeting: in the first too few votes were present.")
        public static func cancelled(_ reason: String) -> Phrase {
            Phrase(nl: "Deze vergadering gaat niet door. \(reason)", en: "This meeting is cancelled. \(reason)")
        }

        public static let convocation = Phrase(nl: "De oproep", en: "The convocation")
        public static func convokedOn(_ day: Day, days: Int, byRequesters: Bool) -> Phrase {
            byRequesters
                ? Phrase(
                    nl: "Opgeroepen op \(Format.day(day, .dutch)) door de leden die erom vroegen: \(days) volle dagen "
                        + "van tevoren.",
                    en: "Convoked on \(Format.day(day, .english)) by the members who asked for it: \(days) full days "
                        + "before.")
                : Phrase(
                    nl: "Opgeroepen op \(Format.day(day, .dutch)): \(days) volle dagen van tevoren.",
                    en: "Convoked on \(Format.day(day, .english)): \(days) full days before.")
        }
        public static func channels(email: Int, post: Int) -> Phrase {
            Phrase(nl: "\(email) per e-mail en \(post) per post.", en: "\(email) by e-mail and \(post) by post.")
        }
        public static func mine(_ channel: String) -> Phrase {
            channel == "email"
                ? Phrase(nl: "Uw oproep ging per e-mail.", en: "Yours went by e-mail.")
                : Phrase(nl: "Uw oproep ging per post.", en: "Yours went by post.")
        }

        public static let agenda = Phrase(nl: "Agenda", en: "Agenda")
        public static let noAgenda = Phrase(nl: "Er staat nog niets op de agenda.", en: "Nothing is on the agenda yet.")
        public static let documents = Phrase(nl: "Stukken", en: "Documents")
        public static func readText(_ number: Int) -> Phrase {
            Phrase(nl: "Lees de tekst van voorstel \(number)", en: "Read the text of proposal \(number)")
        }
        public static let textNotOpen = Phrase(
            nl: "De tekst ligt nog niet ter inzage.", en: "The text is not open to members yet.")
        public static func textOpenFrom(_ day: Day) -> Phrase {
            Phrase(
                nl: "De tekst ligt ter inzage vanaf \(Format.day(day, .dutch)).",
                en: "The text is open to members from \(Format.day(day, .english)).")
        }
        public static let voteOpen = Phrase(nl: "Stemming open", en: "Vote open")
        public static let toVote = Phrase(nl: "Naar de stemming", en: "To the vote")
        public static let toDecision = Phrase(nl: "Naar het besluit", en: "To the decision")
        public static let toResult = Phrase(nl: "Naar de uitslag", en: "To the result")

        public static let attendance = Phrase(nl: "Komt u?", en: "Will you come?")
        public static func registeredFor(_ way: String) -> Phrase {
            way == "online"
                ? Phrase(
                    nl: "U hebt u aangemeld om online mee te doen.", en: "You have registered to take part online.")
                : Phrase(nl: "U hebt u aangemeld voor de zaal.", en: "You have registered for the hall.")
        }
        public static let way = Phrase(nl: "Hoe doet u mee?", en: "How will you take part?")
        public static let inHall = Phrase(nl: "In de zaal", en: "In the hall")
        public static let viaOnline = Phrase(nl: "Online", en: "Online")
        public static let register = Phrase(nl: "Aanmelden", en: "Register")
        public static let changeRegistration = Phrase(nl: "Aanmelding veranderen", en: "Change the registration")
        public static let withdraw = Phrase(nl: "Toch niet komen", en: "Not come after all")
        public static let registrationHint = Phrase(
            nl: "Aanmelden verplicht tot niets. Het helpt bij de voorbereiding.",
            en: "Registering binds you to nothing. It helps the preparation.")
        public static let nowRegistered = Phrase(nl: "U bent aangemeld.", en: "You are registered.")
        public static let nowWithdrawn = Phrase(nl: "U bent afgemeld.", en: "Your registration is withdrawn.")

        public static let arriveOnline = Phrase(nl: "Ik ben er nu, online", en: "I am here now, online")
        public static let arriveHint = Phrase(
            nl: "Pas als u aanwezig bent gemeld, staat u op de lijst van een stemming die daarna opent. In de zaal "
                + "meldt de secretaris u aanwezig.",
            en: "Only once you are recorded as present are you on the roll of a vote that opens after that. In the "
                + "hall the secretary records you.")
        public static func presentAs(_ way: String) -> Phrase {
            way == "online"
                ? Phrase(nl: "U bent aanwezig, online.", en: "You are present, online.")
                : Phrase(nl: "U bent aanwezig, in de zaal.", en: "You are present, in the hall.")
        }
        public static let leave = Phrase(nl: "Ik ga weg", en: "I am leaving")
        public static let nowPresent = Phrase(nl: "U bent nu aanwezig.", en: "You are now present.")
        public static let nowLeft = Phrase(nl: "U bent nu afwezig.", en: "You are now absent.")

        public static let live = Phrase(nl: "Stand van de vergadering", en: "State of the meeting")
        public static let chair = Phrase(nl: "Voorzitter", en: "Chair")
        public static let openedAt = Phrase(nl: "Geopend", en: "Opened")
        public static let closedAt = Phrase(nl: "Gesloten", en: "Closed")
        public static let screen = Phrase(nl: "Scherm voor in de zaal", en: "Screen for the hall")

        public static let quorum = Phrase(nl: "Stemmen aanwezig", en: "Votes present")
        public static func quorumFigure(present: Int, base: Int) -> Phrase {
            Phrase(nl: "\(present) van \(base)", en: "\(present) of \(base)")
        }
        /// `only` names the kinds of business that ask it, where others do not; empty otherwise.
        public static func quorumNeeded(_ needed: Int, met: Bool, only kinds: String) -> Phrase {
            let (nl, en) = kinds.isEmpty ? ("", "") : (" voor: \(kinds)", " for: \(kinds)")
            return met
                ? Phrase(nl: "Quorum gehaald: nodig \(needed)\(nl)", en: "Quorum reached: \(needed) needed\(en)")
                : Phrase(
                    nl: "Quorum nog niet gehaald: nodig \(needed)\(nl)",
                    en: "Quorum not reached yet: \(needed) needed\(en)")
        }
        public static let noQuorum = Phrase(nl: "Er geldt geen quorum.", en: "No quorum is asked.")

        public static let minutes = Phrase(nl: "Conceptnotulen", en: "Draft of the minutes")
        public static let minutesHint = Phrase(
            nl: "Gemaakt uit wat is vastgelegd. Wat is gezegd, schrijft de secretaris erbij.",
            en: "Made from what was recorded. The secretary adds what was said.")
        public static func attendanceFigures(hall: Int, online: Int) -> Phrase {
            Phrase(
                nl: "Aanwezig waren \(hall) personen in de zaal en \(online) online.",
                en: "\(hall) persons were present in the hall and \(online) online.")
        }
        public static func baseFigures(members: Int, suspended: Int, base: Int) -> Phrase {
            Phrase(
                nl: "De coöperatie had \(members) leden, van wie \(suspended) geschorst; samen \(base) stemmen.",
                en: "The cooperative had \(members) members, \(suspended) of them suspended; together \(base) votes.")
        }
        public static func count(_ yes: Int, _ no: Int, _ blank: Int) -> Phrase {
            Phrase(
                nl: "\(yes) voor, \(no) tegen, \(blank) blanco.", en: "\(yes) for, \(no) against, \(blank) blank.")
        }
        public static func quorumMissed(_ represented: Int, of base: Int, needed: Int) -> Phrase {
            Phrase(
                nl: "Het quorum was niet gehaald: aanwezig \(represented) van \(base), nodig \(needed).",
                en: "The quorum was missed: \(represented) of \(base) present, \(needed) needed.")
        }
        public static let noVote = Phrase(nl: "Geen stemming.", en: "No vote.")

        public static let requestTitle = Phrase(nl: "Vragen om een vergadering", en: "Ask for an assembly")
        public static let subject = Phrase(nl: "Waarover", en: "About what")
        public static let supporters = Phrase(nl: "Lidnummers van wie tekende", en: "Member numbers of who signed")
        public static let supportersHint = Phrase(
            nl: "Alleen voor de voorzitter en de secretaris, van de lijst: 12, 34, 56. Wie er niet op staat, "
                + "telt niet.",
            en: "Only for the chair and the secretary, from the list: 12, 34, 56. Who is not on it does not count.")
        public static let sendRequest = Phrase(nl: "Verzoek indienen", en: "Send the request")
        public static func requested(heldBy: Day, from: Day) -> Phrase {
            Phrase(
                nl: "Uw verzoek is ingediend. Het bestuur houdt de vergadering uiterlijk "
                    + "\(Format.day(heldBy, .dutch)). Roept het niet op, dan mag u dat zelf vanaf "
                    + "\(Format.day(from, .dutch)).",
                en: "Your request is filed. The board holds the assembly by \(Format.day(heldBy, .english)). If it "
                    + "does not convoke, you may do so from \(Format.day(from, .english)).")
        }
        public static func unknownNumber(_ number: String) -> Phrase {
            Phrase(nl: "Er is nu geen lid met nummer \(number).", en: "There is no member with number \(number) now.")
        }
        public static let unknownNumberRemedy = Phrase(
            nl: "Vraag het lid om het nummer; het staat bij ‘Mijn lidmaatschap’.",
            en: "Ask the member for the number; it stands under ‘My membership’.")

        public static let screenStop = Phrase(nl: "Niet meer vanzelf verversen", en: "Stop refreshing")
        public static let screenStart = Phrase(nl: "Vanzelf verversen", en: "Refresh by itself")
        public static let comesNext = Phrase(nl: "Hierna", en: "Next")
        public static func resultOf(_ question: String) -> Phrase {
            Phrase(nl: "Uitslag: \(question)", en: "Result: \(question)")
        }
        public static func elected(_ names: String) -> Phrase {
            Phrase(nl: "Gekozen: \(names)", en: "Elected: \(names)")
        }
        public static let screenHint = Phrase(
            nl: "Deze pagina ververst zichzelf elke 5 seconden.", en: "This page refreshes itself every 5 seconds.")
        public static func votesCast(_ cast: Int, of represented: Int) -> Phrase {
            Phrase(nl: "\(cast) van \(represented) stemmen uitgebracht", en: "\(cast) of \(represented) votes cast")
        }
        public static func screenTitle(_ title: String) -> Phrase {
            Phrase(nl: "Scherm: \(title)", en: "Screen: \(title)")
        }
    }
}
