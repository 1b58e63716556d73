public import Kernel

extension Phrases {
    /// What the rules of meetings say to people.
    public enum Meetings {
        public static func noticeTooShort(held: Day, required: Int, found: Int, fullDays: Bool) -> Phrase {
            let day = Phrases.day(held)
            let nl = fullDays ? "volle dagen" : "dagen"
            let en = fullDays ? "full days" : "days"
            guard found >= 0 else {
                return Phrase(
                    nl: "De vergadering van \(day.nl) kan niet meer worden bijeengeroepen: die dag is er al.",
                    en: "The meeting of \(day.en) can no longer be convoked: that day has come.")
            }
            return Phrase(
                nl: "Tussen de oproep en de vergadering van \(day.nl) liggen \(found) \(nl). Het moeten er minstens "
                    + "\(required) zijn.",
                en: "There are \(found) \(en) between the notice and the meeting of \(day.en). At least \(required) "
                    + "are needed.")
        }

        public static func chooseDayFrom(_ day: Day) -> Phrase {
            let words = Phrases.weekday(day)
            return Phrase(
                nl: "Kies \(words.nl) of een latere dag.", en: "Choose \(words.en) or a later day.")
        }

        public static func chooseDayUntil(_ day: Day) -> Phrase {
            let words = Phrases.weekday(day)
            return Phrase(
                nl: "Kies \(words.nl) of een eerdere dag.", en: "Choose \(words.en) or an earlier day.")
        }

        public static func secondMeetingTooSoon(days: Int, found: Int) -> Phrase {
            Phrase(
                nl: "De tweede vergadering is \(found) dagen na de eerste. Het moeten er minstens \(days) zijn.",
                en: "The second meeting is \(found) days after the first. At least \(days) are needed.")
        }

        public static func secondMeetingTooLate(days: Int, found: Int) -> Phrase {
            Phrase(
                nl: "De tweede vergadering is \(found) dagen na de eerste. Het mogen er hoogstens \(days) zijn.",
                en: "The second meeting is \(found) days after the first. At most \(days) are allowed.")
        }

        public static let onAgendaAlready = Phrase(
            nl: "Dit voorstel staat al op deze agenda.", en: "This proposal is on this agenda already.")
        public static let onAgendaAlreadyRemedy = Phrase(
            nl: "Laat het daar staan, of haal het eerst van de agenda.",
            en: "Leave it there, or take it off the agenda first.")
        public static let secondOfOthers = Phrase(
            nl: "De eerste vergadering is niet door de leden zelf op dit verzoek bijeengeroepen.",
            en: "The first meeting was not called by the members themselves on this request.")
        public static let secondOfOthersRemedy = Phrase(
            nl: "Noem de vergadering die u zelf bijeenriep, of vraag het bestuur om de tweede vergadering.",
            en: "Name the meeting that you called yourselves, or ask the board for the second meeting.")
        public static let secondMeetingWithoutFirst = Phrase(
            nl: "Een tweede vergadering kan alleen volgen op een eerste vergadering die is gehouden.",
            en: "A second meeting can only follow a first meeting that was held.")
        public static let secondMeetingWithoutShortfall = Phrase(
            nl:
                "Voor geen van deze agendapunten is bij het sluiten van de eerste vergadering vastgelegd dat het quorum "
                + "niet was gehaald.",
            en: "For none of these items it was recorded, when the first meeting closed, that the quorum was missed.")
        public static let secondMeetingWithoutClause = Phrase(
            nl: "De statuten vragen een quorum en kennen geen tweede vergadering waarin het niet geldt.",
            en: "The statutes ask a quorum and know no second meeting in which it does not hold.")
        public static let secondMeetingOnOtherText = Phrase(
            nl:
                "Na de eerste vergadering is de tekst veranderd. Een tweede vergadering beslist alleen over het voorstel "
                + "zoals het in de eerste lag.",
            en: "The text was changed after the first meeting. A second meeting decides only on the proposal as it lay "
                + "before the first.")
        public static let callAnOrdinaryMeetingInstead = Phrase(
            nl: "Roep een gewone vergadering bijeen.", en: "Convoke an ordinary meeting.")
        public static let callAnOrdinaryMeeting = Phrase(
            nl: "Sluit eerst de eerste vergadering, of roep een gewone vergadering bijeen.",
            en: "Close the first meeting first, or convoke an ordinary meeting.")

        public static func quorumMissed(represented: Int, needed: Int, base: Int) -> Phrase {
            Phrase(
                nl: "Er zijn \(represented) van de \(base) stemmen aanwezig of vertegenwoordigd. "
                    + "Nodig zijn er \(needed).",
                en: "\(represented) of \(base) votes are present or represented. \(needed) are needed.")
        }

        public static let waitOrSecondMeeting = Phrase(
            nl: "Wacht tot er meer leden zijn, of roep een tweede vergadering bijeen.",
            en: "Wait until more members are there, or convoke a second meeting.")

        public static func meetingIs(_ state: String) -> Phrase {
            switch state {
            case "drafted":
                Phrase(nl: "Deze vergadering is nog niet bijeengeroepen.", en: "This meeting is not convoked yet.")
            case "convoked":
                Phrase(
                    nl: "Deze vergadering is bijeengeroepen en nog niet geopend.",
                    en: "This meeting is convoked and not opened yet.")
            case "open": Phrase(nl: "Deze vergadering is geopend.", en: "This meeting is open.")
            case "closed": Phrase(nl: "Deze vergadering is gesloten.", en: "This meeting is closed.")
            default: Phrase(nl: "Deze vergadering is afgelast.", en: "This meeting is cancelled.")
            }
        }

        public static func afterMeetingIs(_ state: String) -> Phrase {
            switch state {
            case "drafted": Phrase(nl: "Roep de vergadering eerst bijeen.", en: "Convoke the meeting first.")
            case "convoked":
                Phrase(
                    nl: "Open de vergadering eerst, of gelast haar af en maak een nieuwe.",
                    en: "Open the meeting first, or cancel it and make a new one.")
            case "open": Phrase(nl: "Sluit de vergadering eerst.", en: "Close the meeting first.")
            default: Phrase(nl: "Maak een nieuwe vergadering.", en: "Make a new meeting.")
            }
        }

        public static func notTheDay(_ day: Day) -> Phrase {
            let words = Phrases.weekday(day)
            return Phrase(
                nl: "De vergadering is op \(words.nl), niet vandaag.", en: "The meeting is on \(words.en), not today.")
        }

        public static func openOn(_ day: Day) -> Phrase {
            let words = Phrases.weekday(day)
            return Phrase(
                nl: "Open de vergadering op \(words.nl).", en: "Open the meeting on \(words.en).")
        }
    }
}
