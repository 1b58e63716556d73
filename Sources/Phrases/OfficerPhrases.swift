public import Kernel

extension Phrases.Meetings {
    public static let notAMember = Phrase(
        nl: "Een bestuurder moet lid zijn.", en: "A director has to be a member.")
    public static let admitFirst = Phrase(
        nl: "Laat deze persoon eerst toe als lid.", en: "Admit this person as a member first.")

    public static func boardIsFull(_ most: Int) -> Phrase {
        Phrase(
            nl: "Het bestuur heeft al \(most) leden; meer mogen het er niet zijn.",
            en: "The board already has \(most) directors; there may be no more.")
    }

    public static let dismissSomebodyFirst = Phrase(
        nl: "Wacht tot iemand aftreedt, of wijzig de statuten.",
        en: "Wait until somebody resigns, or amend the statutes.")
    public static let auditorOnBoard = Phrase(
        nl: "Wie in het bestuur zit, kan niet in de kascommissie.",
        en: "Who is on the board cannot sit in the audit committee.")
    public static let chooseAnother = Phrase(nl: "Kies iemand anders.", en: "Choose somebody else.")

    public static func officeHeld(_ office: Phrase) -> Phrase {
        Phrase(nl: "Er is al iemand \(office.nl).", en: "Somebody is already \(office.en).")
    }

    public static let endTermFirst = Phrase(
        nl: "Beëindig eerst die functie.", en: "End that office first.")
    public static let holdsItAlready = Phrase(
        nl: "Deze persoon heeft deze functie al.", en: "This person already holds this office.")
    public static let holdsNoOffice = Phrase(
        nl: "Deze persoon heeft deze functie niet.", en: "This person does not hold this office.")
    public static let assemblyAppoints = Phrase(
        nl: "De ledenvergadering benoemt de bestuurders. Het bestuur verdeelt alleen de taken onder zijn leden.",
        en: "The assembly appoints the directors. The board only divides the tasks among its members.")
    public static let assemblyAppointsBody = Phrase(
        nl: "De ledenvergadering benoemt wie toezicht houdt op het bestuur.",
        en: "The assembly appoints those who supervise the board.")
    public static let assemblyDismisses = Phrase(
        nl: "De ledenvergadering ontslaat bestuurders. Het bestuur kan alleen een taak terugnemen.",
        en: "The assembly dismisses directors. The board can only take back a task.")
    public static let proposeToAssembly = Phrase(
        nl: "Stel het voor aan de ledenvergadering.", en: "Propose it to the assembly.")
    public static let chairSecretaryTreasurer = Phrase(
        nl: "Deze functie hoort niet bij dit orgaan.", en: "This office does not belong to this body.")
}
