public import Kernel

extension Phrases.AccountsPages {
    public static let byTheBoard = Phrase(nl: "Wat het bestuur doet", en: "What the board does")
    public static let drawUp = Phrase(
        nl: "Leg vast dat de jaarrekening is opgemaakt", en: "Record that the accounts are drawn up")
    public static let drawUpAgain = Phrase(nl: "Maak de jaarrekening opnieuw op", en: "Draw the accounts up anew")
    public static let drawUpHint = Phrase(
        nl: "Alle bestuurders ondertekenen. Ontbreekt er een, schrijf dan waarom.",
        en: "All directors sign. Where one does not, write why.")
    public static let drawnUpOn = Phrase(nl: "Opgemaakt op", en: "Drawn up on")
    public static let equityField = Phrase(nl: "Eigen vermogen in euro's", en: "Equity in euros")
    public static let resultField = Phrase(nl: "Resultaat in euro's", en: "Result in euros")
    public static let signerNumbers = Phrase(
        nl: "Lidnummers van wie tekenden", en: "Member numbers of those who signed")
    public static let signerHint = Phrase(
        nl: "Laat leeg als alle bestuurders tekenden.", en: "Leave empty where all directors signed.")
    public static let whyNot = Phrase(nl: "Waarom tekende iemand niet?", en: "Why did somebody not sign?")

    public static let recordStatement = Phrase(
        nl: "Leg een accountantsverklaring vast", en: "Record an auditor's statement")
    public static let auditor = Phrase(nl: "Accountant", en: "Auditor")
    public static let opinionField = Phrase(nl: "Oordeel", en: "Opinion")
    public static let statedOn = Phrase(nl: "Datum van de verklaring", en: "Day of the statement")

    public static let file = Phrase(
        nl: "Leg vast dat de jaarrekening is gedeponeerd", en: "Record that the accounts are filed")
    public static let fileHint = Phrase(
        nl: "Binnen acht dagen na de vaststelling, en nooit later dan twaalf maanden na het boekjaar.",
        en: "Within eight days after the adoption, and never later than twelve months after the year.")
    public static let filedOn = Phrase(nl: "Gedeponeerd op", en: "Filed on")

    public static let fileProposal = Phrase(nl: "Dien het voorstel in", en: "File the proposal")
    public static let proposeExtension = Phrase(
        nl: "Vraag de vergadering om uitstel", en: "Ask the assembly for an extension")
    public static let extensionHint = Phrase(
        nl: "Alleen om bijzondere redenen, en voordat de termijn voorbij is.",
        en: "Only on special grounds, and before the term is over.")
    public static let months = Phrase(nl: "Aantal maanden", en: "Number of months")
    public static let specialGrounds = Phrase(nl: "Bijzondere redenen", en: "Special grounds")
    public static let proposeAdoption = Phrase(nl: "Stel voor haar vast te stellen", en: "Propose to adopt them")
    public static let adoptionHint = Phrase(
        nl: "Decharge hoort hier niet bij: dat is een eigen voorstel.",
        en: "Discharge is no part of it: that is a proposal of its own.")
    public static let proposeDischarge = Phrase(nl: "Stel decharge voor", en: "Propose discharge")
    public static let dischargeHint = Phrase(
        nl: "Voor iedereen die in dat jaar in het bestuur zat.", en: "For everybody who sat on the board in that year.")
    public static let proposeCommittee = Phrase(nl: "Draag een kascommissie voor", en: "Nominate an audit committee")
    public static let committeeHint = Phrase(
        nl: "De vergadering benoemt. Bestuurders kunnen er niet in.",
        en: "The assembly appoints. Directors cannot be in it.")
    public static let memberNumbers = Phrase(nl: "Lidnummers", en: "Member numbers")
    public static let memberNumbersHint = Phrase(nl: "Bijvoorbeeld: 12, 31", en: "For example: 12, 31")
    public static let reserveNumbers = Phrase(nl: "Lidnummer van de reserve", en: "Member number of the reserve")

    /// Title and text of a proposal about the accounts of a year.
    public static func proposal(_ act: String, year: Int) -> (title: Phrase, text: Phrase) {
        switch act {
        case "extension":
            (
                Phrase(nl: "Uitstel voor de jaarrekening \(year)", en: "Extension for the accounts of \(year)"),
                Phrase(
                    nl: "De vergadering verlengt de tijd om de jaarrekening van \(year) op te maken.",
                    en: "The assembly extends the term to draw up the accounts of \(year).")
            )
        case "adoption":
            (
                Phrase(nl: "Vaststelling jaarrekening \(year)", en: "Adoption of the accounts of \(year)"),
                Phrase(
                    nl: "De vergadering stelt de jaarrekening van \(year) vast.",
                    en: "The assembly adopts the accounts of \(year).")
            )
        case "discharge":
            (
                Phrase(nl: "Decharge over \(year)", en: "Discharge for \(year)"),
                Phrase(
                    nl: "De vergadering verleent het bestuur decharge over \(year).",
                    en: "The assembly discharges the board for \(year).")
            )
        default:
            (
                Phrase(nl: "Kascommissie voor \(year)", en: "Audit committee for \(year)"),
                Phrase(
                    nl: "De vergadering benoemt de kascommissie voor \(year).",
                    en: "The assembly appoints the audit committee for \(year).")
            )
        }
    }
}
