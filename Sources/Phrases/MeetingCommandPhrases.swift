public import Kernel

extension Phrases.Commands {
    public static let draftMeeting = Phrase(nl: "een vergadering voorbereiden", en: "draft a meeting")
    public static let changeMeeting = Phrase(nl: "een vergadering wijzigen", en: "change a meeting")
    public static let addAgendaItem = Phrase(nl: "een agendapunt toevoegen", en: "add an item to the agenda")
    public static let removeAgendaItem = Phrase(
        nl: "een agendapunt van de agenda halen", en: "remove an item from the agenda")
    public static let convokeMeeting = Phrase(nl: "een vergadering bijeenroepen", en: "convoke a meeting")
    public static let cancelMeeting = Phrase(nl: "een vergadering afgelasten", en: "cancel a meeting")
    public static let requestAssembly = Phrase(
        nl: "als leden om een ledenvergadering vragen", en: "ask for an assembly as members")
    public static let startRequest = Phrase(
        nl: "een verzoek om een ledenvergadering beginnen", en: "start a request for an assembly")
    public static let supportRequest = Phrase(
        nl: "een verzoek om een ledenvergadering steunen", en: "support a request for an assembly")
    public static let convokeRequestedAssembly = Phrase(
        nl: "als verzoekers zelf de ledenvergadering bijeenroepen",
        en: "convoke the assembly themselves, as those who asked for it")
    public static let registerForMeeting = Phrase(
        nl: "zich aanmelden voor een vergadering", en: "register for a meeting")
    public static let withdrawRegistration = Phrase(
        nl: "zich afmelden voor een vergadering", en: "withdraw a registration for a meeting")
    public static let recordArrival = Phrase(
        nl: "vastleggen dat iemand in de vergadering is", en: "record that somebody joined the meeting")
    public static let recordDeparture = Phrase(
        nl: "vastleggen dat iemand de vergadering verlaat", en: "record that somebody left the meeting")
    public static let openMeeting = Phrase(nl: "een vergadering openen", en: "open a meeting")
    public static let closeMeeting = Phrase(nl: "een vergadering sluiten", en: "close a meeting")
    public static let appointOfficer = Phrase(
        nl: "iemand in een functie benoemen", en: "appoint somebody to an office")
    public static let dismissOfficer = Phrase(
        nl: "iemand uit een functie ontslaan", en: "dismiss somebody from an office")
}
