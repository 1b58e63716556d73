public import Kernel

extension Phrases.Meetings {
    public static let digitalNotInForce = Phrase(
        nl: "Een vergadering zonder zaal kan nog niet. Daar is een wet voor nodig die nog niet geldt.",
        en: "A meeting without a place is not possible yet. It needs an act that is not in force.")
    public static let nameAPlace = Phrase(
        nl: "Noem een plaats waar leden kunnen komen.", en: "Name a place where members can come.")
    public static let onlineWithoutClause = Phrase(
        nl: "De statuten laten online meedoen en stemmen niet toe.",
        en: "The statutes do not let members take part and vote online.")
    public static let meetInAPlace = Phrase(
        nl: "Vergader in een zaal, of wijzig eerst de statuten.",
        en: "Meet in a hall, or amend the statutes first.")
    public static let placeMissing = Phrase(
        nl: "De oproep noemt geen plaats.", en: "The notice names no place.")
    public static let linkMissing = Phrase(
        nl: "De oproep zegt niet hoe leden online meedoen.", en: "The notice does not say how members join online.")
    public static let giveALink = Phrase(
        nl: "Vul het adres van de onlinevergadering in.", en: "Give the address of the online meeting.")
}
