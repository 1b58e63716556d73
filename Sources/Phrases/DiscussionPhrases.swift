public import Kernel

extension Phrases {
    /// Sentences about arguments for and against a proposal.
    public enum Discussion {
        public static let unknown = Phrase(nl: "Dit argument bestaat niet.", en: "There is no such argument.")
        public static let unknownRemedy = Phrase(
            nl: "Kies een argument op de pagina van het voorstel.",
            en: "Choose an argument on the page of the proposal.")
        public static let gone = Phrase(
            nl: "Dit argument is ingetrokken of verborgen.", en: "This argument was withdrawn or hidden.")
        public static let goneRemedy = Phrase(
            nl: "Schrijf een eigen argument.", en: "Write an argument of your own.")
        public static let notYours = Phrase(
            nl: "Dit argument is niet van u.", en: "This argument is not yours.")
        public static let notYoursRemedy = Phrase(
            nl: "Antwoord erop, of vraag de secretaris om het te verbergen.",
            en: "Reply to it, or ask the secretary to hide it.")
        public static let reasonMissing = Phrase(
            nl: "Wie een argument verbergt, zegt waarom.", en: "Who hides an argument says why.")
        public static let reasonMissingRemedy = Phrase(
            nl: "Schrijf de reden op, bijvoorbeeld: het gaat over een persoon.",
            en: "Write the reason, such as: it is about a person.")
        public static let empty = Phrase(nl: "Het argument is leeg.", en: "The argument is empty.")
        public static let emptyRemedy = Phrase(nl: "Schrijf uw argument op.", en: "Write your argument.")
        public static let sideMissing = Phrase(
            nl: "Niet duidelijk is of u voor of tegen bent.", en: "It is not clear whether you are for or against.")
        public static let sideMissingRemedy = Phrase(nl: "Kies voor of tegen.", en: "Choose for or against.")
        public static let tooDeep = Phrase(
            nl: "Op een antwoord komt geen antwoord.", en: "A reply gets no reply.")
        public static let tooDeepRemedy = Phrase(
            nl: "Antwoord op het eerste argument.", en: "Reply to the first argument.")
        public static func tooLong(_ most: Int) -> Phrase {
            Phrase(
                nl: "Een argument is hoogstens \(most) tekens lang.",
                en: "An argument is at most \(most) characters long.")
        }
        public static let tooLongRemedy = Phrase(
            nl: "Zeg het korter, of verdeel het over twee argumenten.",
            en: "Say it in fewer words, or make two arguments of it.")
        public static func tooMany(_ most: Int) -> Phrase {
            Phrase(
                nl: "U geeft bij één voorstel hoogstens \(most) argumenten en antwoorden.",
                en: "You give at most \(most) arguments and replies on one proposal.")
        }
        public static let tooManyRemedy = Phrase(
            nl: "Zeg de rest in de vergadering.", en: "Say the rest in the meeting.")

        public static let title = Phrase(nl: "Argumenten", en: "Arguments")
        public static let inFavour = Phrase(nl: "Voor", en: "For")
        public static let against = Phrase(nl: "Tegen", en: "Against")
        public static let none = Phrase(
            nl: "Nog niemand gaf een argument.", en: "Nobody gave an argument yet.")
        public static let textField = Phrase(nl: "Uw argument", en: "Your argument")
        public static let sideField = Phrase(nl: "Bent u voor of tegen?", en: "Are you for or against?")
        public static let send = Phrase(nl: "Argument plaatsen", en: "Post the argument")
        public static let reply = Phrase(nl: "Antwoorden", en: "Reply")
        public static let replyField = Phrase(nl: "Uw antwoord", en: "Your reply")
        public static let hide = Phrase(nl: "Verbergen", en: "Hide")
        public static let hideField = Phrase(nl: "Reden", en: "Reason")
        public static let withdraw = Phrase(nl: "Intrekken", en: "Withdraw")
        public static let added = Phrase(nl: "Uw argument staat erbij.", en: "Your argument was added.")
        public static let isHidden = Phrase(nl: "Het argument is verborgen.", en: "The argument is hidden.")
        public static let isWithdrawn = Phrase(nl: "Uw argument is ingetrokken.", en: "Your argument was withdrawn.")
        public static func hiddenBecause(_ reason: String) -> Phrase {
            Phrase(nl: "Verborgen. Reden: \(reason)", en: "Hidden. Reason: \(reason)")
        }
        public static let withdrawnByAuthor = Phrase(nl: "Ingetrokken.", en: "Withdrawn.")
        public static let erased = Phrase(nl: "Gewist.", en: "Erased.")
        public static let formerMember = Phrase(nl: "Oud-lid", en: "Former member")
    }
}

extension Phrases.Commands {
    public static let addArgument = Phrase(
        nl: "een argument voor of tegen een voorstel geven", en: "give an argument for or against a proposal")
    public static let hideArgument = Phrase(nl: "een argument verbergen", en: "hide an argument")
    public static let withdrawArgument = Phrase(nl: "een eigen argument intrekken", en: "withdraw an own argument")
}
