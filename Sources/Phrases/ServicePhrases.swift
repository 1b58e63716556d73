public import Kernel

extension Phrases {
    /// What the one path of all commands says.
    public enum Service {
        public static let notToBeTried = Phrase(
            nl: "Deze opdracht kunt u niet proberen: de uitslag blijft onbekend tot zij telt.",
            en: "This command cannot be tried: its outcome stays unknown until it counts.")
        public static let notToBeTriedRemedy = Phrase(
            nl: "Geef de opdracht echt, als het zover is.", en: "Give the command itself, when it is time.")

        public static let unknownCommand = Phrase(
            nl: "Deze opdracht bestaat niet.", en: "There is no such command.")
        public static let unknownCommandRemedy = Phrase(
            nl: "Kies een opdracht uit de lijst; `zeggenschap commands` toont ze alle.",
            en: "Choose a command from the list; `zeggenschap commands` shows them all.")

        public static func unknownField(_ name: String) -> Phrase {
            Phrase(
                nl: "Het veld ‘\(name)’ hoort niet bij deze opdracht.",
                en: "The field ‘\(name)’ is not part of this command.")
        }

        public static func unknownFieldRemedy(_ known: [String]) -> Phrase {
            Phrase(
                nl: "De velden zijn: \(known.joined(separator: ", ")).",
                en: "The fields are: \(known.joined(separator: ", ")).")
        }

        public static func missingField(_ name: String) -> Phrase {
            Phrase(nl: "Het veld ‘\(name)’ is niet ingevuld.", en: "The field ‘\(name)’ is not filled in.")
        }

        public static let missingFieldRemedy = Phrase(
            nl: "Vul het veld in en verstuur opnieuw.", en: "Fill in the field and send again.")

        public static func unreadableField(_ name: String) -> Phrase {
            Phrase(
                nl: "Wat in ‘\(name)’ staat, kan niet gelezen worden.", en: "What stands in ‘\(name)’ cannot be read.")
        }

        public static let unreadableFieldRemedy = Phrase(
            nl:
                "Controleer de vorm: een dag als 2026-05-12, een geheel getal zonder punten, een nummer zoals het getoond werd.",
            en: "Check its form: a day as 2026-05-12, a whole number without dots, an id as it was shown.")
        public static let notJSON = Phrase(
            nl: "Wat u stuurde, is geen leesbare JSON.", en: "What you sent is not readable JSON.")
        public static func notJSON(at path: String) -> Phrase {
            guard !path.isEmpty else { return notJSON }
            return Phrase(
                nl: "Wat u stuurde, is geen leesbare JSON. Bij ‘\(path)’ gaat het mis.",
                en: "What you sent is not readable JSON. It goes wrong at ‘\(path)’.")
        }
        public static func trailingComma(_ path: String) -> Phrase {
            path.isEmpty
                ? Phrase(
                    nl: "Na het laatste veld staat een komma te veel.",
                    en: "There is a comma too many after the last field.")
                : Phrase(
                    nl: "Bij ‘\(path)’ staat een komma te veel.", en: "There is a comma too many at ‘\(path)’.")
        }
        public static let trailingCommaRemedy = Phrase(
            nl: "Haal de komma achter het laatste veld of het laatste deel van de lijst weg.",
            en: "Take away the comma after the last field or the last part of the list.")
        public static func numberUnfit(_ path: String) -> Phrase {
            Phrase(
                nl: "Het getal in ‘\(path)’ is geen heel getal, of te groot.",
                en: "The number in ‘\(path)’ is not whole, or too large.")
        }
        public static let numberUnfitRemedy = Phrase(
            nl:
                "Geef een heel getal zonder punt: hoogstens 10.000.000, en voor een bedrag hoogstens tien miljard euro.",
            en: "Give a whole number without a dot: 10,000,000 at most, and for an amount ten thousand million euros "
                + "at most.")
        public static let notJSONRemedy = Phrase(
            nl: "Stuur één JSON-object met de velden van de opdracht.",
            en: "Send one JSON object with the fields of the command.")

        public static let unknownCooperative = Phrase(
            nl: "Deze coöperatie is hier niet bekend.", en: "This cooperative is not known here.")
        public static let unknownCooperativeRemedy = Phrase(
            nl: "Controleer het adres.", en: "Check the address.")

        public static let keyReused = Phrase(
            nl: "Deze sleutel is al gebruikt voor een andere inhoud.",
            en: "This key was already used for another content.")
        public static let keyReusedRemedy = Phrase(
            nl:
                "Gebruik een nieuwe sleutel voor een nieuwe opdracht. De eerste opdracht is uitgevoerd en blijft staan.",
            en: "Use a new key for a new command. The first command was carried out and stands.")
        public static let keyTooLong = Phrase(
            nl: "De sleutel tegen dubbel versturen is leeg of langer dan 100 tekens.",
            en: "The idempotency key is empty or longer than 100 characters.")
        public static let keyTooLongRemedy = Phrase(
            nl: "Gebruik een willekeurige sleutel, bijvoorbeeld een UUID.", en: "Use a random key, for example a UUID.")

        public static let noStatutes = Phrase(
            nl: "Op deze dag zijn er geen statuten van kracht.", en: "No statutes are in force on this day.")
        public static let noStatutesRemedy = Phrase(
            nl: "Richt eerst de coöperatie op, of leg de akte van de statuten vast.",
            en: "Found the cooperative first, or record the deed of the statutes.")

        public static let somethingElse = Phrase(
            nl: "Dit kan niet samengaan met wat al vastligt.", en: "This cannot stand beside what is already recorded.")
        public static let somethingElseRemedy = Phrase(
            nl: "Bekijk de huidige stand en probeer het opnieuw.", en: "Look at the current state and try again.")
    }
}
