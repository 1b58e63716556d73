public import Kernel

extension Phrases.Meetings {
    public static let suspendedNoAccess = Phrase(
        nl: "Een geschorst lid heeft geen toegang, behalve als de vergadering de schorsing behandelt.",
        en: "A suspended member has no access, except when the meeting deals with the suspension.")
    public static let waitForSuspension = Phrase(
        nl: "Wacht tot de schorsing voorbij is.", en: "Wait until the suspension is over.")
    public static let noMember = Phrase(
        nl: "Deze persoon is geen lid en heeft geen functie.", en: "This person is no member and holds no office.")
    public static let askTheBoard = Phrase(
        nl: "Vraag het bestuur om toegang.", en: "Ask the board for access.")
    public static let onlyOnlineYourself = Phrase(
        nl: "U kunt alleen uzelf aanmelden, en alleen online. In de zaal doet de secretaris of de voorzitter dat.",
        en: "You can only sign in yourself, and only online. In the hall the secretary or the chair does it.")
    public static let askTheSecretary = Phrase(
        nl: "Meld u bij de secretaris aan de deur.", en: "Report to the secretary at the door.")
    public static let notOnline = Phrase(
        nl: "Deze vergadering is niet online te volgen.", en: "This meeting cannot be joined online.")
    public static let comeToTheHall = Phrase(nl: "Kom naar de zaal.", en: "Come to the hall.")
    public static let notInAHall = Phrase(
        nl: "Deze vergadering is alleen online.", en: "This meeting is online only.")
    public static let joinOnline = Phrase(nl: "Doe online mee.", en: "Join online.")
    public static let notRegistered = Phrase(
        nl: "U bent niet aangemeld voor deze vergadering.", en: "You are not registered for this meeting.")
    public static let nothingToDo = Phrase(nl: "U hoeft niets te doen.", en: "There is nothing to do.")
    public static let notThere = Phrase(
        nl: "Deze persoon is niet in de vergadering.", en: "This person is not in the meeting.")

    public static func arriveOn(_ day: Day) -> Phrase {
        let words = Phrases.weekday(day)
        return Phrase(nl: "Kom op \(words.nl).", en: "Come on \(words.en).")
    }
}
