public import Kernel

extension Phrases {
    /// What the neighbours of De Linde write. A cooperative's own words are in its own language, so these are Dutch.
    public enum Demonstration {
        public static let hall = "De Lindezaal, Lindestraat 1, Utrecht"
        public static let busTitle = "Een buurtbus, een jaar op proef"
        public static let busText =
            "De coöperatie laat een jaar lang op werkdagen een buurtbus rijden tussen de Lindestraat en het gezondheidscentrum. De bus kost ten hoogste € 12.000."
        public static let auditor = "Accountantskantoor De Waag"
        public static let busWhy =
            "Veel buren kunnen niet meer zelf naar de huisarts. Twaalf vrijwilligers willen rijden."
        public static let proxiesTitle = "Ten hoogste één volmacht per lid"
        public static let proxiesText =
            "Artikel 15 van de statuten wordt gewijzigd: een lid kan ten hoogste één ander lid vertegenwoordigen."
        public static let proxiesWhy = "Zo komen meer leden zelf naar de vergadering."
        public static let panelsTitle = "Zonnepanelen op De Lindezaal"
        public static let panelsText =
            "Het bestuur laat veertig zonnepanelen op het dak van De Lindezaal leggen, voor ten hoogste € 18.000."
        public static let panelsWhy = "In acht jaar zijn de panelen terugverdiend."

        public static let nameTitle = "De naam van de buurtbus"
        public static let nameText = "De leden kiezen hoe de buurtbus heet. U zet de namen in de volgorde die u wilt."
        public static let busNames = ["Lindelijn", "De Buurtbus", "Samen Rijden", "Van Hier Naar Daar"]
        public static let budgetTitle = "Buurtbudget: waar gaat € 10.000 naartoe?"
        public static let budgetText =
            "De coöperatie geeft dit jaar € 10.000 uit aan plannen van buren. U kruist aan welke plannen u goed vindt."
        /// What each plan costs, in euros.
        public static let plans: [(String, Int64)] = [
            ("Moestuin achter de school", 3_500), ("Zes bankjes in het park", 2_400),
            ("Speeltoestel op het plein", 6_000), ("Leeskast bij de Lindezaal", 600), ("Fietsenstalling", 4_200),
        ]

        public static let chairTitle = "De voorzitter van het bestuur"
        public static let auditTitle = "De kascommissie voor dit jaar"
        public static let auditText =
            "De leden benoemen twee leden en één reservelid van de kascommissie. Zij bekijken de boeken van dit jaar."
        public static let boardPlace = "Een plaats in het bestuur"
        public static let nextAssembly = "de volgende ledenvergadering"

        public static let toAssembly = Phrase(nl: "naar de dag van de vergadering", en: "to the day of the assembly")
        public static let tomorrow = Phrase(nl: "naar morgen", en: "to tomorrow")
        public static let nextWeek = Phrase(nl: "een week verder", en: "a week on")

        public static func ready(_ address: String) -> Phrase {
            Phrase(
                nl: "De proefcoöperatie draait op \(address). Stop met Ctrl-C; de gegevens blijven bewaard.",
                en: "The demonstration runs at \(address). Stop with Ctrl-C; the data are kept.")
        }

        public static let moved = Phrase(
            nl: "De klok van de proef is vooruitgezet.", en: "The clock of the demonstration was moved on.")
        public static let onlyForward = Phrase(
            nl: "De klok van de proef gaat alleen vooruit, en hoogstens twintig jaar. Kies een andere dag.",
            en: "The clock of the demonstration only moves forward, and twenty years at most. Choose another day.")
        public static let signIns = Phrase(nl: "Aanmelden kan als:", en: "Sign in as:")
        public static let loopbackOnly = Phrase(
            nl: "De proefcoöperatie wordt alleen op 127.0.0.1 aangeboden.",
            en: "The demonstration is served on 127.0.0.1 only.")
    }
}
