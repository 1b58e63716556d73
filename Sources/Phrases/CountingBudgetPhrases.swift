public import Kernel

extension Phrases {
    /// A participatory budget, told step by step.
    public enum CountingBudget {
        public static func budget(_ budget: String, spent: String) -> Phrase {
            Phrase(nl: "Budget: \(budget). Uitgegeven: \(spent).", en: "Budget: \(budget). Spent: \(spent).")
        }
        public static func share(_ share: String) -> Phrase {
            Phrase(
                nl: "Elke kiezer kreeg een even groot deel: \(share). Een project gaat door als de kiezers die het "
                    + "steunen het samen kunnen betalen; ieder betaalt evenveel, of alles wat hij nog heeft.",
                en: "Every voter got an equal share: \(share). A project goes ahead when the voters who support it "
                    + "can pay for it together; each pays the same, or all that is left.")
        }
        public static func raised(from share: String, by step: String) -> Phrase {
            Phrase(
                nl: "Het deel begon bij \(share) en ging met \(step) tegelijk omhoog, zolang er niet meer werd "
                    + "gekocht dan het budget. Wat daarna over is, gaat naar de projecten met de meeste stemmen.",
                en: "The share started at \(share) and rose by \(step) at a time, as long as no more was bought "
                    + "than the budget. What is left then goes to the projects with the most votes.")
        }
        public static let project = Phrase(nl: "Project", en: "Project")
        public static let cost = Phrase(nl: "Kosten", en: "Cost")
        public static let votes = Phrase(nl: "Stemmen", en: "Votes")
        public static let pays = Phrase(nl: "Ieder betaalt", en: "Each pays")
        public static let left = Phrase(nl: "Nog over", en: "Left")
        public static let step = Phrase(nl: "Stap", en: "Step")
        public static let purchase = Phrase(nl: "gaat door", en: "goes ahead")
        public static let completion = Phrase(nl: "gaat door van de rest", en: "goes ahead from the rest")
        public static let skipped = Phrase(nl: "past niet meer", en: "no longer fits")
        public static let rounding = Phrase(
            nl: "Bedragen met … aan het eind zijn afgekapt; de telling rekent met het hele getal.",
            en: "Amounts that end in … are cut off; the count uses the whole number.")
    }
}
