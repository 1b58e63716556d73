public import Kernel

extension Phrases {
    /// The pages on which somebody checks what cannot be taken back, before it is done.
    public enum ActChecks {
        public static let cannotBeUndone = Phrase(
            nl: "Kijk dit goed na. U kunt het niet terugdraaien.", en: "Check this well. You cannot take it back.")
        public static let back = Phrase(nl: "Nee, terug", en: "No, go back")

        public static func member(_ name: String, _ number: Int) -> Phrase {
            Phrase(nl: "\(name) (lid \(number))", en: "\(name) (member \(number))")
        }
        public static let expulsionTitle = Phrase(nl: "Dit lid ontzetten?", en: "Expel this member?")
        public static let expulsionFollows = Phrase(
            nl: "Het lid krijgt dit meteen schriftelijk, met de reden, en mag vanaf vandaag niet meer stemmen.",
            en: "The member gets this in writing at once, with the reason, and may not vote from today on.")
        public static let expel = Phrase(nl: "Ja, ontzet dit lid", en: "Yes, expel this member")
        public static let deathTitle = Phrase(nl: "Klopt dit overlijden?", en: "Is this death right?")
        public static func diedOn(_ day: Day) -> Phrase {
            let words = Phrases.day(day)
            return Phrase(nl: "Overleden op \(words.nl)", en: "Died on \(words.en)")
        }
        public static let membershipEnds = Phrase(
            nl: "Het lidmaatschap en de stem eindigen.", en: "The membership and the vote end.")
        public static let recordDeath = Phrase(nl: "Ja, leg het overlijden vast", en: "Yes, record the death")
        public static let noticeTitle = Phrase(
            nl: "Dit lidmaatschap opzeggen?", en: "Give notice of this membership?")
        public static let giveNotice = Phrase(nl: "Ja, zeg op", en: "Yes, give notice")

        public static func reason(_ words: String) -> Phrase { Phrase(nl: "Reden: \(words)", en: "Reason: \(words)") }
        public static func broken(_ words: String) -> Phrase {
            Phrase(nl: "Overtreden: \(words)", en: "Broken: \(words)")
        }
        public static func harm(_ words: String) -> Phrase {
            Phrase(nl: "Onredelijke schade: \(words)", en: "Unreasonable harm: \(words)")
        }
        public static func restsOn(_ number: String, _ title: String) -> Phrase {
            Phrase(nl: "Op grond van besluit \(number): \(title)", en: "By decision \(number): \(title)")
        }
        public static let unnamed = Phrase(
            nl: "Dit besluit noemt deze handeling niet. Gaat het echt over dit lid?",
            en: "This decision does not name this act. Is it really about this member?")
    }
}
