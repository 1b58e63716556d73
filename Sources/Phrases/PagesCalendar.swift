public import Kernel

extension Phrases {
    /// The page with the link to one's own calendar.
    public enum CalendarPages {
        public static let title = Phrase(nl: "Uw agenda", en: "Your calendar")
        public static let lead = Phrase(
            nl: "Zet de vergaderingen in de agenda van uw telefoon of computer. Maak een link en plak die daar als "
                + "abonnement op een agenda.",
            en: "Put the meetings in the calendar of your phone or computer. Make a link and paste it there as a "
                + "subscription to a calendar.")
        public static let yourLink = Phrase(nl: "Uw link", en: "Your link")
        public static let shownOnce = Phrase(
            nl:
                "U ziet deze link één keer. Wie hem heeft, kan uw agenda lezen. Een nieuwe link maakt de oude ongeldig.",
            en: "You see this link once. Whoever has it can read your calendar. A new link makes the old one stop.")
        public static let which = Phrase(nl: "Wat staat erin?", en: "What is in it?")
        public static let ownMeetings = Phrase(
            nl: "vergaderingen waarvoor ik ben opgeroepen", en: "meetings to which I am convoked")
        public static let withDeadlines = Phrase(
            nl: "ook de termijnen van het bestuur", en: "the board's deadlines too")
        public static let renew = Phrase(nl: "Maak een nieuwe link", en: "Make a new link")
        public static let addMeeting = Phrase(
            nl: "Zet deze vergadering in uw agenda", en: "Put this meeting in your calendar")
    }
}
