public import Kernel

extension Phrases.Membership {
    public static func categoryUnknown(_ code: String) -> Phrase {
        Phrase(
            nl: "De statuten kennen geen soort lid met de naam “\(code)”.",
            en: "The statutes know no kind of member called “\(code)”.")
    }
    public static func chooseCategory(_ known: String) -> Phrase {
        Phrase(nl: "Kies uit: \(known).", en: "Choose from: \(known).")
    }
    public static func categoryDoesNotAdmit(_ code: String, legal: Bool) -> Phrase {
        Phrase(
            nl: "Een \(legal ? "organisatie" : "natuurlijk persoon") kan geen lid zijn van de soort “\(code)”.",
            en: "\(legal ? "An organisation" : "A natural person") cannot be a member of the kind “\(code)”.")
    }
    public static let askBoard = Phrase(
        nl: "Vraag het bestuur wat er mogelijk is.", en: "Ask the board what is possible.")

    public static func birthDateNeeded(_ age: Int) -> Phrase {
        Phrase(
            nl: "Een lid moet \(age) jaar of ouder zijn, en de geboortedatum ontbreekt.",
            en: "A member must be \(age) or older, and the birth date is missing.")
    }
    public static let giveBirthDate = Phrase(nl: "Vul de geboortedatum in.", en: "Fill in the birth date.")
    public static func belowMinimumAge(_ age: Int) -> Phrase {
        Phrase(nl: "Een lid moet \(age) jaar of ouder zijn.", en: "A member must be \(age) or older.")
    }
    public static let waitForBirthday = Phrase(
        nl: "Meld u opnieuw aan zodra u oud genoeg bent.", en: "Apply again as soon as you are old enough.")

    public static let alreadyAdmitted = Phrase(
        nl: "Deze aanmelding is al toegelaten.", en: "This application was already admitted.")
    public static let seeRegister = Phrase(nl: "Kijk in het ledenregister.", en: "See the register of members.")
    public static let applicationWithdrawn = Phrase(
        nl: "Deze aanmelding is ingetrokken.", en: "This application was withdrawn.")
    public static let applyAgain = Phrase(
        nl: "Wie alsnog lid wil worden, meldt zich opnieuw aan.", en: "Who still wants to join, applies again.")
    public static let applicationRefused = Phrase(
        nl: "Deze aanmelding is geweigerd. Alleen de algemene vergadering kan nu nog toelaten.",
        en: "This application was refused. Only the general assembly can still admit.")
    public static let askAssembly = Phrase(
        nl: "Breng de toelating als voorstel in de algemene vergadering.",
        en: "Bring the admission before the general assembly as a proposal.")
    public static let refusalIsFinal = Phrase(
        nl: "Deze aanmelding is geweigerd, en de weigering staat vast.",
        en: "This application was refused, and the refusal stands.")
    public static let otherBodyFirst = Phrase(
        nl: "Over deze aanmelding beslist eerst een ander orgaan.",
        en: "Another body decides on this application first.")
    public static let waitForRefusal = Phrase(
        nl: "De algemene vergadering kan alsnog toelaten nadat dat orgaan heeft geweigerd.",
        en: "The general assembly can still admit after that body refused.")
    public static let alreadyMember = Phrase(
        nl: "Deze persoon is al lid.", en: "This person is a member already.")
    public static let openApplication = Phrase(
        nl: "Er loopt al een aanmelding van deze persoon.", en: "This person already has an open application.")
    public static let personDied = Phrase(
        nl: "Deze persoon is overleden, of deze organisatie bestaat niet meer.",
        en: "This person died, or this organisation no longer exists.")
    public static let appliedToday = Phrase(
        nl: "Met dit e-mailadres is vandaag al een aanmelding gedaan.",
        en: "Somebody already applied with this e-mail address today.")
    public static let appliedTodayRemedy = Phrase(
        nl: "Wacht het besluit af. Is de aanmelding voor iemand anders, gebruik dan een ander e-mailadres.",
        en: "Wait for the decision. If you apply for somebody else, use another e-mail address.")
    public static let waitForOutcome = Phrase(
        nl: "Wacht het besluit af, of trek de aanmelding eerst in.",
        en: "Wait for the decision, or withdraw the application first.")
}
