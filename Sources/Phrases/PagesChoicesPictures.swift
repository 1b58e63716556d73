public import Kernel

extension Phrases {
    /// Words beside the pictures of pairs, grades, budgets and consent.
    public enum ChoicePictures {
        // Pairs
        public static let pairs = Phrase(nl: "Twee aan twee vergeleken", en: "Compared two by two")
        public static let pairsPicture = Phrase(
            nl:
                "Elk vak zegt hoeveel kiezers wie links staat boven wie erboven staat zetten. Een donker vak is gewonnen.",
            en: "Every box says how many voters put who stands at the left above who stands on top. A dark box is won.")
        public static let pair = Phrase(nl: "Paar", en: "Pair")
        public static func pair(_ one: String, _ other: String) -> Phrase {
            Phrase(nl: "\(one) tegen \(other)", en: "\(one) against \(other)")
        }
        public static let votesForFirst = Phrase(nl: "Voor de eerste", en: "For the first")
        public static let votesForSecond = Phrase(nl: "Voor de tweede", en: "For the second")
        public static func beats(_ name: String) -> Phrase { Phrase(nl: "\(name) wint", en: "\(name) wins") }
        public static let pairTied = Phrase(nl: "gelijk", en: "tied")
        public static let onlyWinners = Phrase(
            nl: "Hier staan alleen de paren van wie gekozen is. De andere staan in het bestand hieronder.",
            en: "Here stand the pairs of who is chosen. The others are in the file below.")
        public static let lockedPairs = Phrase(nl: "De paren, de sterkste eerst", en: "The pairs, strongest first")
        public static func locked(_ winner: String, over loser: String, votes: String) -> Phrase {
            Phrase(
                nl: "\(winner) boven \(loser) (\(votes)): vastgelegd.",
                en: "\(winner) above \(loser) (\(votes)): locked.")
        }
        public static func circle(_ winner: String, over loser: String, votes: String) -> Phrase {
            Phrase(
                nl: "\(winner) boven \(loser) (\(votes)): overgeslagen, want dan zou iemand van zichzelf winnen.",
                en: "\(winner) above \(loser) (\(votes)): passed over, since somebody would then beat themselves.")
        }
        public static func dropped(_ name: String, _ reason: String, found: String, asked: String) -> Phrase {
            reason == "quorum"
                ? Phrase(
                    nl:
                        "\(name) doet niet mee: \(found) kiezers verkiezen het boven “geen van deze”, nodig zijn er \(asked).",
                    en: "\(name) takes no part: \(found) voters prefer it to “none of these”; \(asked) are needed.")
                : Phrase(
                    nl:
                        "\(name) doet niet mee: \(found) kiezers verkiezen het boven “geen van deze”, en dat zijn er niet "
                        + "meer dan \(asked).",
                    en: "\(name) takes no part: \(found) voters prefer it to “none of these”, which is not more than "
                        + "\(asked).")
        }
        public static let order = Phrase(nl: "Volgorde", en: "Order")

        // Grades
        public static let gradesPicture = Phrase(
            nl: "Van links naar rechts: van uitstekend naar slecht. De streep staat op de helft; het oordeel dat daar "
                + "staat, telt.",
            en: "From left to right: from excellent to bad. The line stands at the half; the grade that stands there "
                + "counts.")
        public static let median = Phrase(nl: "Oordeel dat telt", en: "Grade that counts")
        public static func gradesSpoken(_ name: String, _ median: Phrase) -> Phrase {
            Phrase(nl: "\(name): \(median.nl)", en: "\(name): \(median.en)")
        }

        // Budgets
        public static func spent(_ spent: Phrase, of budget: Phrase, left: Phrase) -> Phrase {
            Phrase(
                nl: "Verdeeld: \(spent.nl) van \(budget.nl). Over: \(left.nl).",
                en: "Shared out: \(spent.en) of \(budget.en). Left: \(left.en).")
        }
        public static let spentPicture = Phrase(
            nl: "De balk is het hele budget. Elk donker deel is iets dat wordt gekocht.",
            en: "The bar is the whole budget. Every dark part is something that is bought.")
        public static func share(_ amount: Phrase) -> Phrase {
            Phrase(
                nl: "Ieder had aan het eind \(amount.nl) te verdelen.",
                en: "In the end everybody had \(amount.en) to share out.")
        }
        /// An amount that is no whole number of cents: `€ 7,99 en 7/9 cent`.
        public static func amount(_ whole: Phrase, and rest: String) -> Phrase {
            Phrase(nl: "\(whole.nl) en \(rest) cent", en: "\(whole.en) and \(rest) cent")
        }
        public static let cost = Phrase(nl: "Kosten", en: "Cost")
        public static let isBought = Phrase(nl: "wordt gekocht", en: "is bought")
        public static let boughtWithRest = Phrase(
            nl: "gekocht met wat over was", en: "bought with what was left")
        public static let notBought = Phrase(nl: "niet gekocht", en: "not bought")

        // Consent
        public static let voices = Phrase(nl: "Wat er is gezegd", en: "What was said")
        public static let voice = Phrase(nl: "Antwoord", en: "Answer")
        public static let persons = Phrase(nl: "Aantal", en: "Number")
        public static func voice(_ code: String) -> Phrase {
            switch code {
            case "consent": Phrase(nl: "Stemt in", en: "Consents")
            case "aside": Phrase(nl: "Stapt opzij", en: "Stands aside")
            case "argued": Phrase(nl: "Bezwaar met redenen", en: "Objection with reasons")
            default: Phrase(nl: "Bezwaar zonder redenen (telt niet)", en: "Objection without reasons (does not count)")
            }
        }
    }
}
