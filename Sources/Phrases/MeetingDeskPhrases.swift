public import Kernel

extension Phrases.Meetings {
    public static let unknownMeeting = Phrase(nl: "Deze vergadering is er niet.", en: "There is no such meeting.")
    public static let unknownItem = Phrase(nl: "Dit agendapunt is er niet.", en: "There is no such agenda item.")
    public static let unknownRequest = Phrase(nl: "Dit verzoek is er niet.", en: "There is no such request.")
    public static let unknownBody = Phrase(nl: "Dit orgaan is er niet.", en: "There is no such body.")
    public static let unknownPerson = Phrase(
        nl: "Deze persoon is hier niet bekend.", en: "This person is not known here.")
    public static let lookInTheList = Phrase(
        nl: "Kies er een uit de lijst.", en: "Choose one from the list.")

    public static let changedMeanwhile = Phrase(
        nl: "Iemand anders heeft deze vergadering intussen gewijzigd.",
        en: "Somebody else has changed this meeting meanwhile.")
    public static let lookAgain = Phrase(
        nl: "Bekijk de vergadering opnieuw en breng uw wijziging dan aan.",
        en: "Look at the meeting again and then make your change.")

    public static let agendaEmpty = Phrase(nl: "De agenda is leeg.", en: "The agenda is empty.")
    public static let addAnItem = Phrase(
        nl: "Zet minstens één punt op de agenda.", en: "Put at least one item on the agenda.")
    public static let titleMissing = Phrase(nl: "Er is geen titel ingevuld.", en: "No title is filled in.")
    public static let giveATitle = Phrase(
        nl: "Schrijf een titel van hoogstens 200 tekens.", en: "Write a title of at most 200 characters.")
    public static let startImpossible = Phrase(
        nl: "De begintijd is geen tijd van de dag.", en: "The hour of the start is no time of the day.")
    public static let startExample = Phrase(
        nl: "Geef de minuten na middernacht: 1200 is 20.00 uur.",
        en: "Give the minutes after midnight: 1200 is 20:00.")

    public static func dayHasPassed(_ day: Day) -> Phrase {
        let words = Phrases.day(day)
        return Phrase(nl: "\(words.nl) is al voorbij.", en: "\(words.en) has passed.")
    }

    public static let notifiedStands = Phrase(
        nl: "De oproep is verstuurd. De dag, de begintijd en de manier van vergaderen staan vast.",
        en: "The notice has gone out. The day, the hour and the mode of the meeting stand.")
    public static let cancelAndDraft = Phrase(
        nl: "Gelast de vergadering af en roep een nieuwe bijeen.", en: "Cancel the meeting and convoke a new one.")

    public static func pollsStillOpen(_ questions: [String]) -> Phrase {
        let list = questions.map { "‘\($0)’" }.joined(separator: ", ")
        return Phrase(nl: "Er wordt nog gestemd over \(list).", en: "Voting is still going on about \(list).")
    }

    public static let closePollsFirst = Phrase(nl: "Sluit eerst de stemmingen.", en: "Close the votes first.")

    public static let onlyTheChair = Phrase(
        nl: "Alleen de voorzitter van deze vergadering kan dit.", en: "Only the chair of this meeting can do this.")
    public static let askTheChair = Phrase(nl: "Vraag het de voorzitter.", en: "Ask the chair.")
    public static let onlyRequesters = Phrase(
        nl: "Alleen wie om deze vergadering vroeg, kan haar bijeenroepen of veranderen.",
        en: "Only those who asked for this meeting can convoke or change it.")
    public static let askARequester = Phrase(
        nl: "Vraag het iemand die het verzoek steunde.", en: "Ask somebody who supported the request.")
    public static func convokedByOthers(_ who: Phrase) -> Phrase {
        Phrase(
            nl: "Deze vergadering is bijeengeroepen door \(who.nl). Niemand anders gelast haar af of verandert haar.",
            en: "This meeting was convoked by \(who.en). Nobody else cancels or changes it.")
    }
    public static func askTheConvener(_ who: Phrase) -> Phrase {
        Phrase(
            nl: "Vraag het \(who.nl), of roep zelf een andere vergadering bijeen.",
            en: "Ask \(who.en), or convoke another meeting yourself.")
    }
}
