public import Kernel

extension Phrases {
    /// Who belongs to the cooperative, and what is asked of what people write about themselves.
    public enum Membership {
        public enum Fields {
            public static let givenName = Phrase(nl: "Voornaam", en: "Given name")
            public static let prefix = Phrase(nl: "Tussenvoegsel", en: "Name prefix")
            public static let familyName = Phrase(nl: "Achternaam", en: "Family name")
            public static let organisationName = Phrase(nl: "Naam van de organisatie", en: "Name of the organisation")
            public static let email = Phrase(nl: "E-mailadres", en: "E-mail address")
            public static let street = Phrase(nl: "Straat en huisnummer", en: "Street and number")
            public static let postcode = Phrase(nl: "Postcode", en: "Postcode")
            public static let town = Phrase(nl: "Woonplaats", en: "Town")
            public static let motivation = Phrase(nl: "Motivatie", en: "Motivation")
            public static let reason = Phrase(nl: "Reden", en: "Reason")
        }

        public static func tooLong(_ field: Phrase, limit: Int) -> Phrase {
            Phrase(
                nl: "\(field.nl): dit is te lang. Er passen \(limit) tekens.",
                en: "\(field.en): this is too long. There is room for \(limit) characters.")
        }
        public static let writeShorter = Phrase(nl: "Schrijf het korter.", en: "Write it shorter.")

        public static func controlCharacter(_ field: Phrase) -> Phrase {
            Phrase(
                nl: "\(field.nl): hier staat een stuurteken dat niet op een toetsenbord staat.",
                en: "\(field.en): this holds a control character that no keyboard types.")
        }
        public static func invisibleSign(_ field: Phrase) -> Phrase {
            Phrase(
                nl: "\(field.nl): hier staat een onzichtbaar teken, of een teken dat de schrijfrichting omdraait.",
                en: "\(field.en): this holds an invisible sign, or one that turns the direction of writing.")
        }
        public static func unreadableSign(_ field: Phrase) -> Phrase {
            Phrase(
                nl: "\(field.nl): hier staat een teken dat niet te lezen is.",
                en: "\(field.en): this holds a sign that cannot be read.")
        }
        public static let typeAgain = Phrase(
            nl: "Typ het opnieuw, zonder te plakken uit een ander programma.",
            en: "Type it again, without pasting from another program.")

        public static func heapedMarks(_ field: Phrase) -> Phrase {
            Phrase(
                nl: "\(field.nl): hier staan accenten zonder letter, of te veel accenten op één letter.",
                en: "\(field.en): this holds accents without a letter, or too many accents on one letter.")
        }
        public static let fewerAccents = Phrase(
            nl: "Gebruik alleen de accenten die bij de naam horen, zoals in é of ö.",
            en: "Use only the accents that belong to the name, as in é or ö.")

        public static func missing(_ field: Phrase) -> Phrase {
            Phrase(nl: "\(field.nl) is niet ingevuld.", en: "\(field.en) is not filled in.")
        }
        public static func fillIn(_ field: Phrase) -> Phrase {
            Phrase(
                nl: "Vul in: \(field.nl.lowercased()).",
                en: "Fill in: \(field.en.lowercased()).")
        }
        public static func noLetters(_ field: Phrase) -> Phrase {
            Phrase(nl: "\(field.nl): hier staat geen letter in.", en: "\(field.en): this holds no letter.")
        }

        public static let emailUnreadable = Phrase(
            nl: "Dit is geen e-mailadres.", en: "This is not an e-mail address.")
        public static let emailExample = Phrase(
            nl: "Geef een adres zoals anna@voorbeeld.nl.", en: "Give an address such as anna@example.org.")
        public static let birthDateImpossible = Phrase(
            nl: "Deze geboortedatum kan niet kloppen.", en: "This birth date cannot be right.")
        public static let birthDateExample = Phrase(
            nl: "Schrijf de geboortedatum zoals 1980-05-12. Een organisatie heeft er geen.",
            en: "Write the birth date as 1980-05-12. An organisation has none.")
        public static let consentInFuture = Phrase(
            nl: "De dag van de toestemming ligt in de toekomst.", en: "The day of the consent lies in the future.")
        public static let consentDay = Phrase(
            nl: "Geef de dag waarop de toestemming gegeven is.", en: "Give the day on which the consent was given.")
        public static let consentWithoutEmail = Phrase(
            nl: "Toestemming voor oproeping per e-mail geldt voor een e-mailadres, en dat is er niet.",
            en: "Consent to convocation by e-mail is given for an e-mail address, and there is none.")
    }
}
