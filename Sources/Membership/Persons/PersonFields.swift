public import Kernel
import Phrases
public import Statutes

/// A person as somebody wrote it, before it is checked.
public struct PersonFields: Hashable, Sendable {
    public var kind: PersonKind
    public var givenName: String?, prefix: String?, familyName: String?
    public var bornOn: Day?
    public var contact: ContactFields
    /// The day of consent to convocation by e-mail (2:41 lid 5).
    public var emailConsentOn: Day?

    public init(
        kind: PersonKind = .natural, givenName: String? = nil, prefix: String? = nil, familyName: String? = nil,
        bornOn: Day? = nil, contact: ContactFields = ContactFields(), emailConsentOn: Day? = nil
    ) {
        self.kind = kind
        self.givenName = givenName
        self.prefix = prefix
        self.familyName = familyName
        self.bornOn = bornOn
        self.contact = contact
        self.emailConsentOn = emailConsentOn
    }

    /// The person that results; nil and the grounds when it cannot be kept.
    public func read(id: PersonID, today: Day, _ grounds: inout [Ground]) -> Person? {
        let before = grounds.count
        let name = PersonName.read(kind, given: givenName, prefix: prefix, family: familyName, &grounds)
        var contact = contact.applied(to: Contact(), &grounds)
        contact.emailConsentOn = emailConsentOn
        grounds += dateGrounds(contact, today: today)
        guard let name, grounds.count == before else { return nil }
        return Person(id: id, name: name, bornOn: bornOn, contact: contact)
    }

    private func dateGrounds(_ contact: Contact, today: Day) -> [Ground] {
        var grounds = bornOn.map { BirthDateRule.grounds($0, of: kind, today: today) } ?? []
        if let emailConsentOn, emailConsentOn > today {
            grounds.append(
                Ground(
                    "consent-in-the-future", found: "\(emailConsentOn)", message: Phrases.Membership.consentInFuture,
                    remedy: Phrases.Membership.consentDay))
        }
        if emailConsentOn != nil, contact.email == nil {
            grounds.append(ConsentRule.withoutAddress)
        }
        return grounds
    }
}

/// Consent to convocation by e-mail is given for an address (2:41 lid 5).
public enum ConsentRule {
    /// The ground when consent comes without an address.
    public static var withoutAddress: Ground {
        Ground(
            "consent-without-email", .law("2:41 lid 5"), message: Phrases.Membership.consentWithoutEmail,
            remedy: Phrases.Membership.emailExample)
    }
}
