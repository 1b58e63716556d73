public import Kernel
public import Statutes

/// The name of a person as it is written and spoken. A legal person has its whole name in `family`.
public struct PersonName: Hashable, Codable, Sendable {
    public let kind: PersonKind
    /// Given name or initials (voornaam); nil for a legal person.
    public let given: String?
    /// What stands before the family name and does not count in its order (tussenvoegsel): "van der".
    public let prefix: String?
    /// Family name (achternaam), or the name of the organisation.
    public let family: String

    /// A name that was checked before: from the register's own rows.
    init(kept kind: PersonKind, given: String?, prefix: String?, family: String) {
        self.kind = kind
        self.given = given
        self.prefix = prefix
        self.family = family
    }

    /// As it is written in a letter: "Anna van der Berg".
    public var full: String { [given, prefix, family].compactMap(\.self).joined(separator: " ") }

    /// As it stands in a list: "Berg, Anna van der".
    public var listed: String {
        let rest = [given, prefix].compactMap(\.self).joined(separator: " ")
        return rest.isEmpty ? family : family + ", " + rest
    }
}

extension PersonName {
    /// Reads a name that somebody wrote. A prefix that was typed before the family name is taken apart.
    ///
    /// What is wrong is added to the grounds; the answer is nil when no name is left.
    public static func read(
        _ kind: PersonKind, given: String?, prefix: String?, family: String?, _ grounds: inout [Ground]
    ) -> PersonName? {
        let before = grounds.count
        let field = kind == .legal ? TextField.organisationName : .familyName
        let given = kind == .legal ? nil : PersonalText.read(given, .givenName, &grounds)
        var prefix = kind == .legal ? nil : PersonalText.read(prefix, .prefix, &grounds)
        var readFamily = PersonalText.read(family, field, &grounds)
        if kind == .natural, prefix == nil, let (found, rest) = readFamily.flatMap(DutchPrefix.split) {
            (prefix, readFamily) = (found, rest)
        }
        guard grounds.count == before else { return nil }
        guard let readFamily else {
            grounds.append(Grounds.missing(field))
            return nil
        }
        if !readFamily.unicodeScalars.contains(where: \.isLetterOrDigit) { grounds.append(Grounds.noLetters(field)) }
        if let given, !given.unicodeScalars.contains(where: \.isLetterOrDigit) {
            grounds.append(Grounds.noLetters(.givenName))
        }
        guard grounds.count == before else { return nil }
        return PersonName(kept: kind, given: given, prefix: prefix, family: readFamily)
    }
}
