import Phrases

/// A column of a file of members, known by its Dutch or its English heading.
public enum ImportColumn: String, CaseIterable, Sendable {
    case number, kind, givenName, prefix, familyName, bornOn, email, emailConsentOn, street, postcode, town, category
    case memberSince

    /// The headings that are understood, folded to letters and digits. The first is the one that findings name.
    private var headings: [String] {
        switch self {
        case .number: ["lidnummer", "nummer", "lidnr", "nr", "number", "membernumber", "memberno"]
        case .kind: ["soortpersoon", "persoonssoort", "rechtsvorm", "kind", "personkind"]
        case .givenName: ["voornaam", "voornamen", "voorletters", "roepnaam", "givenname", "firstname", "initials"]
        case .prefix: ["tussenvoegsel", "tussenvoegsels", "voorvoegsel", "tv", "prefix", "nameprefix"]
        case .familyName:
            ["achternaam", "familienaam", "naam", "organisatie", "familyname", "lastname", "surname", "name"]
        case .bornOn: ["geboortedatum", "geboren", "birthdate", "dateofbirth", "born", "bornon"]
        case .email: ["email", "emailadres", "mail", "emailaddress"]
        case .emailConsentOn: ["toestemmingemail", "emailtoestemming", "emailakkoord", "emailconsent", "consentemail"]
        case .street: ["adres", "straat", "straatenhuisnummer", "address", "street", "streetandnumber"]
        case .postcode: ["postcode", "postalcode", "zip", "zipcode"]
        case .town: ["woonplaats", "plaats", "town", "city"]
        case .category: ["soortlid", "categorie", "lidsoort", "category", "memberkind"]
        case .memberSince: ["lidsinds", "lidvanaf", "toegelaten", "ingangsdatum", "membersince", "since", "from"]
        }
    }

    /// The column that a heading names; nil for a heading that is not understood.
    static func named(_ heading: String) -> ImportColumn? { byHeading[folded(heading)] }

    private static func folded(_ heading: String) -> String { Folding.words(heading).joined() }

    private static let byHeading: [String: ImportColumn] = Dictionary(
        allCases.flatMap { column in column.headings.map { ($0, column) } }, uniquingKeysWith: { first, _ in first })

    /// What a file of members can hold, for the help on the page of the import.
    public static var known: String { allCases.map { $0.headings[0] }.joined(separator: ", ") }
}
