public import Kernel

extension Phrases {
    /// Sentences about links to a calendar.
    public enum Calendars {
        public static let renewSummary = Phrase(
            nl: "een link naar de eigen agenda maken", en: "make a link to one's own calendar")
        public static func drawUp(_ year: Int) -> Phrase {
            Phrase(
                nl: "Laatste dag om de jaarrekening van \(year) op te maken",
                en: "Last day to draw up the accounts of \(year)")
        }
        public static func adopt(_ year: Int) -> Phrase {
            Phrase(
                nl: "Laatste dag om de jaarrekening van \(year) vast te stellen",
                en: "Last day to adopt the accounts of \(year)")
        }
        public static func file(_ year: Int) -> Phrase {
            Phrase(
                nl: "Laatste dag om de jaarrekening van \(year) te deponeren",
                en: "Last day to file the accounts of \(year)")
        }
        public static func committee(_ year: Int) -> Phrase {
            Phrase(
                nl: "Laatste dag om de kascommissie voor \(year) te benoemen",
                en: "Last day to appoint the audit committee for \(year)")
        }
        public static func discharge(_ year: Int) -> Phrase {
            Phrase(
                nl: "Laatste dag om over decharge voor \(year) te besluiten",
                en: "Last day to decide on discharge for \(year)")
        }
        public static func effect(_ title: String) -> Phrase {
            Phrase(nl: "Besluit ‘\(title)’ gaat in", en: "Decision ‘\(title)’ takes effect")
        }

        public static func officeTerm(_ office: Phrase, of organ: Phrase) -> Phrase {
            Phrase(
                nl: "Termijn loopt af: \(office.nl) (\(organ.nl))", en: "Term is over: \(office.en) (\(organ.en))")
        }
        public static func seatEnds(least: Int) -> Phrase {
            Phrase(
                nl: "Een bestuurder houdt op lid te zijn: de zetel valt open (minstens \(least) in het bestuur)",
                en: "A director is no member any more: the seat falls open (at least \(least) on the board)")
        }
        public static let acknowledgeExit = Phrase(
            nl: "Laatste dag om een opzegging schriftelijk te erkennen",
            en: "Last day to acknowledge a notice in writing")
        public static let payout = Phrase(
            nl: "Laatste dag om aandelen terug te betalen", en: "Last day to pay out shares")
        public static let fileAmendment = Phrase(
            nl: "Leg de gewijzigde statuten neer bij het handelsregister",
            en: "File the amended statutes with the trade register")
        public static let directorSuspension = Phrase(
            nl: "Laatste dag van de schorsing van een bestuurder", en: "Last day of the suspension of a director")
        public static func application(of received: Day) -> Phrase {
            Phrase(
                nl: "Laatste dag om te beslissen over de aanmelding van \(Format.day(received, .dutch))",
                en: "Last day to decide on the application of \(Format.day(received, .english))")
        }
        public static let expulsionAppeal = Phrase(
            nl: "Laatste dag van beroep tegen een ontzetting", en: "Last day of appeal against an expulsion")
        public static let suspensionAppeal = Phrase(
            nl: "Laatste dag van beroep tegen een schorsing", en: "Last day of appeal against a suspension")
        public static let suspension = Phrase(
            nl: "Laatste dag van de schorsing van een lid", en: "Last day of the suspension of a member")
        public static func minutes(_ title: String) -> Phrase {
            Phrase(
                nl: "Laatste dag om de notulen van ‘\(title)’ bekend te maken",
                en: "Last day to make the minutes of ‘\(title)’ known")
        }
        public static func decisions(_ count: Int, of day: Day) -> Phrase {
            Phrase(
                nl: (count == 1 ? "Laatste dag om het besluit" : "Laatste dag om de \(count) besluiten")
                    + " van \(Format.day(day, .dutch)) bekend te maken",
                en: (count == 1 ? "Last day to make the decision" : "Last day to make the \(count) decisions")
                    + " of \(Format.day(day, .english)) known")
        }
        public static func review(_ title: String) -> Phrase {
            Phrase(nl: "Besluit ‘\(title)’ opnieuw bekijken", en: "Look again at decision ‘\(title)’")
        }

        public static let notADigest = Phrase(
            nl: "Dit is geen SHA-256 in 64 tekens.", en: "This is no SHA-256 of 64 characters.")
        public static let notADigestRemedy = Phrase(
            nl: "Maak de link op de pagina met de agenda.", en: "Make the link on the page of the calendar.")
        public static let boardOnly = Phrase(
            nl: "De agenda met termijnen is voor het bestuur.", en: "The calendar with deadlines is the board's.")
        public static let boardOnlyRemedy = Phrase(
            nl: "Maak een link naar de agenda voor leden.", en: "Make a link to the calendar of members.")
    }
}
