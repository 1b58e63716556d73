public import Kernel

extension Phrases.Commands {
    public static let applyForMembership = Phrase(nl: "zich aanmelden als lid", en: "apply for membership")
    public static let withdrawApplication = Phrase(nl: "een aanmelding intrekken", en: "withdraw an application")
    public static let admitApplicant = Phrase(nl: "een aanmelding toelaten", en: "admit an applicant")
    public static let refuseApplicant = Phrase(nl: "een aanmelding weigeren", en: "refuse an applicant")
    public static let suspendMember = Phrase(nl: "een lid schorsen", en: "suspend a member")
    public static let liftSuspension = Phrase(nl: "een schorsing opheffen", en: "lift a suspension")
    public static let changeCategory = Phrase(
        nl: "een lid in een andere soort indelen", en: "put a member in another category")
    public static let resignMembership = Phrase(nl: "het lidmaatschap opzeggen", en: "resign from membership")
    public static let endMembership = Phrase(
        nl: "het lidmaatschap van een lid opzeggen", en: "give a member notice")
    public static let recordDeath = Phrase(nl: "het overlijden van een lid vastleggen", en: "record a member's death")
    public static let changeContactDetails = Phrase(nl: "contactgegevens wijzigen", en: "change contact details")
    public static let consentToEmail = Phrase(
        nl: "toestemming geven voor oproeping per e-mail", en: "consent to convocation by e-mail")
    public static let withdrawEmailConsent = Phrase(
        nl: "de toestemming voor e-mail intrekken", en: "withdraw the consent to e-mail")
    public static let importMembers = Phrase(nl: "leden inlezen uit een bestand", en: "import members from a file")
    public static let invitePerson = Phrase(nl: "iemand uitnodigen om in te loggen", en: "invite somebody to sign in")
    public static let printPasswordLetter = Phrase(
        nl: "een brief maken waarmee iemand een nieuw wachtwoord kiest",
        en: "make a letter with which somebody chooses a new password")
    public static let erasePerson = Phrase(
        nl: "de persoonsgegevens van een oud-lid wissen", en: "erase the personal data of a former member")
}

extension Phrases.Membership {
    public static let personUnknown = Phrase(
        nl: "Deze persoon is niet bekend.", en: "This person is not known.")
    public static let memberUnknown = Phrase(
        nl: "Dit lid staat vandaag niet in het register.", en: "This member is not in the register today.")
    public static let searchRegister = Phrase(
        nl: "Zoek op naam in het ledenregister.", en: "Search the register of members by name.")
    public static let applicationUnknown = Phrase(
        nl: "Deze aanmelding is niet bekend.", en: "This application is not known.")
    public static let seeApplications = Phrase(
        nl: "Kijk in de lijst van aanmeldingen.", en: "See the list of applications.")
    public static let notYourOwn = Phrase(
        nl: "Dit gaat over iemand anders.", en: "This is about somebody else.")
    public static let askSecretary = Phrase(nl: "Vraag het de secretaris.", en: "Ask the secretary.")
    public static let nameBySecretary = Phrase(
        nl: "Een naam verandert alleen de secretaris.", en: "Only the secretary changes a name.")
    public static let dayBySecretary = Phrase(
        nl: "Een andere dag dan vandaag legt alleen de secretaris vast.",
        en: "Only the secretary records another day than today.")
    public static func lastDayStands(_ day: Phrase) -> Phrase {
        Phrase(nl: "De laatste dag is \(day.nl).", en: "The last day is \(day.en).")
    }
    public static let categoryEndsMembership = Phrase(
        nl: "Wie van deze soort is, is geen lid meer in de zin van de wet. Dat kan alleen als het lid erom vraagt.",
        en: "Who is of this kind is no member in law any more. That is only possible when the member asks for it.")
    public static let categoryEndsMembershipRemedy = Phrase(
        nl: "Geef de dag waarop het lid erom vroeg, of beëindig het lidmaatschap volgens wet en statuten.",
        en: "Give the day on which the member asked for it, or end the membership by law and statutes.")
    public static let dayInFuture = Phrase(nl: "Deze dag ligt in de toekomst.", en: "This day lies in the future.")
    public static let giveDayUpToToday = Phrase(nl: "Geef vandaag of eerder.", en: "Give today or earlier.")
    public static let dayInPast = Phrase(nl: "Deze dag is voorbij.", en: "This day has passed.")
    public static let giveDayFromToday = Phrase(nl: "Geef vandaag of later.", en: "Give today or later.")
    public static let stillMember = Phrase(nl: "Deze persoon is nog lid.", en: "This person is still a member.")
    public static let endFirst = Phrase(
        nl: "Wacht tot het lidmaatschap is geëindigd.", en: "Wait until the membership has ended.")
    public static let holdsOffice = Phrase(
        nl: "Deze persoon heeft nog een functie.", en: "This person still holds an office.")
    public static let dismissFirst = Phrase(nl: "Beëindig eerst de functie.", en: "End the office first.")
    public static func retained(_ day: Phrase) -> Phrase {
        Phrase(
            nl: "De gegevens van een oud-lid blijven bewaard tot en met \(day.nl).",
            en: "The data of a former member are kept up to \(day.en).")
    }
    public static func applicationRetained(_ day: Phrase, years: Int) -> Phrase {
        Phrase(
            nl: "Een aanvraag om lid te worden blijft \(years) jaar bewaard: hier tot en met \(day.nl).",
            en: "An application to become a member is kept for \(years) years: here up to \(day.en).")
    }
    public static func eraseFrom(_ day: Phrase) -> Phrase {
        Phrase(nl: "Wissen kan vanaf \(day.nl).", en: "They can be erased from \(day.en).")
    }
}
