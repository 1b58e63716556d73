public import Kernel

extension Phrases {
    /// Annexes to meetings and proposals (bijlagen).
    public enum Documents {
        public static let empty = Phrase(
            nl: "Er is geen bestand gekozen, of het is leeg.", en: "No file was chosen, or it is empty.")
        public static let chooseAnother = Phrase(nl: "Kies een ander bestand.", en: "Choose another file.")
        public static func tooLarge(megabytes: Int) -> Phrase {
            Phrase(
                nl: "Dit bestand is te groot. Een bijlage is hoogstens \(megabytes) MB.",
                en: "This file is too large. An annex is at most \(megabytes) MB.")
        }
        public static func tooManyOfDay(_ most: Int) -> Phrase {
            Phrase(
                nl: "Een lid voegt op één dag hoogstens \(most) bijlagen toe.",
                en: "A member attaches at most \(most) annexes in one day.")
        }
        public static let goOnTomorrow = Phrase(
            nl: "Ga morgen verder, of vraag het bestuur om het bestand toe te voegen.",
            en: "Go on tomorrow, or ask the board to attach the file.")
        public static let makeSmaller = Phrase(
            nl: "Maak het bestand kleiner, of deel het op.", en: "Make the file smaller, or split it.")
        public static let wrongKind = Phrase(
            nl: "Dit is geen pdf, geen tekst en geen afbeelding (png of jpeg).",
            en: "This is no PDF, no text and no image (PNG or JPEG).")
        public static let saveAsPDF = Phrase(
            nl: "Bewaar het stuk als pdf en stuur dat.", en: "Save the paper as PDF and send that.")
        public static let notBase64 = Phrase(
            nl: "De inhoud van het bestand kan niet worden gelezen.", en: "The content of the file cannot be read.")
        public static let sendBase64 = Phrase(
            nl: "Stuur de inhoud als base64, of gewone tekst in het veld “text”.",
            en: "Send the content as base64, or plain text in the field “text”.")
        public static let unknown = Phrase(nl: "Deze bijlage is er niet.", en: "There is no such annex.")
        public static let seeTheList = Phrase(
            nl: "Kijk bij de bijlagen van de vergadering of het voorstel.",
            en: "See the annexes of the meeting or the proposal.")
        public static let noSubject = Phrase(
            nl: "Niet bekend is waar de bijlage bij hoort.", en: "It is not said what the annex belongs to.")
        public static let nameSubject = Phrase(
            nl: "Noem één vergadering, agendapunt of voorstel.", en: "Name one meeting, agenda item or proposal.")
        public static let notYours = Phrase(
            nl:
                "Bijlagen worden toegevoegd door voorzitter of secretaris, en bij een voorstel ook door wie het indiende.",
            en: "Annexes are added by chair or secretary, and to a proposal also by who filed it.")
        public static let askSecretary = Phrase(
            nl: "Stuur de bijlage aan de secretaris.", en: "Send the annex to the secretary.")
        public static let afterMeeting = Phrase(
            nl: "De vergadering is voorbij of er is al besloten. De stukken liggen vast bij de notulen.",
            en: "The meeting is over, or it was decided already. The papers stand with the minutes.")
        public static let correctInMinutes = Phrase(
            nl: "Laat een verbetering in de notulen opnemen, of voeg de bijlage toe aan een volgende vergadering.",
            en: "Have a correction put in the minutes, or add the annex to a later meeting.")
        public static func ended(on day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(
                nl: "Deze bijlage is op \(words.nl) al ingetrokken of vervangen.",
                en: "This annex was withdrawn or replaced already, on \(words.en).")
        }
        public static let useTheNewest = Phrase(
            nl: "Gebruik de bijlage die er nu staat.", en: "Use the annex that stands now.")
        public static let otherSubject = Phrase(
            nl: "Deze bijlage hoort bij een andere vergadering of een ander voorstel.",
            en: "This annex belongs to another meeting or proposal.")
    }
}
