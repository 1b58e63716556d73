public import Kernel

extension Phrases {
    /// Sentences about a result that is challenged at once.
    public enum Challenges {
        public static let summary = Phrase(
            nl: "de uitslag van een stemming direct betwisten", en: "challenge the result of a vote at once")

        public static let isOpen = Phrase(
            nl: "De stemming is nog open.", en: "The vote is still open.")
        public static let isOpenRemedy = Phrase(
            nl: "Wacht tot de voorzitter de stemming sluit.", en: "Wait until the chair closes the vote.")

        public static let already = Phrase(
            nl: "Deze uitslag is al betwist.", en: "This result was challenged already.")
        public static let alreadyRemedy = Phrase(
            nl: "De voorzitter opent een nieuwe stemming. Breng daar uw stem uit.",
            en: "The chair opens a new vote. Cast your vote there.")

        public static let notThere = Phrase(
            nl: "Alleen wie in de vergadering is, kan de uitslag betwisten.",
            en: "Only who is in the meeting can challenge the result.")
        public static let notThereRemedy = Phrase(
            nl: "Meld u weer aan bij de secretaris voor de volgende stemming opent.",
            en: "Report to the secretary again before the next vote opens.")
        public static let votedAnew = Phrase(
            nl: "Over deze zaak is al opnieuw gestemd. Die uitslag staat.",
            en: "A new vote was held on this already. Its result stands.")
        public static let tooLate = Phrase(
            nl: "Een uitslag betwist u direct: in dezelfde vergadering en voor de volgende stemming opent.",
            en: "A result is challenged at once: in the same meeting, and before the next vote opens.")
        public static let tooLateRemedy = Phrase(
            nl: "Dien een nieuw voorstel in, of leg de zaak voor aan de rechter.",
            en: "File a new proposal, or bring the matter before the court.")

        public static func owed(_ questions: [String]) -> Phrase {
            let all = questions.map { "‘\($0)’" }.joined(separator: ", ")
            return Phrase(
                nl: "De uitslag over \(all) is betwist. Daarover moet eerst opnieuw worden gestemd.",
                en: "The result on \(all) was challenged. A new vote on it must be held first.")
        }
        public static let owedRemedy = Phrase(
            nl: "Open de nieuwe stemming, en sluit daarna de vergadering.",
            en: "Open the new vote, and close the meeting after it.")
        public static let notHeldAnew = Phrase(
            nl: "De uitslag is meteen betwist, en er is niet opnieuw gestemd. De uitslag blijft staan.",
            en: "The result was challenged at once, and no new vote was held. The result stands.")
        public static let notHeldAnewRemedy = Phrase(
            nl: "Bevestig dit besluit in een volgende vergadering. Tot dan kan de rechter het vernietigen.",
            en: "Confirm this decision in a later meeting. Until then the court can annul it.")

        public static let toTakeBack = Phrase(
            nl: "Dit besluit was al uitgevoerd toen de uitslag werd betwist. Door de nieuwe stemming vervalt het.",
            en:
                "This decision was carried out already when the result was challenged. By the new vote it loses its effect."
        )
        public static let toTakeBackRemedy = Phrase(
            nl: "Stem opnieuw. Blijft het besluit uit, draai dan terug wat is gedaan.",
            en: "Vote again. If the decision is not taken anew, take back what was done.")

        public static let lapsed = Phrase(
            nl: "Het besluit over deze statuten is betwist of vervangen en heeft geen gevolg meer.",
            en: "The decision on these statutes was challenged or replaced and has no effect any more.")
        public static let lapsedRemedy = Phrase(
            nl: "Gebruik de versie van het besluit dat nu geldt.", en: "Use the version of the decision that holds now."
        )
    }

    /// Sentences about powers that the statutes leave to an office.
    public enum Delegations {
        public static func unknown(_ command: String) -> Phrase {
            Phrase(
                nl: "De statuten laten de handeling \(command) aan een functie over. Die handeling bestaat niet.",
                en: "The statutes leave the command \(command) to an office. There is no such command.")
        }
        public static let unknownRemedy = Phrase(
            nl: "Kies een naam uit de lijst van handelingen (zeggenschap commands).",
            en: "Take a name from the list of commands (zeggenschap commands).")

        public static func reserved(_ command: String) -> Phrase {
            Phrase(
                nl: "De handeling \(command) hoort bij een vergadering alleen en gaat niet over op een functie.",
                en: "The command \(command) belongs to a body alone and does not pass to an office.")
        }
        public static let reservedRemedy = Phrase(
            nl: "Haal deze handeling uit de lijst van mandaten.", en: "Take this command from the list of mandates.")
    }
}
