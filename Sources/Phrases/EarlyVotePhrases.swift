public import Kernel

extension Phrases {
    /// Votes by electronic means before a meeting.
    public enum EarlyVotes {
        public static let openSummary = Phrase(
            nl: "vooraf elektronisch laten stemmen over een agendapunt",
            en: "open a vote by electronic means before the meeting")
        public static let withoutClause = Phrase(
            nl: "De statuten laten leden niet vooraf elektronisch stemmen.",
            en: "The statutes do not let members vote by electronic means beforehand.")
        public static let withoutClauseRemedy = Phrase(
            nl: "Stem in de vergadering. Wie niet komt, kan een volmacht geven als de statuten dat toestaan.",
            en: "Vote in the meeting. Who does not come can give a proxy where the statutes allow it.")
        public static func tooSoon(days: Int, from day: Day) -> Phrase {
            Phrase(
                nl: "Vooraf stemmen kan vanaf de \(days)e dag voor de vergadering, dat is \(Format.day(day, .dutch)).",
                en: "Votes beforehand can be cast from day \(days) before the meeting on, which is "
                    + "\(Format.day(day, .english)).")
        }
        public static func tooSoonRemedy(_ day: Day) -> Phrase {
            Phrase(
                nl: "Open het stemmen op \(Format.day(day, .dutch)) of later.",
                en: "Open it on \(Format.day(day, .english)) or later.")
        }
        public static let notInNotice = Phrase(
            nl:
                "Toen de leden werden opgeroepen, kenden de statuten vooraf stemmen nog niet. De voorwaarden stonden dus niet "
                + "in de oproep.",
            en:
                "When members were called, the statutes did not know votes beforehand yet. So the notice did not give the "
                + "conditions.")
        public static let notInNoticeRemedy = Phrase(
            nl: "Stem in de vergadering, of roep opnieuw op.", en: "Vote in the meeting, or convoke anew.")
        public static let otherBody = Phrase(
            nl: "Vooraf stemmen kan alleen voor een ledenvergadering.",
            en: "Votes beforehand are for the general assembly only.")
        public static let overOptions = Phrase(
            nl: "Over een keuze tussen opties wordt in de vergadering gestemd.",
            en: "A choice between options is voted on in the meeting.")
        public static let inTheMeeting = Phrase(
            nl: "Open de stemming in de vergadering.", en: "Open the vote in the meeting.")
        public static let opened = Phrase(
            nl: "Over dit punt kan of kon al vooraf worden gestemd.",
            en: "Votes beforehand on this item were opened already.")
        public static let openedRemedy = Phrase(
            nl: "Kijk bij de vergadering.", en: "See the page of the meeting.")
    }
}
