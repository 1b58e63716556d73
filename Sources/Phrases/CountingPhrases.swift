public import Kernel

extension Phrases {
    /// Why a case cannot be counted.
    public enum Counting {
        public static func tooManyCandidates(_ found: Int) -> Phrase {
            Phrase(
                nl: "Er staan \(found) kandidaten op de lijst. Dat zijn er te veel om twee aan twee te vergelijken.",
                en: "The list has \(found) candidates. That is too many to compare two by two.")
        }

        public static func fewerCandidates(_ limit: Int) -> Phrase {
            Phrase(
                nl: "Neem ten hoogste \(limit) kandidaten of een andere telwijze.",
                en: "Take at most \(limit) candidates or another method of counting.")
        }

        public static func gradesImpossible(_ found: Int) -> Phrase {
            Phrase(
                nl: "Een schaal van \(found) oordelen kan niet worden geteld.",
                en: "A scale of \(found) grades cannot be counted.")
        }

        public static func gradesBetween(_ limit: Int) -> Phrase {
            Phrase(nl: "Neem 1 tot en met \(limit) oordelen.", en: "Take from 1 to \(limit) grades.")
        }

        public static let membersUnknown = Phrase(
            nl: "Het voorstel moet worden gemeten aan alle stemmen die er zijn, maar dat aantal ontbreekt.",
            en: "The motion is measured against all the votes there are, but that number is missing.")
        public static let giveMembers = Phrase(
            nl: "Vul in hoeveel stemmen alle leden samen hebben.",
            en: "Fill in how many votes all members have together.")

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
