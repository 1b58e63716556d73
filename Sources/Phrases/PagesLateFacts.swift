public import Kernel

extension Phrases {
    /// The board's page to record what was decided on paper.
    public enum LateFactPages {
        public static let title = Phrase(nl: "Besluiten van vroeger", en: "Decisions from before")
        public static let lead = Phrase(
            nl:
                "Leg vast wat op papier is besloten. U ziet of het geldt, of iemand het kan laten vernietigen, en waarom.",
            en: "Record what was decided on paper. You see whether it stands, whether it can be annulled, and why.")
        public static let doubtful = Phrase(
            nl: "Besluiten die zo niet vaststaan", en: "Decisions that do not stand as they are")
        public static let confirm = Phrase(nl: "Bevestig het besluit", en: "Confirm the decision")
        public static let confirmHint = Phrase(
            nl: "De vergadering bevestigt met een nieuw besluit, onder dezelfde eisen.",
            en: "The assembly confirms by a new decision, under the same rules.")
        public static let proposeConfirmation = Phrase(
            nl: "Stel de bevestiging voor", en: "Propose the confirmation")
        public static func confirmation(of title: String) -> Phrase {
            Phrase(nl: "Bevestiging: \(title)", en: "Confirmation: \(title)")
        }
        public static let ratifiedBy = Phrase(
            nl: "Besluit van het orgaan dat eerst had moeten handelen",
            en: "Decision of the body that had to act first")
        public static let ratify = Phrase(nl: "Leg de bekrachtiging vast", en: "Record the ratification")

        public static let recordMeeting = Phrase(nl: "Een vergadering", en: "A meeting")
        public static let body = Phrase(nl: "Orgaan", en: "Body")
        public static let heldOn = Phrase(nl: "Gehouden op", en: "Held on")
        public static let convokedOn = Phrase(nl: "Oproep verstuurd op", en: "Notice sent on")
        public static let noticeHint = Phrase(
            nl: "Laat dit leeg als u hierboven een vergadering kiest, of als niemand is opgeroepen.",
            en: "Leave this empty if you choose a meeting above, or if nobody was convoked.")
        public static let present = Phrase(nl: "Aanwezige leden", en: "Members present")
        public static let byProxy = Phrase(nl: "Vertegenwoordigd met een volmacht", en: "Represented by proxy")
        public static let represented = Phrase(
            nl: "Stemmen aanwezig of vertegenwoordigd", en: "Votes present or represented")
        public static let base = Phrase(nl: "Alle stemmen die er toen waren", en: "All votes that there were")
        public static let place = Phrase(nl: "Plaats", en: "Place")
        public static let secondMeeting = Phrase(
            nl: "Dit was de tweede vergadering, na een zonder quorum",
            en: "This was the second meeting, after one without a quorum")
        public static let secondOf = Phrase(
            nl: "Na welke eerste vergadering?", en: "After which first meeting?")
        public static let firstUnknown = Phrase(
            nl: "Geen, of die is hier niet vastgelegd", en: "None, or it is not recorded here")
        public static let saveMeeting = Phrase(nl: "Leg de vergadering vast", en: "Record the meeting")
        public static let meetingSaved = Phrase(nl: "De vergadering is vastgelegd.", en: "The meeting is recorded.")

        public static let recordDecision = Phrase(nl: "Een besluit", en: "A decision")
        public static let decisionTitle = Phrase(nl: "Onderwerp van het besluit", en: "Subject of the decision")
        public static let words = Phrase(nl: "Wat is besloten, woord voor woord", en: "What was decided, word for word")
        public static let meeting = Phrase(nl: "In welke vergadering?", en: "In which meeting?")
        public static let noMeeting = Phrase(nl: "Vul hieronder dag en aantallen in", en: "Give day and figures below")
        public static let decidedOn = Phrase(nl: "Besloten op", en: "Decided on")
        public static let votesFor = Phrase(nl: "Stemmen voor", en: "Votes for")
        public static let votesAgainst = Phrase(nl: "Stemmen tegen", en: "Votes against")
        public static let votesBlank = Phrase(nl: "Blanco stemmen", en: "Blank votes")
        public static let offAgenda = Phrase(nl: "Het stond niet op de agenda", en: "It was not on the agenda")
        public static let unannounced = Phrase(
            nl: "De oproep kondigde de statutenwijziging niet aan", en: "The notice did not announce the amendment")
        public static let textOpenSince = Phrase(
            nl: "Leden konden de tekst lezen sinds", en: "Members could read the text since")
        public static let textOpenHint = Phrase(
            nl: "Bij statutenwijziging, ontbinding of omzetting: de dag waarop de volledige tekst klaarlag.",
            en: "For an amendment, dissolution or conversion: the day on which the full text lay open.")
        public static let contentAgainst = Phrase(
            nl: "De inhoud is in strijd met", en: "Its content is against")
        public static let contentHint = Phrase(
            nl: "Bijvoorbeeld: 2:38 lid 1 of art. 15", en: "For example: 2:38 lid 1, or art. 15")
        public static let missingActOf = Phrase(
            nl: "Wie had eerst moeten handelen, en deed dat niet?", en: "Who had to act first, and did not?")
        public static let nobody = Phrase(nl: "Niemand", en: "Nobody")
        public static let ratifyBy = Phrase(nl: "Bekrachtigen kan tot en met", en: "It can be ratified up to")
        public static let ratifyByHint = Phrase(
            nl: "Alleen als iemand eerst had moeten handelen. Laat u dit leeg, dan is het drie maanden.",
            en: "Only if somebody had to act first. If you leave this empty, it is three months.")
        public static let knownOn = Phrase(nl: "Aan de leden bekend sinds", en: "Known to the members since")
        public static let lookFirst = Phrase(nl: "Kijk eerst wat het waard is", en: "Look first what it is worth")
        public static let saveDecision = Phrase(nl: "Leg het besluit vast", en: "Record the decision")
        public static func decisionSaved(_ standing: Phrase) -> Phrase {
            Phrase(
                nl: "Het besluit is vastgelegd. Rechtsgeldigheid: \(standing.nl).",
                en: "The decision is recorded. How it stands in law: \(standing.en).")
        }

        public static let wouldBe = Phrase(nl: "Zo zou het besluit staan", en: "How the decision would stand")
        public static let carried = Phrase(nl: "De stemmen zijn ervoor genoeg.", en: "The votes carry it.")
        public static let notCarried = Phrase(
            nl: "De stemmen zijn er niet genoeg voor.", en: "The votes do not carry it.")
        public static func consequence(_ article: String) -> Phrase {
            Phrase(nl: "Dit volgt uit artikel \(article).", en: "This follows from article \(article).")
        }
        public static let notYetRecorded = Phrase(
            nl: "Er is nog niets vastgelegd.", en: "Nothing is recorded yet.")
        public static let confirmed = Phrase(nl: "Het besluit is bevestigd.", en: "The decision is confirmed.")
        public static let ratified = Phrase(nl: "Het besluit is bekrachtigd.", en: "The decision is ratified.")
    }
}
