public import Kernel
import Membership
import Phrases
import Statutes

/// Changes where a person is reached. Another e-mail address ends the consent that was given for the old one
/// (2:41 lid 5). An empty field takes the old value away; what is left out stays. A name is changed by the secretary.
public struct ChangeContactDetails: Command {
    public static let name = "change-contact-details"
    public static let competence = Competence.anyOf([.person, .office([.secretary])])
    public static let rules: [Rule] = [.law("2:41 lid 5")]
    public static var summary: Phrase { Phrases.Commands.changeContactDetails }

    /// Whose details; the actor's own when left out.
    public var person: PersonID?
    public var email: Personal<String>?
    public var street: Personal<String>?
    public var postcode: Personal<String>?
    public var town: Personal<String>?
    public var givenName: Personal<String>?
    public var prefix: Personal<String>?
    public var familyName: Personal<String>?

    public init(
        person: PersonID? = nil, email: String? = nil, street: String? = nil, postcode: String? = nil,
        town: String? = nil, givenName: String? = nil, prefix: String? = nil, familyName: String? = nil
    ) {
        self.person = person
        self.email = email.map(Personal.init)
        self.street = street.map(Personal.init)
        self.postcode = postcode.map(Personal.init)
        self.town = town.map(Personal.init)
        self.givenName = givenName.map(Personal.init)
        self.prefix = prefix.map(Personal.init)
        self.familyName = familyName.map(Personal.init)
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let person = try scene.knownPerson(scene.ownAffairs(person))
        var unreadable: [Ground] = []
        let fields = ContactFields(
            email: email?.value, street: street?.value, postcode: postcode?.value, town: town?.value)
        let contact = fields.applied(to: person.contact, &unreadable)
        let name = try newName(of: person, scene, &unreadable)
        try refuse(.invalid, if: unreadable)
        try scene.persons.change(person.id, contact: contact)
        if let name { try scene.persons.rename(person.id, to: name) }
        let changed = ["email": email, "street": street, "postcode": postcode, "town": town].compactMapValues(\.self)
        scene.record(
            Fact(
                "contact-changed", about: person.id,
                ["person": "\(person.id)", "fields": changed.keys.sorted().joined(separator: ",")],
                personal: changed.mapValues(\.value).merging(name.map { ["name": $0.full] } ?? [:]) { $1 }))
        return Done()
    }

    private func newName(of person: Person, _ scene: Scene, _ grounds: inout [Ground]) throws -> PersonName? {
        guard givenName != nil || prefix != nil || familyName != nil else { return nil }
        guard try scene.secretaryActs else { throw Refusal(.authority, MembershipGrounds.namesByTheSecretary) }
        let old = person.name
        return PersonName.read(
            old.kind, given: givenName?.value ?? old.given, prefix: prefix?.value ?? old.prefix,
            family: familyName?.value ?? old.family, &grounds)
    }
}
