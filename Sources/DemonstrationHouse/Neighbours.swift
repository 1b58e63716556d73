import CooperativeService
import Kernel

/// The people of De Linde: twelve founders, of whom three are the board, and a file with those who joined.
enum Neighbours {
    static let founders = 12
    static let all = 120

    static func founding(on day: Day) -> [Founder] {
        let offices: [Office] = [.chair, .secretary, .treasurer]
        return (1...founders).map { number in
            let person = Names.person(number)
            return Founder(
                givenName: person.given, prefix: person.prefix, familyName: person.family, email: person.email,
                emailConsentOn: person.email == nil ? nil : day, street: "Lindestraat \(number)", postcode: "3511 AA",
                town: "Utrecht", office: offices.indices.contains(number - 1) ? offices[number - 1] : nil)
        }
    }

    /// The others, as the secretary's file with members.
    static func file(on day: Day) -> String {
        var lines = ["voornaam;tussenvoegsel;achternaam;geboortedatum;e-mail;e-mailtoestemming;straat;postcode;plaats"]
        for number in (founders + 1)...all {
            let person = Names.person(number)
            let consent = person.email == nil ? "" : "\(day)"
            lines.append(
                [
                    person.given, person.prefix ?? "", person.family, person.bornOn, person.email ?? "", consent,
                    "Lindestraat \(number)", "3511 AA", "Utrecht",
                ].joined(separator: ";"))
        }
        return lines.joined(separator: "\r\n") + "\r\n"
    }
}
