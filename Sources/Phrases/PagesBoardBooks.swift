public import Kernel

extension Phrases.BoardBooks {
    public static let decisionsHint = Phrase(
        nl: "Leg vast wat het bestuur buiten een stemming op dit scherm besloot. U kunt er daarna naar verwijzen.",
        en: "Record what the board decided outside a vote on this screen. You can cite it afterwards.")
    public static let decisionTitle = Phrase(nl: "Besluit in een zin", en: "The decision in one sentence")
    public static let decisionText = Phrase(nl: "De letterlijke tekst", en: "The exact text")
    public static let decidedOn = Phrase(nl: "Besloten op", en: "Decided on")
    public static let votesFor = Phrase(nl: "Bestuurders voor", en: "Directors for")
    public static let votesAgainst = Phrase(nl: "Bestuurders tegen", en: "Directors against")
    public static let record = Phrase(nl: "Leg het besluit vast", en: "Record the decision")
    public static func recorded(_ number: String, adopted: Bool) -> Phrase {
        adopted
            ? Phrase(
                nl: "Besluit \(number) is aangenomen en vastgelegd.", en: "Decision \(number) is adopted and recorded.")
            : Phrase(
                nl: "Besluit \(number) is verworpen en vastgelegd.", en: "Decision \(number) is rejected and recorded.")
    }
    public static let latestDecisions = Phrase(nl: "De laatste bestuursbesluiten", en: "The latest board decisions")

    public static func version(_ number: Int) -> Phrase {
        Phrase(nl: "Versie \(number)", en: "Version \(number)")
    }
    public static let versionDecided = Phrase(nl: "Besloten", en: "Decided")
    public static let deedOn = Phrase(nl: "Dag van de notariële akte", en: "Day of the notarial deed")
    public static let effectiveFrom = Phrase(nl: "Geldt vanaf, als dat later is", en: "Holds from, where that is later")
    public static let filedOn = Phrase(
        nl: "Dag van nederlegging bij het handelsregister", en: "Day of filing with the trade register")
    public static let recordFiling = Phrase(nl: "Leg de nederlegging vast", en: "Record the filing")
    public static let inForceFrom = Phrase(nl: "In werking vanaf", en: "In force from")
    public static let noVersions = Phrase(nl: "Er zijn nog geen statuten.", en: "There are no statutes yet.")
    public static let done = Phrase(nl: "Vastgelegd.", en: "Recorded.")

    public static let noLetters = Phrase(
        nl: "Er zijn geen brieven om te printen.", en: "There are no letters to print.")
    public static func letterCount(_ count: Int) -> Phrase {
        count == 1
            ? Phrase(nl: "1 brief.", en: "1 letter.")
            : Phrase(nl: "\(count) brieven, de oudste eerst.", en: "\(count) letters, the oldest first.")
    }
    public static func oldestLetters(_ count: Int) -> Phrase {
        Phrase(
            nl: "De oudste \(count) brieven. Vink ze af als ze geprint zijn; dan komen de volgende.",
            en: "The oldest \(count) letters. Tick them off when they are printed; the next ones follow then.")
    }
    public static let aboutMembers = Phrase(
        nl: "Lidnummers van de leden over wie het gaat", en: "Numbers of the members whom it is about")
    public static let aboutMembersHint = Phrase(
        nl: "Nodig bij opzeggen, ontzetten en schorsen. Meer nummers? Zet er een komma tussen.",
        en: "Needed for a notice, an expulsion and a suspension. More numbers? Put a comma between them.")
    public static let printSheets = Phrase(nl: "Open ze om te printen", en: "Open them to print")
    public static let sheetsTitle = Phrase(nl: "Brieven, elk op een blad", en: "Letters, each on a sheet")
    public static let markPrinted = Phrase(nl: "Deze brieven zijn geprint", en: "These letters are printed")
    public static func printed(_ count: Int) -> Phrase {
        Phrase(nl: "\(count) brieven zijn afgevinkt.", en: "\(count) letters are ticked off.")
    }
    public static let addressed = Phrase(nl: "Aan", en: "To")
    public static let subject = Phrase(nl: "Onderwerp", en: "Subject")
    public static let written = Phrase(nl: "Geschreven", en: "Written")

    public static let journalHint = Phrase(
        nl: "Alles wat is gedaan, in volgorde. Elke regel hangt met een zegel aan de vorige.",
        en: "Everything that was done, in order. Each entry is sealed to the one before it.")
    public static let entry = Phrase(nl: "Regel", en: "Entry")
    public static let when = Phrase(nl: "Wanneer", en: "When")
    public static let command = Phrase(nl: "Wat", en: "What")
    public static let who = Phrase(nl: "Wie", en: "Who")
    public static let verify = Phrase(nl: "Kijk het hele journaal na", en: "Check the whole journal")
    public static func verified(_ entries: String, erased: String) -> Phrase {
        Phrase(
            nl: "Het journaal klopt: \(entries) regels nagekeken, \(erased) gegevens gewist.",
            en: "The journal is whole: \(entries) entries checked, \(erased) values erased.")
    }
    public static func broken(_ entry: Int, _ kind: String) -> Phrase {
        Phrase(
            nl:
                "Regel \(entry) is niet wat er is geschreven (\(kind)). Zet een reservekopie terug en vraag de beheerder.",
            en: "Entry \(entry) is not what was written (\(kind)). Restore a backup and ask the operator.")
    }
    public static func actor(_ code: String) -> Phrase {
        switch code {
        case "decision": Phrase(nl: "een besluit", en: "a decision")
        case "founding": Phrase(nl: "de oprichters", en: "the founders")
        case "visitor": Phrase(nl: "een bezoeker", en: "a visitor")
        case "clock": Phrase(nl: "de klok", en: "the clock")
        default: Phrase(nl: "iemand", en: "somebody")
        }
    }

    public static let inTray = Phrase(nl: "Postvak van de demonstratie", en: "In-tray of the demonstration")
    public static let inTrayHint = Phrase(
        nl: "Hier ziet u alle e-mails en brieven die de coöperatie schreef, de nieuwste eerst. Er is niets verstuurd.",
        en: "Here you see all mails and letters that the cooperative wrote, the newest first. Nothing was sent.")
    public static let inTrayEmpty = Phrase(nl: "Er is nog geen post.", en: "There is no post yet.")
    public static let mail = Phrase(nl: "E-mail", en: "E-mail")
    public static let letter = Phrase(nl: "Brief", en: "Letter")
}
