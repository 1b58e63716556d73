public import Kernel

extension Phrases {
    /// What the program says on the command line.
    public enum Program {
        public static let abstract = Phrase(
            nl: "Zeggenschap: leden, vergaderingen, voorstellen en stemmen van een coöperatie, volgens haar statuten.",
            en: "Zeggenschap: members, assemblies, proposals and votes of a cooperative, by its statutes.")
        public static let serve = Phrase(
            nl: "De website en de API aanbieden.", en: "Serve the website and the API.")
        public static let demo = Phrase(
            nl: "De proefcoöperatie aanbieden op deze computer, met een eigen klok.",
            en: "Serve the demonstration cooperative on this machine, with a clock of its own.")
        public static let found = Phrase(
            nl: "Een coöperatie op deze installatie oprichten uit een bestand.",
            en: "Found a cooperative on this installation from a file.")
        public static let commands = Phrase(
            nl: "Alle opdrachten tonen: velden, wie het mag, artikelen.",
            en: "Show every command: fields, who may, articles.")
        public static let openAPI = Phrase(
            nl: "Het OpenAPI-document van de API.", en: "The OpenAPI document of the API.")
        public static let asJSON = Phrase(nl: "Als JSON.", en: "As JSON.")
        public static let rehearse = Phrase(
            nl: "Statuten oefenen: een jaar uit een bestand naspelen in het geheugen.",
            en: "Rehearse statutes: play a scripted year in memory.")
        public static let rehearseFiles = Phrase(nl: "De oefeningen (YAML).", en: "The rehearsals (YAML).")
        public static let rehearseGrounds = Phrase(
            nl: "Niet het verslag tonen, maar elke weigeringsgrond die voorkomt, als JSON.",
            en: "Show, instead of the report, every ground of refusal that occurs, as JSON.")
        public static let quiet = Phrase(nl: "Alleen tonen wat misging.", en: "Show only what went otherwise.")
        public static let statutes = Phrase(
            nl: "Statuten nakijken, uitleggen en vergelijken.", en: "Check, explain and compare statutes.")
        public static let statutesCheck = Phrase(
            nl: "Een statutenbestand toetsen aan de wet; elke afwijking met regel en artikel.",
            en: "Hold a statutes file against the law; every breach with line and article.")
        public static let statutesExplain = Phrase(
            nl: "In gewone woorden zeggen wat een statutenbestand regelt.",
            en: "Say in plain words what a statutes file rules.")
        public static let statutesDiff = Phrase(
            nl: "Twee statutenbestanden artikel voor artikel vergelijken.",
            en: "Compare two statutes files article by article.")
        public static let statutesFile = Phrase(
            nl: "Een bestand, of de naam van een model.", en: "A file, or the name of a model.")
        public static let onDay = Phrase(nl: "De dag waarop (2026-05-12).", en: "The day on which (2026-05-12).")
        public static let language = Phrase(nl: "Taal: nl of en.", en: "Language: nl or en.")
        public static let verify = Phrase(
            nl: "De journalen nalopen en de eerste gebroken regel noemen.",
            en: "Verify the journals and name the first broken entry.")
        public static let count = Phrase(
            nl: "Een telling (JSON) tellen en de uitkomst tonen; er is geen database nodig.",
            en: "Count a case (JSON) and tell the outcome; no database is needed.")
        public static let countFile = Phrase(
            nl: "Het bestand met de telling; standaardinvoer als er niets staat.",
            en: "The file with the case; standard input when nothing is said.")
        public static let countMethod = Phrase(
            nl: "Tellen met een andere telwijze dan het bestand zegt.",
            en: "Count by another method than the file says.")
        public static let countExplain = Phrase(
            nl: "De telling als tekst met tabellen, om na te rekenen.",
            en: "The count as a text with tables, to do it again on paper.")
        public static let countCSV = Phrase(nl: "De rondes als CSV.", en: "The rounds as CSV.")
        public static let countOneForm = Phrase(
            nl: "Kies --explain of --csv, niet allebei.", en: "Choose --explain or --csv, not both.")
        public static let countOneFile = Phrase(
            nl: "Noem één bestand. Achter --explain mag eerst nl of en staan.",
            en: "Name one file. Behind --explain, nl or en may stand before it.")
        public static func countUnreadable(_ file: String, _ why: String) -> Phrase {
            Phrase(nl: "\(file) kan niet gelezen worden: \(why).", en: "\(file) cannot be read: \(why).")
        }
        public static let database = Phrase(
            nl: "De boeken: een bestand, of postgres://… (DATABASE_URL).",
            en: "The books: a file, or postgres://… (DATABASE_URL).")
        public static let port = Phrase(nl: "De poort (PORT).", en: "The port (PORT).")
        public static let host = Phrase(
            nl: "Het adres waarop geluisterd wordt (HOST).", en: "The address to listen on (HOST).")
        public static let data = Phrase(nl: "De map met de gegevens.", en: "The folder of the data.")
        public static let foundFile = Phrase(
            nl: "Het oprichtingsbestand (JSON): statuten, oprichters, eerste bestuur.",
            en: "The founding file (JSON): statutes, founders, first board.")
        public static let cooperative = Phrase(
            nl: "Alleen deze coöperatie (haar naam in het adres).",
            en: "Only this cooperative (its name in the address).")

