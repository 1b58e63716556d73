public import Kernel

extension Phrases {
    /// Advice on a convocation before it goes.
    public enum Advice {
        public static let title = Phrase(nl: "Houdt deze oproep stand?", en: "Will this convocation hold?")
        public static let holds = Phrase(
            nl: "Gaat de oproep vandaag uit, dan is zij geldig.", en: "Sent today, the convocation is valid.")
        public static let fails = Phrase(
            nl: "Vandaag kan de oproep zo niet uit. Hieronder staat waarom, en wat u kunt doen.",
            en: "The convocation cannot go out like this today. Below is why, and what you can do.")
        public static let metMark = Phrase(nl: "in orde", en: "in order")
        public static let openMark = Phrase(nl: "let op", en: "take care")

        public static func noticeMet(days: Int, found: Int, by last: Day) -> Phrase {
            let words = Phrases.day(last)
            return Phrase(
                nl: "Termijn van \(days) dagen: vandaag zijn er \(found). Versturen kan tot en met \(words.nl).",
                en: "Term of \(days) days: today there are \(found). Sending is possible until \(words.en).")
        }
        public static func secondWindow(from: Day, until: Day, notice: Int) -> Phrase {
            let first = Phrases.day(from), last = Phrases.day(until)
            return Phrase(
                nl: "Tweede vergadering: van \(first.nl) tot en met \(last.nl), opgeroepen ten minste \(notice) dagen "
                    + "ervoor. Er geldt geen quorum.",
                en: "Second meeting: from \(first.en) until \(last.en), convoked at least \(notice) days before. No "
                    + "quorum applies.")
        }
        public static func requestInTime(by last: Day) -> Phrase {
            let words = Phrases.day(last)
            return Phrase(
                nl: "Op verzoek van leden: te houden uiterlijk op \(words.nl).",
                en: "On members' request: to be held by \(words.en).")
        }
        public static func textOpen(_ title: String) -> Phrase {
            Phrase(
                nl: "De tekst van “\(title)” ligt op tijd ter inzage.", en: "The text of “\(title)” is open in time.")
        }
        public static func textNotOpen(_ title: String, days: Int, last: Day) -> Phrase {
            let words = Phrases.day(last)
            return Phrase(
                nl: "De tekst van “\(title)” moet \(days) dagen voor de vergadering ter inzage liggen: uiterlijk op "
                    + "\(words.nl).",
                en: "The text of “\(title)” has to be open \(days) days before the meeting: by \(words.en).")
        }
        public static let fileFirst = Phrase(
            nl: "Er is nog geen voorstel. Dien het eerst in, zet dat op de agenda, en haal dit punt eraf.",
            en: "There is no proposal yet. File it first, put that on the agenda, and take this item off.")
        public static func openText(by last: Day) -> Phrase {
            let words = Phrases.day(last)
            return Phrase(
                nl: "Leg de tekst uiterlijk op \(words.nl) ter inzage.", en: "Open the text by \(words.en).")
        }
        public static let laterOrUniversal = Phrase(
            nl:
                "Kies een latere dag. Anders kan er alleen worden gestemd als alle leden er zijn of vertegenwoordigd zijn.",
            en: "Choose a later day. Else a vote is possible only when all members are present or represented.")
        public static func unanimity(_ title: String, _ votes: Int64) -> Phrase {
            Phrase(
                nl: "\(title): alle \(votes) stemmen moeten voor zijn. Wie er niet is, houdt het tegen.",
                en: "\(title): all \(votes) votes must be in favour. Who is not there keeps it from being adopted.")
        }
        public static let unanimityRemedy = Phrase(
            nl: "Vraag elk lid om te komen of een volmacht te geven.",
            en: "Ask every member to come or to give a proxy.")
        public static func memberItems(until last: Day, isPast: Bool) -> Phrase {
            let words = Phrases.day(last)
            if isPast {
                return Phrase(
                    nl: "Leden konden tot en met \(words.nl) een agendapunt vragen.",
                    en: "Members could ask for an item until \(words.en).")
            }
            return Phrase(
                nl: "Leden kunnen tot en met \(words.nl) een agendapunt vragen. Het komt dan vanzelf op de agenda.",
                en: "Members can ask for an item until \(words.en). It then comes on the agenda by itself.")
        }
        public static func channels(email: Int, post: Int) -> Phrase {
            Phrase(
                nl: "\(email) per e-mail (met toestemming), \(post) per brief.",
                en: "\(email) by e-mail (with consent), \(post) by letter.")
        }
        public static func withoutAddress(_ count: Int) -> Phrase {
            Phrase(
                nl: "Van \(count) personen is geen adres bekend.", en: "No address is known of \(count) persons.")
        }
        public static let bringRound = Phrase(
            nl: "Breng hun brief rond, of vul hun adres aan.", en: "Bring their letter round, or complete the address.")
        public static let conditionsTold = Phrase(
            nl: "De oproep noemt de voorwaarden voor elektronisch stemmen.",
            en: "The notice names the conditions for voting by electronic means.")
        public static let noProxies = Phrase(
            nl: "Volmachten zijn volgens de statuten niet mogelijk.", en: "The statutes allow no proxies.")
        public static func proxies(most: Int) -> Phrase {
            let nl = most == 1 ? "1 ander" : "\(most) anderen", en = most == 1 ? "one other" : "\(most) others"
            return Phrase(
                nl: "Een stemgerechtigde kan met schriftelijke volmacht voor hoogstens \(nl) stemmen.",
                en: "Somebody who may vote can vote for at most \(en) with a written proxy.")
        }
        public static func minutesWait(_ title: String, day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "De notulen van \(title) van \(words.nl) zijn nog niet vastgesteld.",
                en: "The minutes of \(title) of \(words.en) were not adopted yet.")
        }
        public static let putMinutesOn = Phrase(
            nl: "Zet de vaststelling op de agenda; dat kan op de pagina van die notulen.",
            en: "Put their adoption on the agenda; the page of those minutes does it.")
    }
}
