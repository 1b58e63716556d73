public import Kernel

extension Phrases {
    /// What the document of the API tells its readers.
    public enum API {
        public static let about = Phrase(
            nl: """
                Een coöperatie houdt hier haar leden, vergaderingen, voorstellen en stemmingen bij. Wat iets verandert is \
                een opdracht; wat de statuten of de wet niet toestaan wordt geweigerd, met alle redenen tegelijk.
                """,
            en: """
                A cooperative keeps its members, meetings, proposals and votes here. What changes something is a command; \
                what the statutes or the law do not allow is refused, with all the reasons at once.
                """)
        public static let token = Phrase(
            nl: "Een sleutel die u bij uw account maakt, met wat hij mag: `read`, `command:naam` of `command:*`.",
            en: "A token that you make with your account, with what it may do: `read`, `command:name` or `command:*`.")
        public static let session = Phrase(
            nl: "De sessie van iemand die is ingelogd. Wat iets verandert vraagt ook `X-CSRF-Token`.",
            en: "The session of somebody who is signed in. What changes something also asks `X-CSRF-Token`.")
        public static let problem = Phrase(
            nl: "Dit gaat zo niet. Elke reden heeft een code, het artikel, en wat u kunt doen (RFC 9457).",
            en: "Not this way. Each ground has a code, the article, and what you can do (RFC 9457).")
        public static let cooperative = Phrase(
            nl: "De naam van de coöperatie in het adres, zoals `de-linde`.",
            en: "The cooperative's name in the address, such as `de-linde`.")
        public static let dryRun = Phrase(
            nl: "Probeer het alleen: hetzelfde antwoord, en er wordt niets opgeschreven.",
            en: "Only try it: the same answer, and nothing is written.")
        public static let idempotencyKey = Phrase(
            nl: "Een eigen kenmerk van deze opdracht. Nog eens sturen met hetzelfde kenmerk doet het geen tweede keer.",
            en: "A mark of your own for this command. Sending it again with the same mark does not do it twice.")
        public static let ifMatch = Phrase(
            nl: "De `ETag` van wat u zag. Heeft iemand het intussen veranderd, dan is het antwoord 412.",
            en: "The `ETag` of what you saw. If somebody changed it meanwhile, the answer is 412.")
        public static let ifNoneMatch = Phrase(
            nl: "De `ETag` die u al hebt. Is er niets veranderd, dan is het antwoord 304.",
            en: "The `ETag` that you have. If nothing changed, the answer is 304.")
        public static let unchanged = Phrase(nl: "Er is niets veranderd.", en: "Nothing changed.")
        public static let carriedOut = Phrase(
            nl: "Het is gedaan, of het kan (bij een proef).", en: "It is done, or it can be done (when only tried).")
        public static let after = Phrase(
            nl: "Waar de vorige bladzijde eindigde: haar `next`.", en: "Where the page before ended: its `next`.")
        public static let limit = Phrase(
            nl: "Hoeveel regels er op een bladzijde staan.", en: "How many items a page holds.")
        public static let search = Phrase(
            nl: "Het begin van woorden in de naam, of een lidnummer.",
            en: "The beginning of words in the name, or a member's number.")
        public static let onDay = Phrase(
            nl: "De dag waarop het zo was; vandaag als u niets kiest.",
            en: "The day on which it was so; today when nothing is chosen.")
        public static let number = Phrase(nl: "Het nummer van het lid.", en: "The member's number.")
        public static let id = Phrase(nl: "Waar het om gaat.", en: "Which one.")
    }
}

extension Phrases.Server {
    public static func parameter(_ name: String) -> Phrase {
        Phrase(nl: "`\(name)` in het adres kan niet gelezen worden.", en: "`\(name)` in the address cannot be read.")
    }
    public static func parameterRemedy(_ asked: String) -> Phrase {
        Phrase(nl: "Geef: \(asked).", en: "Give: \(asked).")
    }
    public static let otherRevision = Phrase(
        nl: "Dit is intussen veranderd, of `If-Match` noemt geen versie ervan.",
        en: "This was changed meanwhile, or `If-Match` names no version of it.")
    public static let otherRevisionRemedy = Phrase(
        nl: "Haal het opnieuw op en stuur de nieuwe `ETag` mee.", en: "Get it again and send its new `ETag` along.")
}
