public import Kernel

extension Phrases {
    /// What is said beside a field of a form.
    public enum Forms {
        public static let missing = Phrase(nl: "Vul dit in.", en: "Please fill this in.")
        public static let choose = Phrase(nl: "Kies een van de mogelijkheden.", en: "Choose one of the options.")
        public static let day = Phrase(
            nl: "Kies een dag. Kan dat niet, schrijf hem dan als 2026-04-27.",
            en: "Choose a day. If you cannot, write it as 2026-04-27.")
        public static let time = Phrase(nl: "Schrijf een tijd als 20:00.", en: "Write a time such as 20:00.")
        public static func tooLong(_ maximum: Int) -> Phrase {
            Phrase(
                nl: "Maak dit korter: er passen \(maximum) tekens in.",
                en: "Make this shorter: \(maximum) characters fit in.")
        }
    }

    /// Answers of the server itself.
    public enum Server {
        public static let notFound = Phrase(nl: "Deze pagina is er niet.", en: "This page is not here.")
        public static let notFoundRemedy = Phrase(
            nl: "Kijk of het adres klopt, of begin op de eerste pagina.",
            en: "See whether the address is right, or start at the first page.")
        public static let wrongMethod = Phrase(
            nl: "Dit adres kan niet op deze manier gebruikt worden.", en: "This address cannot be used in this way.")
        public static func wrongMethodRemedy(_ allowed: String) -> Phrase {
            Phrase(nl: "Gebruik \(allowed).", en: "Use \(allowed).")
        }
        public static let wrongType = Phrase(
            nl: "Wat u stuurde heeft een vorm die hier niet gelezen wordt.",
            en: "What you sent has a form that is not read here.")
        public static func wrongTypeRemedy(_ asked: String) -> Phrase {
            Phrase(nl: "Stuur het als \(asked).", en: "Send it as \(asked).")
        }
        public static let tooLarge = Phrase(nl: "Wat u stuurde is te groot.", en: "What you sent is too large.")
        public static func tooLargeRemedy(_ bytes: Int) -> Phrase {
            Phrase(
                nl: "Maak het kleiner dan \(Format.number(bytes, .dutch)) bytes.",
                en: "Make it smaller than \(Format.number(bytes, .english)) bytes.")
        }
        public static let unreadable = Phrase(
            nl: "Wat u stuurde kan niet gelezen worden.", en: "What you sent cannot be read.")
        public static func unreadableRemedy(_ place: String?) -> Phrase {
            guard let place else {
                return Phrase(nl: "Kijk het na en stuur het opnieuw.", en: "Check it and send it again.")
            }
            return Phrase(nl: "Kijk het na bij: \(place).", en: "Check it at: \(place).")
        }
        public static let formExpired = Phrase(
            nl: "Dit formulier is niet meer geldig.", en: "This form is no longer valid.")
        public static let formExpiredRemedy = Phrase(
            nl: "Ga terug, ververs de pagina en verstuur het opnieuw.",
            en: "Go back, refresh the page and send it again.")
        public static let otherSite = Phrase(
            nl: "Dit verzoek kwam van een andere website.", en: "This request came from another website.")
        public static let otherSiteRemedy = Phrase(
            nl: "Open onze eigen pagina en doe het daar opnieuw.", en: "Open our own page and do it there again.")
        public static let signInNeeded = Phrase(nl: "Hiervoor moet u inloggen.", en: "You need to sign in for this.")
        public static let signInNeededRemedy = Phrase(
            nl: "Log in, of stuur een token mee.", en: "Sign in, or send a token.")
        public static let stranger = Phrase(
            nl: "U hoort niet bij deze coöperatie.", en: "You do not belong to this cooperative.")
        public static let strangerRemedy = Phrase(
            nl: "Vraag de secretaris van de coöperatie om een uitnodiging.",
            en: "Ask the cooperative's secretary for an invitation.")
        public static func scope(_ scope: String) -> Phrase {
            Phrase(
                nl: "Dit token heeft het recht '\(scope)' niet.", en: "This token does not have the scope '\(scope)'.")
        }
        public static let scopeRemedy = Phrase(
            nl: "Maak een token met dit recht.", en: "Make a token with this scope.")
        public static let unavailable = Phrase(
            nl: "De administratie is nu niet bereikbaar. Er is niets veranderd.",
            en: "The books cannot be reached now. Nothing was changed.")
        public static let unavailableRemedy = Phrase(
            nl: "Wacht even en probeer het opnieuw.", en: "Wait a moment and try again.")
        public static let readOnly = Phrase(
            nl: "De administratie kan nu alleen gelezen worden. Er is niets veranderd.",
            en: "The books can only be read now. Nothing was changed.")
        public static let readOnlyRemedy = Phrase(
            nl: "Vraag de beheerder om het bestand weer schrijfbaar te maken, en probeer het dan opnieuw.",
            en: "Ask the operator to let the program write the file again, then try again.")
        public static let full = Phrase(
            nl: "De schijf is vol. Er is niets veranderd.", en: "The disk is full. Nothing was changed.")
        public static let fullRemedy = Phrase(
            nl: "Vraag de beheerder om ruimte te maken, en probeer het dan opnieuw.",
            en: "Ask the operator to make room, then try again.")
        public static let manyFiles = Phrase(
            nl: "Er worden nu veel bestanden tegelijk verstuurd. Er is niets veranderd.",
            en: "Many files are being sent right now. Nothing was changed.")
        public static let manyFilesRemedy = Phrase(
            nl: "Wacht een paar tellen en verstuur het opnieuw.", en: "Wait a few seconds and send it again.")
        public static let tooSlow = Phrase(
            nl: "Het versturen duurde te lang. Er is niets veranderd.",
            en: "Sending it took too long. Nothing was changed.")
        public static let tooSlowRemedy = Phrase(
            nl: "Probeer het opnieuw als de verbinding beter is.", en: "Try again when the connection is better.")
        public static let uncertain = Phrase(
            nl: "Het is niet zeker of dit is opgeslagen.", en: "It is not certain whether this was stored.")
        public static let uncertainRemedy = Phrase(
            nl: "Verstuur hetzelfde nog een keer: het wordt niet dubbel gedaan.",
            en: "Send the same once more: it is not done twice.")
        public static let unexpected = Phrase(
            nl: "Dit ging niet zoals het moet. Wij kijken ernaar.", en: "This did not go as it should. We look into it."
        )
        public static let unexpectedRemedy = Phrase(
            nl: "Probeer het straks opnieuw. Lukt het dan nog niet, vraag dan hulp.",
            en: "Try again later. If it still does not work, ask for help.")
    }
}
