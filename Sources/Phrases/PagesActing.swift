public import Kernel

extension Phrases {
    /// Small forms on several pages: who acts for an organisation, an own interest, a proposal that is changed or withdrawn,
    /// a result that is challenged, an assembly that members convoke.
    public enum ActingPages {
        public static let memberNumber = Phrase(nl: "Lidnummer", en: "Member number")
        public static let actsNow = Phrase(nl: "Handelt namens haar", en: "Acts for it")
        public static let nameRepresentative = Phrase(
            nl: "Vastleggen wie namens haar handelt", en: "Record who acts for it")
        public static let representativeHint = Phrase(
            nl: "Aan de deur, bij stemmingen en met volmachten. Dit is een lid met een nummer, of iemand met een naam.",
            en: "At the door, in votes and with proxies. This is a member by number, or somebody by name.")

        public static let ownInterest = Phrase(nl: "Een eigen belang melden", en: "Tell an own interest")
        public static let ownInterestHint = Phrase(
            nl:
                "Wie een eigen belang heeft bij een agendapunt, heeft daarover geen stem (2:12). Dit is niet terug te draaien.",
            en: "Who has an own interest in an item has no vote on it (2:12). This cannot be undone.")
        public static let item = Phrase(nl: "Agendapunt", en: "Item")
        public static let interestNoted = Phrase(nl: "Het belang is vastgelegd.", en: "The interest was recorded.")

        public static let changeProposal = Phrase(nl: "Voorstel wijzigen", en: "Change the proposal")
        public static let changeHint = Phrase(
            nl: "Dit kan tot leden de tekst kunnen lezen. De tekst van nu blijft bewaard.",
            en: "This is possible until members can read the text. The text of now is kept.")
        public static let proposalChanged = Phrase(nl: "Het voorstel is gewijzigd.", en: "The proposal was changed.")
        public static let withdrawProposal = Phrase(nl: "Voorstel intrekken", en: "Withdraw the proposal")
        public static let proposalWithdrawn = Phrase(
            nl: "Het voorstel is ingetrokken.", en: "The proposal was withdrawn.")

        public static let challenge = Phrase(nl: "Uitslag betwisten", en: "Challenge the result")
        public static let challengeHint = Phrase(
            nl:
                "Dit kan nu, meteen na de uitslag (2:13 lid 4). Er komt een nieuwe stemming als meer dan de helft van de stemmen dat wil; na handopsteken is één stemgerechtigde genoeg.",
            en:
                "This is possible now, at once after the result (2:13 lid 4). There is a new vote when more than half of the votes want it; after a show of hands one voter is enough."
        )
        public static func challenged(_ votes: Int, of needed: Int, isAskedAnew: Bool) -> Phrase {
            isAskedAnew
                ? Phrase(
                    nl: "De uitslag is betwist. Er wordt opnieuw gestemd.",
                    en: "The result was challenged. A new vote is held.")
                : Phrase(
                    nl: "U betwist de uitslag. Dat doen nu \(votes) van de \(needed) stemmen die nodig zijn.",
                    en: "You challenge the result. So do \(votes) of the \(needed) votes that are needed.")
        }

        public static let convoke = Phrase(nl: "Zelf bijeenroepen", en: "Convoke it yourselves")
        public static let convokeHint = Phrase(
            nl:
                "Het bestuur liet de termijn voorbijgaan: wie erom vroegen, roepen de vergadering zelf bijeen (2:41 lid 3). De oproep gaat meteen naar alle leden.",
            en:
                "The board let the term pass: those who asked convoke the assembly themselves (2:41 lid 3). The notice goes to all members at once."
        )
        public static let convokeSecond = Phrase(
            nl: "Tweede vergadering bijeenroepen", en: "Convoke the second meeting")
        public static let convokeSecondHint = Phrase(
            nl: "In de vergadering die u zelf bijeenriep, waren er te weinig stemmen. De tweede gaat over dezelfde "
                + "punten. De oproep gaat meteen naar alle leden.",
            en: "Too few votes were there at the meeting that you called yourselves. The second is about the same "
                + "items. The notice goes to all members at once.")
        public static let asTheFirst = Phrase(
            nl: "Kiest u niets, dan gaat het zoals in de eerste vergadering.",
            en: "If you choose nothing, it goes as in the first meeting.")
        public static let quorumMissed = Phrase(
            nl: "Uw vergaderingen zonder quorum", en: "Your meetings that missed their quorum")
        public static let whatIsDecided = Phrase(nl: "Waarover gestemd wordt", en: "What is voted on")
        public static let ownChair = Phrase(nl: "Lidnummer van de voorzitter", en: "Member number of the chair")
        public static let ownChairHint = Phrase(
            nl: "Laat u dit leeg, dan zit u zelf voor.", en: "If you leave this empty, you preside yourself.")
        public static let ownMinuteTaker = Phrase(
            nl: "Lidnummer van wie de notulen maakt", en: "Member number of the person who takes the minutes")
        public static let ownMinuteTakerHint = Phrase(
            nl: "Laat u dit leeg, dan maakt de voorzitter van deze vergadering ze, of de secretaris.",
            en: "If you leave this empty, the chair of this meeting makes them, or the secretary.")
        public static let start = Phrase(nl: "Hoe laat", en: "At what time")
        public static let convoked = Phrase(nl: "De oproep is verstuurd.", en: "The notice was sent.")

        public static let applicationTakenBack = Phrase(
            nl: "Ingetrokken door de aanvrager", en: "Taken back by the applicant")
        public static let applicationWithdrawn = Phrase(
            nl: "De aanmelding is ingetrokken.", en: "The application was withdrawn.")
    }
}