        public static let bench = Phrase(
            nl: "Gegevens en verzoeken maken om de snelheid te meten.",
            en: "Make data and requests to measure speed with.")
        public static let benchCast = Phrase(
            nl: "Brengt alle voorbereide stemmen uit zonder website, om de boeken alleen te meten.",
            en: "Casts all prepared ballots without the website, to measure the books alone.")
        public static let benchWriters = Phrase(nl: "Zoveel tegelijk.", en: "So many at the same time.")
        public static let benchMembers = Phrase(nl: "Zoveel leden.", en: "So many members.")
        public static let benchVoters = Phrase(nl: "Zoveel kiezers.", en: "So many voters.")
        public static let benchPolls = Phrase(nl: "Zoveel stemmingen.", en: "So many polls.")
        public static let benchSignIns = Phrase(nl: "Zoveel keer aanmelden.", en: "So many sign-ins.")
        public static let benchInvitations = Phrase(nl: "Zoveel uitnodigingen.", en: "So many invitations.")
        public static let publicAddress = Phrase(
            nl: "Het adres dat mensen typen (PUBLIC_ADDRESS), zoals https://delinde.example.",
            en: "The address that people type (PUBLIC_ADDRESS), such as https://delinde.example.")
        public static let proxy = Phrase(
            nl: "Het adres van een proxy waarvan doorgegeven adressen geloofd worden.",
            en: "The address of a proxy whose forwarded addresses are believed.")
        public static let groupCommit = Phrase(
            nl: "Wachtende opdrachten samen vastleggen (SQLite).", en: "Commit waiting commands together (SQLite).")
        public static let sendmail = Phrase(
            nl: "Een programma zoals sendmail, dat de post verstuurt.",
            en: "A sendmail-compatible program that sends mail.")
        public static let spool = Phrase(
            nl: "De map waarin post komt als er geen sendmail is.",
            en: "The folder for mail where there is no sendmail.")
        public static let from = Phrase(
            nl: "Het adres waar post vandaan komt.", en: "The address that mail comes from.")

        public static func unknownZone(_ name: String) -> Phrase {
            Phrase(
                nl: "\(name) is geen tijdzone. Schrijf bijvoorbeeld Europe/Amsterdam.",
                en: "\(name) is no time zone. Write for example Europe/Amsterdam.")
        }
        public static func badAddress(_ text: String) -> Phrase {
            Phrase(nl: "‘\(text)’ is geen e-mailadres.", en: "‘\(text)’ is not an e-mail address.")
        }

        public static let foundExample = Phrase(
            nl: """
                Het bestand: {"slug": "de-linde", "statutes": "neighbourhood-cooperative", "deedOn": "2026-01-05",
                "founders": [{"givenName": "Anna", "familyName": "Jansen", "office": "chair"}, ...]}
                """,
            en: """
                The file: {"slug": "de-linde", "statutes": "neighbourhood-cooperative", "deedOn": "2026-01-05",
                "founders": [{"givenName": "Anna", "familyName": "Jansen", "office": "chair"}, ...]}
                """)

        public static func foundCodes(_ address: String) -> Phrase {
            Phrase(
                nl: """
                    Het bestuur logt de eerste keer in met een code. Typ deze op \(address), binnen 30 dagen.
                    Een code werkt een keer en staat nergens anders. Geef elk bestuurslid alleen de eigen code.
                    """,
                en: """
                    The board signs in with a code the first time. Type it at \(address), within 30 days.
                    A code works once and is kept nowhere else. Give each director only their own code.
                    """)
        }

        public static let insecure = Phrase(
            nl: "Ook zonder https bereikbaar zijn vanaf andere computers.",
            en: "Be reachable from other machines without https.")
        public static func notSecure(_ host: String) -> Phrase {
            Phrase(
                nl: """
                    Op \(host) zijn wachtwoorden zonder https te lezen voor anderen op het netwerk.
                    Zet er een proxy met TLS voor en geef het adres dat mensen typen: --public-address https://…
                    Wilt u toch zonder https: --insecure.
                    """,
                en: """
                    At \(host) others on the network can read passwords without https.
                    Put a proxy with TLS before it and give the address that people type: --public-address https://…
                    If you want it without https all the same: --insecure.
                    """)
        }

        public static func founded(_ slug: String, _ members: Int) -> Phrase {
            Phrase(
                nl: "Opgericht: \(slug), met \(members) leden.", en: "Founded: \(slug), with \(members) members.")
        }

        public static func verified(_ name: String, _ entries: Int, _ erased: Int) -> Phrase {
            Phrase(
                nl: "\(name): \(entries) regels, de keten klopt; \(erased) persoonlijke gegevens gewist.",
                en: "\(name): \(entries) entries, the chain holds; \(erased) personal values erased.")
        }

        public static func broken(_ name: String, _ entry: Int, _ what: String) -> Phrase {
            Phrase(
                nl: "\(name): de keten breekt bij regel \(entry) (\(what)). Zet een reservekopie terug en vergelijk.",
                en: "\(name): the chain breaks at entry \(entry) (\(what)). Restore a backup and compare.")
        }

        public static func cannotRead(_ file: String) -> Phrase {
            Phrase(
                nl: "\(file) kan niet gelezen worden. Controleer de naam.",
                en: "\(file) cannot be read. Check the name.")
        }
    }
}
