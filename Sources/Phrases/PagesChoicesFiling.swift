public import Kernel

extension Phrases {
    /// Filing a proposal with options, and how such a proposal is shown.
    public enum ChoiceFiling {
        public static let part = Phrase(nl: "Meer dan voor of tegen?", en: "More than for or against?")
        public static let lead = Phrase(
            nl:
                "Laat dit leeg als leden alleen voor of tegen stemmen. Vul het in als zij kiezen uit meer mogelijkheden.",
            en: "Leave this empty where members vote for or against. Fill it in where they choose between more options."
        )
        public static let options = Phrase(nl: "Mogelijkheden", en: "Options")
        public static let optionsHint = Phrase(
            nl: "Elke mogelijkheid op een eigen regel. Bij het verdelen van een budget met de kosten erachter: "
                + "Speeltuin; 1250,00",
            en: "Every option on a line of its own. To share out a budget, with its cost behind it: Playground; 1250.00"
        )
        public static let seats = Phrase(nl: "Hoeveel worden er gekozen?", en: "How many are chosen?")
        public static let seatsHint = Phrase(
            nl: "Laat leeg voor één. Bij een budget telt dit niet.",
            en: "Leave empty for one. With a budget this does not count.")
        public static let budget = Phrase(nl: "Budget dat verdeeld wordt", en: "Budget that is shared out")
        public static let budgetHint = Phrase(
            nl: "Alleen als er een bedrag te verdelen is, zoals 2500,00.",
            en: "Only where there is an amount to share out, such as 2500.00.")
        public static let method = Phrase(nl: "Manier van tellen", en: "Way of counting")
        public static let byStatutes = Phrase(
            nl: "Zoals de statuten zeggen, en anders de gewone manier",
            en: "As the statutes say, or else the usual way")

        /// An amount of cents, to stand in a sentence.
        public static func amount(_ cents: Int64) -> Phrase {
            let money = Money(cents: cents)
            return Phrase(nl: Format.money(money, .dutch), en: Format.money(money, .english))
        }

        public static let costs = Phrase(nl: "Kosten", en: "Cost")
        public static let option = Phrase(nl: "Mogelijkheid", en: "Option")
        public static let choice = Phrase(nl: "Waaruit leden kiezen", en: "What members choose between")
        public static func short(_ count: Int, _ method: Phrase) -> Phrase {
            Phrase(
                nl: "\(count) mogelijkheden: \(method.nl)", en: "\(count) options: \(method.en)")
        }
        public static let notCountable = Phrase(
            nl: "De statuten van nu laten zo'n keuze niet toe.", en: "The statutes of today do not allow such a choice."
        )

        public static func amountUnread(_ text: String) -> Phrase {
            Phrase(nl: "Het bedrag “\(text)” is niet te lezen.", en: "The amount “\(text)” cannot be read.")
        }
        public static let amountRemedy = Phrase(
            nl: "Schrijf het in euro's, zoals 1250,00.", en: "Write it in euros, such as 1250.00.")
        public static func seatsUnread(_ text: String) -> Phrase {
            Phrase(nl: "“\(text)” is geen aantal.", en: "“\(text)” is not a number.")
        }

        public static let tellerBallot = Phrase(nl: "Stembiljet invullen", en: "Fill in the ballot")
        public static func tellerAsks(_ name: String, _ question: String) -> Phrase {
            Phrase(
                nl: "\(name) stemt over “\(question)”. Lees dit voor. Klopt het?",
                en: "\(name) votes on “\(question)”. Read this aloud. Is it right?")
        }
        public static let chairChooses = Phrase(nl: "De keuze van de voorzitter", en: "The choice of the chair")
        public static let chairChoosesHint = Phrase(
            nl: "Deze mogelijkheden hebben evenveel stemmen. Kruis aan wat er gekozen is.",
            en: "These options have as many votes. Mark what is chosen.")
    }
}
