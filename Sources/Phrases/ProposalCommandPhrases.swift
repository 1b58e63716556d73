public import Kernel

extension Phrases.Commands {
    public static let fileProposal = Phrase(nl: "een voorstel indienen", en: "file a proposal")
    public static let changeProposal = Phrase(nl: "een voorstel wijzigen", en: "change a proposal")
    public static let publishProposalText = Phrase(
        nl: "de tekst van een voorstel ter inzage leggen", en: "open the text of a proposal to the members")
    public static let withdrawProposal = Phrase(nl: "een voorstel intrekken", en: "withdraw a proposal")
    public static let recordBoardDecision = Phrase(
        nl: "een besluit van het bestuur vastleggen", en: "record a decision of the board")
    public static let openPoll = Phrase(nl: "een stemming openen", en: "open a vote")
    public static let castBallot = Phrase(nl: "een stem uitbrengen", en: "cast a ballot")
    public static let markBallot = Phrase(
        nl: "een stembiljet met keuzes invullen", en: "cast a ballot over options")
    public static let closePoll = Phrase(nl: "een stemming sluiten", en: "close a vote")
    public static let challengeResult = Phrase(nl: "een uitslag betwisten", en: "challenge a result")
}
