public import Kernel

extension Phrases.RegisterPages {
    public static let noApplications = Phrase(
        nl: "Er zijn geen aanmeldingen om over te beslissen.", en: "There are no applications to decide on.")
    public static let received = Phrase(nl: "Ontvangen op", en: "Received on")
    public static let motivation = Phrase(nl: "Toelichting", en: "Motivation")
    public static let admit = Phrase(nl: "Laat toe", en: "Admit")
    public static let refuse = Phrase(nl: "Weiger", en: "Refuse")
    public static let refusalReason = Phrase(
        nl: "Reden van weigering, die de aanvrager leest", en: "Reason to refuse, which the applicant reads")
    public static func decides(_ organ: Phrase) -> Phrase {
        Phrase(
            nl: "Volgens de statuten beslist \(organ.nl) over toelating.",
            en: "Under the statutes \(organ.en) decides on admission.")
    }
    public static func admitted(number: Int) -> Phrase {
        Phrase(nl: "Toegelaten als lid \(number).", en: "Admitted as member \(number).")
    }
    public static let refused = Phrase(
        nl: "Geweigerd. De aanvrager krijgt de reden.", en: "Refused. The applicant is told why.")

    public static let importHint = Phrase(
        nl:
            "Plak hier de inhoud van een CSV-bestand. De eerste regel noemt de kolommen, zoals voornaam;achternaam;e-mail.",
        en:
            "Paste the content of a CSV file here. The first line names the columns, such as given name;family name;e-mail."
    )
    public static let csv = Phrase(nl: "De inhoud van het bestand", en: "The content of the file")
    public static let importSince = Phrase(
        nl: "Lid sinds, voor regels zonder eigen dag", en: "Member since, for lines without a day of their own")
    public static let importCheck = Phrase(nl: "Kijk het bestand na", en: "Check the file")
    public static let importNow = Phrase(nl: "Voer deze leden in", en: "Enter these members")
    public static func importGood(_ members: Int, from: Int, to: Int) -> Phrase {
        Phrase(
            nl: "Het bestand is goed: \(members) leden, met de nummers \(from) tot en met \(to).",
            en: "The file is good: \(members) members, numbered \(from) to \(to).")
    }
    public static let importBad = Phrase(
        nl: "Er is niets ingevoerd. Verbeter deze regels en kijk het bestand opnieuw na.",
        en: "Nothing was entered. Correct these lines and check the file again.")
    public static func imported(_ members: Int) -> Phrase {
        Phrase(nl: "\(members) leden zijn ingevoerd.", en: "\(members) members were entered.")
    }
}
