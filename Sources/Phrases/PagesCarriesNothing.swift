public import Kernel

extension Phrases {
    /// Said of business that promises more than a vote without a proposal can do.
    public enum CarriesNothing {
        public static let item = Phrase(
            nl: "Bij dit punt hoort geen voorstel. Wat de vergadering hier besluit, voert het programma niet uit.",
            en: "This item has no proposal. The program does not carry out what the meeting decides here.")
        public static let toBodies = Phrase(
            nl: "Maak het voorstel bij ‘Organen beheren’.", en: "Make the proposal at ‘Manage bodies’.")
        public static let toElection = Phrase(
            nl: "Zet een verkiezing op de agenda.", en: "Put an election on the agenda.")
        public static let toAmendment = Phrase(
            nl: "Dien de wijziging van de statuten in.", en: "File the amendment of the statutes.")
        public static let toAccounts = Phrase(
            nl: "Maak het voorstel bij de jaarrekening.", en: "Make the proposal at the annual accounts.")
        public static let toRegister = Phrase(
            nl: "Leg de ontzetting of schorsing daarna vast in het ledenregister.",
            en: "Record the expulsion or suspension in the register of members afterwards.")
        public static let toApplications = Phrase(
            nl: "Beantwoord de aanmelding daarna zelf.", en: "Answer the application yourself afterwards.")
        public static let nothing = Phrase(
            nl: "Geen: bij dit besluit hoorde geen voorstel dat het programma uitvoert",
            en: "None: no proposal went with this decision that the program carries out")
        public static let hint = Phrase(
            nl: "Een eigen punt met zo'n soort is om over te praten. Wilt u dat het besluit ook wordt uitgevoerd, "
                + "bijvoorbeeld een ontslag? Kies dan een voorstel.",
            en:
                "An item of its own with such a kind is for talking. Do you want the decision to be carried out too, such "
                + "as a dismissal? Then choose a proposal.")
    }
}
