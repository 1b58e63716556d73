public import Kernel

// Setting up a body, giving it a mandate, ending it.
extension Phrases.Bodies {
    public static let exists = Phrase(nl: "Dit orgaan is er al.", en: "This body exists already.")
    public static let existsRemedy = Phrase(
        nl: "Kies een andere naam, of geef het bestaande orgaan een nieuw mandaat.",
        en: "Choose another name, or give the existing body a new mandate.")
    public static let ofLaw = Phrase(
        nl: "Dit orgaan bestaat door de wet en de statuten.", en: "This body exists by law and statutes.")
    public static let ofLawRemedy = Phrase(
        nl: "Er hoeft niets te worden ingesteld.", en: "Nothing needs to be set up.")
    public static let codeUnusable = Phrase(
        nl: "De korte naam van een orgaan heeft kleine letters, cijfers en streepjes, en hoogstens veertig tekens.",
        en: "The short name of a body has small letters, digits and hyphens, and at most forty signs.")
    public static let codeExample = Phrase(nl: "Schrijf bijvoorbeeld: buurthuis.", en: "Write for instance: hall.")

    public static func noClause(_ body: Phrase) -> Phrase {
        Phrase(
            nl: "De statuten kennen dit orgaan niet: \(body.nl).",
            en: "The statutes do not know this body: \(body.en).")
    }

    public static let noClauseRemedy = Phrase(
        nl: "Wijzig eerst de statuten.", en: "Amend the statutes first.")

    public static func tooFewForDelegates(_ most: Int) -> Phrase {
        Phrase(
            nl: "Met \(most) leden of minder komen de leden zelf bijeen.",
            en: "With \(most) members or fewer the members meet themselves.")
    }
    public static func delegatesTooFew(_ least: Int) -> Phrase {
        Phrase(nl: "Er zijn ten minste \(least) afgevaardigden.", en: "There are at least \(least) delegates.")
    }
    public static let moreSeats = Phrase(
        nl: "Geef de ledenraad meer zetels.", en: "Give the assembly of delegates more seats.")

    public static func reserved(_ what: String) -> Phrase {
        Phrase(
            nl: "Hierover beslist de ledenvergadering zelf: \(what). Dat kan niemand aan een ander orgaan geven.",
            en: "The assembly itself decides on this: \(what). Nobody can give that to another body.")
    }

    public static let reservedRemedy = Phrase(
        nl: "Haal dit uit het mandaat.", en: "Take this out of the mandate.")

    public static func ofOther(_ what: String) -> Phrase {
        Phrase(
            nl: "Wie het mandaat geeft, gaat hier zelf niet over: \(what).",
            en: "This is not for the body that gives the mandate: \(what).")
    }

    public static let overApproval = Phrase(
        nl: "Boven dit bedrag vraagt het bestuur zelf goedkeuring vooraf. Meer kan het niet weggeven.",
        en: "Above this amount the board itself asks approval beforehand. It cannot give away more.")
    public static let overApprovalRemedy = Phrase(nl: "Verlaag de grens.", en: "Lower the ceiling.")

    public static func beyondStatutes(_ what: String) -> Phrase {
        Phrase(
            nl: "De statuten geven dit orgaan een kleiner mandaat: \(what).",
            en: "The statutes give this body a smaller mandate: \(what).")
    }

    public static let termImpossible = Phrase(
        nl: "Het mandaat eindigt voordat het begint, of duurt langer dan tien jaar.",
        en: "The mandate ends before it begins, or lasts longer than ten years.")
    public static let termRemedy = Phrase(
        nl: "Kies een laatste dag binnen tien jaar.", en: "Choose a last day within ten years.")
    public static let seatsUnusable = Phrase(
        nl: "Een groep heeft een naam, een keer, en een tot honderd zetels.",
        en: "A constituency has a name, once, and one to a hundred seats.")
    public static let seatsRemedy = Phrase(
        nl: "Schrijf elke groep een keer op, met haar zetels.", en: "Write each constituency once, with its seats.")
    public static let unknownBody = Phrase(
        nl: "Dit orgaan is hier niet ingesteld.", en: "This body was not set up here.")
    public static let unknownBodyRemedy = Phrase(nl: "Kijk op de lijst van organen.", en: "Look in the list of bodies.")

    public static func notSetUpBy(_ organ: Phrase) -> Phrase {
        Phrase(
            nl: "Dit orgaan is ingesteld door \(organ.nl). Alleen dat orgaan, of de ledenvergadering, kan dit doen.",
            en: "This body was set up by \(organ.en). Only that body, or the assembly, can do this.")
    }

    public static let delegatesAreAssembly = Phrase(
        nl: "De ledenraad is de ledenvergadering: zo staat het in de statuten. Het bestuur heft die niet op.",
        en: "The delegates are the assembly: so the statutes say. The board does not end it.")
    public static let delegatesAreAssemblyRemedy = Phrase(
        nl: "Stel een wijziging van de statuten voor.", en: "Propose an amendment of the statutes.")
    public static func codeOfEnded(_ day: Day) -> Phrase {
        let day = Phrases.day(day)
        return Phrase(
            nl: "Een orgaan met deze korte naam is opgeheven op \(day.nl). Wat het besloot, staat op die naam.",
            en: "A body with this short name was ended on \(day.en). What it decided stands under that name.")
    }
    public static let codeOfEndedRemedy = Phrase(
        nl: "Kies een andere korte naam.", en: "Choose another short name.")

    public static let notSetUpByRemedy = Phrase(
        nl: "Stel het voor aan de ledenvergadering.", en: "Propose it to the assembly.")

    public static func membersLeftOut(_ names: String) -> Phrase {
        Phrase(
            nl: "Elk lid kiest mee. Deze leden hebben geen groep die afgevaardigden kiest: \(names).",
            en: "Every member takes part in the election. These members have no constituency: \(names).")
    }

    public static let membersLeftOutRemedy = Phrase(
        nl: "Voeg een groep toe, of een groep van alle leden (members).",
        en: "Add a constituency, or one of all members (members).")
}
