public import Kernel

/// How a person is reached. The address is where letters go; e-mail reaches a member with a convocation only after
/// consent (2:41 lid 5), so the day of the consent is kept with the address that it was given for.
public struct Contact: Hashable, Sendable {
    public var email: EmailAddress?
    /// The day on which the person agreed to be convoked at this e-mail address; nil without consent.
    public var emailConsentOn: Day?
    public var street: String?, postcode: String?, town: String?

    public init(
        email: EmailAddress? = nil, emailConsentOn: Day? = nil, street: String? = nil, postcode: String? = nil,
        town: String? = nil
    ) {
        self.email = email
        self.emailConsentOn = emailConsentOn
        self.street = street
        self.postcode = postcode
        self.town = town
    }

    /// Whether letters can be sent.
    public var hasAddress: Bool { street != nil && town != nil }
}

/// Contact details as somebody wrote them, before they are checked. What is left out stays as it was.
public struct ContactFields: Hashable, Sendable {
    public var email: String?, street: String?, postcode: String?, town: String?

    public init(email: String? = nil, street: String? = nil, postcode: String? = nil, town: String? = nil) {
        self.email = email
        self.street = street
        self.postcode = postcode
        self.town = town
    }

    /// The contact that results. An empty field takes the old value away; another e-mail address ends the consent that
    /// was given for the old one.
    public func applied(to old: Contact, _ grounds: inout [Ground]) -> Contact {
        var new = old
        if email != nil {
            new.email = EmailAddress.read(email, &grounds)
            if new.email?.key != old.email?.key { new.emailConsentOn = nil }
        }
        if street != nil { new.street = PersonalText.read(street, .street, &grounds) }
        if postcode != nil { new.postcode = PersonalText.read(postcode, .postcode, &grounds).map(Self.spaced) }
        if town != nil { new.town = PersonalText.read(town, .town, &grounds) }
        return new
    }

    /// A Dutch postcode is written "1234 AB"; any other stays as it was written.
    private static func spaced(_ postcode: String) -> String {
        let signs = postcode.utf8.filter { $0 != UInt8(ascii: " ") }
        guard signs.count == 6, signs.prefix(4).allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains),
            signs.suffix(2).allSatisfy({ (65...90).contains($0 & 0xDF) })
        else { return postcode }
        let spaced = signs.prefix(4) + [UInt8(ascii: " ")] + signs.suffix(2).map { $0 & 0xDF }
        return String(decoding: spaced, as: UTF8.self)
    }
}
