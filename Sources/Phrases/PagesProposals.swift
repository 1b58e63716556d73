public import Kernel

extension Phrases {
    /// The pages of proposals.
    public enum ProposalPages {
        public static let title = Phrase(nl: "Voorstellen", en: "Proposals")
        public static let none = Phrase(nl: "Er zijn nog geen voorstellen.", en: "There are no proposals yet.")
        public static let lead = Phrase(
            nl: "Hier staan de voorstellen waarvan de tekst ter inzage ligt, en uw eigen voorstellen.",
            en: "Here stand the proposals whose text is open to members, and your own.")
        public static let new = Phrase(nl: "Voorstel indienen", en: "File a proposal")
        public static func page(_ number: Int) -> Phrase {
            Phrase(nl: "Voorstel \(number)", en: "Proposal \(number)")
        }
        public static func stage(_ code: String) -> Phrase {
            switch code {
            case "filed": Phrase(nl: "Ingediend", en: "Filed")
            case "published": Phrase(nl: "Ter inzage", en: "Open to members")
            case "adopted": Phrase(nl: "Aangenomen", en: "Adopted")
            case "rejected": Phrase(nl: "Verworpen", en: "Rejected")
            case "withdrawn": Phrase(nl: "Ingetrokken", en: "Withdrawn")
            default: Phrase(same: code)
            }
        }
        public static let filedOn = Phrase(nl: "Ingediend op", en: "Filed on")
        public static let openFrom = Phrase(nl: "Ter inzage vanaf", en: "Open to members from")
        public static let decidedBy = Phrase(nl: "Beslist wordt door", en: "To be decided by")
        public static let mine = Phrase(nl: "Dit is uw voorstel", en: "This is your proposal")
        public static let text = Phrase(nl: "Wat er besloten wordt, woordelijk", en: "What is decided, word for word")
        public static let explanation = Phrase(nl: "Toelichting", en: "Explanation")
        public static let changes = Phrase(nl: "Wat er verandert in de statuten", en: "What changes in the statutes")
        public static let now = Phrase(nl: "Nu", en: "Now")
        public static let proposed = Phrase(nl: "Wordt", en: "Becomes")
        public static let newArticle = Phrase(nl: "Dit artikel is nieuw.", en: "This article is new.")
        public static let removedArticle = Phrase(nl: "Dit artikel vervalt.", en: "This article is removed.")
        public static let meetings = Phrase(nl: "Op de agenda van", en: "On the agenda of")
        public static let decisions = Phrase(nl: "Besluiten hierover", en: "Decisions on it")
        public static let voteNow = Phrase(nl: "Er wordt nu over gestemd", en: "It is being voted on now")

        public static let titleField = Phrase(nl: "Titel", en: "Title")
        public static let textField = Phrase(nl: "Tekst van het besluit", en: "Text of the decision")
        public static let textHint = Phrase(
            nl: "Schrijf precies wat er besloten moet worden. Over deze woorden wordt gestemd.",
            en: "Write exactly what is to be decided. These words are voted on.")
        public static let explanationField = Phrase(nl: "Waarom stelt u dit voor?", en: "Why do you propose this?")
        public static let withRequest = Phrase(
            nl:
                "Dit voorstel hoort bij het verzoek om een vergadering. Wie het verzoek steunt, telt mee als indiener. Laat "
                + "de titel daarom staan.",
            en:
                "This proposal goes with the request for an assembly. Who supports the request counts as a proposer. So "
                + "leave the title as it is.")
        public static let amends = Phrase(nl: "Dit wijzigt de statuten", en: "This amends the statutes")
        public static let amendsHint = Phrase(
            nl: "Noem in de tekst het artikel en de nieuwe woorden.",
            en: "Name the article and the new words in the text.")
        public static let newLead = Phrase(
            nl: "Het bestuur zet uw voorstel op de agenda als de statuten dat vragen. De tekst komt op tijd ter "
                + "inzage.",
            en: "The board puts your proposal on the agenda where the statutes ask it. The text is opened to members "
                + "in time.")
        public static let membersOnly = Phrase(
            nl: "Alleen leden die mogen stemmen en wie in een orgaan zit, kunnen een voorstel indienen.",
            en: "Only members who may vote and those who sit in a body can file a proposal.")
        public static let send = Phrase(nl: "Voorstel indienen", en: "File the proposal")
        public static func filed(_ number: Int) -> Phrase {
            Phrase(
                nl: "Uw voorstel is ingediend als nummer \(number).", en: "Your proposal is filed as number \(number).")
        }
    }
}
