public import Kernel

// What a mandate lets a body carry out itself, and who ratifies what it decides.
extension Phrases.BodyPages {
    public static let whichMandate = Phrase(
        nl: "Van welk orgaan? U ziet dan het mandaat van nu.", en: "Of which body? You then see the mandate it has.")
    public static let mayCarryOut = Phrase(
        nl: "Wat het orgaan zelf mag uitvoeren", en: "What the body may carry out itself")
    public static let mayCarryOutHint = Phrase(
        nl: "Kruist u niets aan? Dan beslist het orgaan alleen, en voert het zelf niets uit.",
        en: "If you tick nothing, the body only decides, and carries nothing out itself.")
    public static let ratifiers = Phrase(nl: "Wie de besluiten bekrachtigt", en: "Who ratifies its decisions")
    public static let ratifiersHint = Phrase(
        nl: "Kiest u niemand? Dan gelden de besluiten meteen. "
            + "Bij een stuurgroep bekrachtigt dan elke partij die zetels vult.",
        en: "If you choose nobody, its decisions count at once. "
            + "Those of a steering group are then ratified by each party that fills seats.")
    public static let outsideRatifiers = Phrase(
        nl: "Partijen van buiten die bekrachtigen", en: "Parties outside that ratify")
    public static let outsideRatifiersHint = Phrase(
        nl: "Een partij per regel: Gemeente Utrecht.", en: "One party a line: City of Utrecht.")

    public static func mandateOf(_ name: String) -> Phrase {
        Phrase(nl: "Mandaat van \(name)", en: "Mandate of \(name)")
    }
}
