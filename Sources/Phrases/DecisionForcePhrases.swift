public import Kernel

extension Phrases {
    /// Sentences about decisions that cannot be relied on: void, without effect, or not yet in effect.
    public enum DecisionForce {
        public static let void = Phrase(
            nl: "Dit besluit is nietig. Niemand kan er iets op baseren.",
            en: "This decision is void. Nothing can rest on it.")
        public static let voidRemedy = Phrase(
            nl: "Laat het bekrachtigen als dat kan, of neem een nieuw besluit.",
            en: "Have it ratified where that is possible, or take a new decision.")
        public static let withoutEffect = Phrase(
            nl: "Dit besluit is vervallen en heeft geen gevolg meer.",
            en: "This decision has lapsed and has no effect any more.")
        public static let decideAnew = Phrase(
            nl: "Neem een nieuw besluit.", en: "Take a new decision.")
        public static let waits = Phrase(
            nl: "Dit besluit wacht nog en heeft nog geen gevolg.",
            en: "This decision still waits and has no effect yet.")
        public static let waitsRemedy = Phrase(
            nl: "Kijk bij het besluit waarop het wacht.", en: "See at the decision what it waits for.")
        public static func before(_ day: Day) -> Phrase {
            Phrase(
                nl: "Dit besluit is van voor \(Phrases.day(day).nl) en gaat daar dus niet over.",
                en: "This decision was taken before \(Phrases.day(day).en), and is not about that.")
        }
        public static let beforeRemedy = Phrase(
            nl: "Noem een besluit dat daarna is genomen.", en: "Name a decision that was taken after it.")
        public static func approvedAfter(_ day: Day) -> Phrase {
            Phrase(
                nl: "Deze goedkeuring is van \(Phrases.day(day).nl), na het besluit zelf.",
                en: "This approval is of \(Phrases.day(day).en), after the decision itself.")
        }
        public static let approvedAfterRemedy = Phrase(
            nl: "Vraag eerst goedkeuring, en neem dan het besluit.", en: "Ask approval first, and decide then.")
        public static let approvesOther = Phrase(
            nl: "Deze goedkeuring gaat over iets anders, of over minder geld.",
            en: "This approval is about something else, or about less money.")
        public static let approvesOtherRemedy = Phrase(
            nl: "Noem de goedkeuring van dit onderwerp en dit bedrag.",
            en: "Name the approval of this subject and this amount.")
        public static let lighter = Phrase(
            nl: "Een wijziging van de statuten wordt alleen vervangen door een besluit van dezelfde soort.",
            en: "An amendment of the statutes is replaced only by a decision of the same kind.")
        public static let lighterRemedy = Phrase(
            nl: "Stel het voor als statutenwijziging, met dezelfde meerderheid.",
            en: "Propose it as an amendment of the statutes, by the same majority.")
        public static func confirmedAs(_ topic: Phrase) -> Phrase {
            Phrase(
                nl: "Bevestigen vraagt dezelfde regels als het besluit zelf. Dat ging over: \(topic.nl).",
                en: "A confirmation keeps the rules of the decision itself, which was about: \(topic.en).")
        }
        public static let confirmedAsRemedy = Phrase(
            nl: "Neem het besluit om te bevestigen onder dat onderwerp.",
            en: "Take the decision to confirm under that kind of business.")
    }
}
