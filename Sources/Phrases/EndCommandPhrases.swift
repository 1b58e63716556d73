public import Kernel

extension Phrases.Commands {
    public static let expelMember = Phrase(nl: "een lid ontzetten", en: "expel a member")
    public static let recordExpulsionReceipt = Phrase(
        nl: "vastleggen wanneer een lid het besluit tot ontzetting kreeg",
        en: "record when a member received the decision to expel")
    public static let appealExpulsion = Phrase(nl: "in beroep gaan tegen een ontzetting", en: "appeal an expulsion")
    public static let appealSuspension = Phrase(nl: "in beroep gaan tegen een schorsing", en: "appeal a suspension")
    public static let decideAppeal = Phrase(nl: "op een beroep beslissen", en: "decide on an appeal")
    public static let acknowledgeExit = Phrase(nl: "een opzegging bevestigen", en: "acknowledge a notice")
    public static let recordEndOfOrganisation = Phrase(
        nl: "vastleggen dat een organisatie niet meer bestaat", en: "record that an organisation ceased to exist")
    public static let nameHeir = Phrase(
        nl: "vastleggen wie voor de erfgenamen spreekt", en: "record who speaks for the heirs")
    public static let recordSharesHeld = Phrase(
        nl: "vastleggen hoeveel aandelen een lid heeft", en: "record how many shares a member holds")
    public static let recordAdoptedAccounts = Phrase(
        nl: "vastleggen dat een jaarrekening is vastgesteld", en: "record that annual accounts were adopted")
    public static let askPayout = Phrase(nl: "terugbetaling van aandelen vragen", en: "ask to be paid out for shares")
    public static let postponePayout = Phrase(nl: "een terugbetaling uitstellen", en: "postpone a pay-out")
    public static let recordPayout = Phrase(nl: "vastleggen dat is terugbetaald", en: "record that a pay-out was made")
}
