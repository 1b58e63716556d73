public import Kernel

extension Phrases {
    /// What stands around every page, and the answers of the server itself.
    public enum Web {
        public static let product = Phrase(same: "Zeggenschap")
        public static let skipToContent = Phrase(nl: "Naar de inhoud", en: "Skip to the content")
        public static let mainNavigation = Phrase(nl: "Hoofdmenu", en: "Main menu")
        public static let languageChoice = Phrase(nl: "Taal", en: "Language")
        public static let help = Phrase(nl: "Hulp", en: "Help")
        public static let signIn = Phrase(nl: "Inloggen", en: "Sign in")
        public static let signOut = Phrase(nl: "Uitloggen", en: "Sign out")
        public static let footer = Phrase(
            nl: "Statuten en wet staan bij elk besluit. Zo ziet u zelf of het klopt.",
            en: "Every decision shows its statutes and law, so you can check it yourself.")
        public static let checkThis = Phrase(nl: "Kijk dit nog even na", en: "Please check this")
        public static let whatYouCanDo = Phrase(nl: "Wat u kunt doen", en: "What you can do")
        public static let optional = Phrase(nl: "mag leeg blijven", en: "optional")
        public static let article = Phrase(nl: "artikel", en: "article")
        public static let backToStart = Phrase(nl: "Naar de eerste pagina", en: "To the first page")

        public static func demonstrationDay(_ day: Day) -> Phrase {
            Phrase(
                nl: "Vandaag is het \(Format.day(day, .dutch)) (demonstratie).",
                en: "Today is \(Format.day(day, .english)) (demonstration).")
        }

        public static func requestNumber(_ id: String) -> Phrase {
            Phrase(
                nl: "Nummer van dit verzoek: \(id). Noem dit nummer als u hulp vraagt.",
                en: "Number of this request: \(id). Mention it when you ask for help.")
        }
    }
}

extension Language {
    /// The language's own name.
    public var ownName: String { self == .dutch ? "Nederlands" : "English" }
}

extension Phrases.Web {
    public static let demonstrationLabel = Phrase(nl: "Klok van de demonstratie", en: "Clock of the demonstration")

    /// An article of the law, where Book 2 of the Civil Code is written by its number alone.
    public static func lawArticle(_ article: String) -> Phrase {
        article.first?.isNumber == true
            ? Phrase(nl: "wet: art. \(article)", en: "law: art. \(article)")
            : Phrase(nl: "wet: \(article)", en: "law: \(article)")
    }

    public static func statutesArticle(_ article: String) -> Phrase {
        Phrase(nl: "statuten: artikel \(article)", en: "statutes: article \(article)")
    }
}

extension Phrases.Web {
    public static let notThisWay = Phrase(nl: "Dit kan nu niet", en: "This cannot be done now")
}
