public import Kernel

extension Phrases {
    /// The desk of a body, on which who sits in it records what it decides.
    public enum BodyDeskPages {
        public static let title = Phrase(nl: "Uw orgaan", en: "Your body")
        public static let toDesk = Phrase(nl: "Een besluit vastleggen", en: "Record a decision")
        public static let yours = Phrase(nl: "Waar u in zit", en: "Where you have a seat")
        public static let lead = Phrase(
            nl: "U zit in dit orgaan. Leg hier vast wat het besluit. U ziet eerst wat ervan wordt.",
            en: "You sit in this body. Record here what it decides. You see first what becomes of it.")
        public static let record = Phrase(nl: "Een besluit vastleggen", en: "Record a decision")
        public static let latest = Phrase(nl: "De laatste besluiten", en: "The latest decisions")
        public static let officersRecord = Phrase(
            nl: "De voorzitter of de secretaris legt vast wat het bestuur besluit.",
            en: "The chair or the secretary records what the board decides.")

        public static let votesFor = Phrase(nl: "Stemmen voor", en: "Votes for")
        public static let votesAgainst = Phrase(nl: "Stemmen tegen", en: "Votes against")
        public static let proposal = Phrase(nl: "Over welk voorstel", en: "On which proposal")
        public static let noProposal = Phrase(nl: "geen ingediend voorstel", en: "no proposal that was filed")
        public static let proposalHint = Phrase(
            nl: "Wat het voorstel uitvoert, gebeurt als het besluit is aangenomen.",
            en: "What the proposal carries out happens when the decision is adopted.")
        public static let conflicted = Phrase(
            nl: "Wie deed niet mee wegens een eigen belang?", en: "Who took no part because of an own interest?")
        public static let conflictedHint = Phrase(
            nl: "Wie dit al eerder meldde, hoeft u niet aan te kruisen (2:44 lid 6).",
            en: "Who declared it before need not be ticked (2:44 lid 6).")
        public static let reasonsHint = Phrase(
            nl: "Alleen nodig als iedereen een eigen belang heeft en de statuten het bestuur toch laten besluiten.",
            en: "Needed only if all have an own interest and the statutes let the board decide all the same.")

        public static let check = Phrase(nl: "Kijken wat ervan wordt", en: "See what becomes of it")
        public static let preview = Phrase(nl: "Voordat u het doet", en: "Before you do it")
        public static let wouldBeAdopted = Phrase(
            nl: "Zo is het besluit aangenomen.", en: "Like this the decision is adopted.")
        public static let wouldBeRejected = Phrase(
            nl: "Zo is het besluit verworpen.", en: "Like this the decision is rejected.")
        public static func without(_ count: Int) -> Phrase {
            count == 1
                ? Phrase(
                    nl: "Eén persoon telt niet mee wegens een eigen belang (2:44 lid 6).",
                    en: "One person does not count because of an own interest (2:44 lid 6).")
                : Phrase(
                    nl: "\(count) personen tellen niet mee wegens een eigen belang (2:44 lid 6).",
                    en: "\(count) persons do not count because of an own interest (2:44 lid 6).")
        }
        public static let effect = Phrase(nl: "Gevolg", en: "Effect")
        public static let nothingRecorded = Phrase(
            nl: "Er is nog niets vastgelegd. Klopt het? Leg het dan onder aan het formulier vast.",
            en: "Nothing is recorded yet. Is it right? Then record it at the end of the form.")

        public static let director = Phrase(nl: "Een bestuurder schorsen", en: "Suspend a director")
        public static let directorHint = Phrase(
            nl:
                "De raad van commissarissen kan een bestuurder schorsen (2:57). Leg eerst het besluit van de raad vast, en noem het hier. Ontslaan doet de ledenvergadering.",
            en:
                "The supervisory board can suspend a director (2:57). First record the decision of the supervisory board, and name it here. The assembly dismisses."
        )
        public static let whatToDo = Phrase(nl: "Wat u doet", en: "What you do")
        public static let citing = Phrase(nl: "Op welk besluit van de raad", en: "On which decision of your body")
        public static let citingHint = Phrase(
            nl: "Een besluit geldt één keer, of een jaar lang als het deze opdracht noemt.",
            en: "A decision holds once, or for a year where it names this command.")
        public static let look = Phrase(nl: "Kijken of het kan", en: "See whether it can be done")
        public static let carryOut = Phrase(nl: "Doe dit nu", en: "Do this now")

        public static func wouldSuspend(_ name: String, from: Day, until: Day) -> Phrase {
            let from = Phrases.day(from), until = Phrases.day(until)
            return Phrase(
                nl:
                    "\(name) is dan geschorst van \(from.nl) tot en met \(until.nl). Zonder ontslag vervalt de schorsing daarna. Er is nog niets gedaan.",
                en:
                    "\(name) is then suspended from \(from.en) until \(until.en). Without a dismissal the suspension lapses after that. Nothing is done yet."
            )
        }
        public static func wouldLift(_ name: String) -> Phrase {
            Phrase(
                nl: "De schorsing van \(name) is dan vandaag voorbij. Er is nog niets gedaan.",
                en: "The suspension of \(name) is then over today. Nothing is done yet.")
        }
        public static func suspended(_ name: String, until: Day) -> Phrase {
            let until = Phrases.day(until)
            return Phrase(
                nl: "\(name) is geschorst tot en met \(until.nl).", en: "\(name) is suspended until \(until.en).")
        }
        public static func lifted(_ name: String) -> Phrase {
            Phrase(
                nl: "De schorsing van \(name) is opgeheven.", en: "The suspension of \(name) was lifted.")
        }
    }
}
