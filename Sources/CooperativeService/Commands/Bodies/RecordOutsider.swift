public import Kernel
import Membership
import Phrases

/// Writes down somebody who is no member and will sit in a body: the delegate of the municipality in a steering group
/// (vertegenwoordiger van buiten). It gives no membership and no vote in the assembly (2:38 lid 1).
public struct RecordOutsider: Command {
    public static let name = "record-outsider"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = [.law("2:38 lid 1")]
    public static var summary: Phrase { Phrases.Commands.recordOutsider }

    public struct Outcome: Codable, Sendable {
        public let person: PersonID
    }

    public var givenName: Personal<String>?, prefix: Personal<String>?
    public var familyName: Personal<String>
    public var email: Personal<String>?
    public var street: Personal<String>?, postcode: Personal<String>?, town: Personal<String>?

    public init(
        givenName: String? = nil, prefix: String? = nil, familyName: String, email: String? = nil,
        street: String? = nil, postcode: String? = nil, town: String? = nil
    ) {
        self.givenName = givenName.map(Personal.init)
        self.prefix = prefix.map(Personal.init)
        self.familyName = Personal(familyName)
        self.email = email.map(Personal.init)
        self.street = street.map(Personal.init)
        self.postcode = postcode.map(Personal.init)
        self.town = town.map(Personal.init)
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let fields = PersonFields(
            givenName: givenName?.value, prefix: prefix?.value, familyName: familyName.value,
            contact: ContactFields(
                email: email?.value, street: street?.value, postcode: postcode?.value, town: town?.value))
        var grounds: [Ground] = []
        let person = fields.read(id: scene.ids.next(), today: scene.today, &grounds)
        try refuse(.invalid, if: grounds)
        guard let person else { throw Refusal(.invalid, grounds) }
        try scene.persons.add(person)
        scene.record(
            Fact(
                "outsider-recorded", about: person.id, ["person": "\(person.id)"],
                personal: ["name": person.name.full]))
        return Outcome(person: person.id)
    }
}
