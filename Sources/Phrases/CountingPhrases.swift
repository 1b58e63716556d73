public import Kernel

extension Phrases {
    /// Why a case cannot be counted.
    public enum Counting {
        public static func tooManyDenominators(_ found: Int) -> Phrase {
            Phrase(
                nl:
                    "De gewichten zijn breuken met \(found) verschillende noemers. Dat zijn er te veel om precies op te tellen.",
                en: "The weights are fractions with \(found) different denominators. That is too many to add exactly.")
        }

        public static func fewerDenominators(_ limit: Int) -> Phrase {
            Phrase(
                nl: "Gebruik gewichten met ten hoogste \(limit) verschillende noemers.",
                en: "Use weights with at most \(limit) different denominators.")
        }

        public static func incrementTooSmall(_ limit: Int64) -> Phrase {
            Phrase(
                nl: "Het deel van elke kiezer moet meer dan \(limit) keer omhoog voordat het budget op is.",
                en: "The share of every voter must be raised more than \(limit) times before the budget is spent.")
        }

        public static let largerIncrement = Phrase(
            nl: "Kies een grotere stap voor het verhogen van de delen.",
            en: "Choose a larger step for raising the shares.")
    }
}
