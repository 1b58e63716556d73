public import Kernel
import Membership
import Phrases

/// Agrees to be convoked by e-mail at the address that is known (2:41 lid 5). The secretary records a consent that was
/// given on paper.
public struct ConsentToEmail: Command {
    public static let name = "consent-to-email"
    public static let competence = Competence.anyOf([.person, .office([.secretary])])
    public static let rules: [Rule] = [.law("2:41 lid 5")]
    public static var summary: Phrase { Phrases.Commands.consentToEmail }

    /// Who consents; the actor when left out.
    public var person: PersonID?
    /// The day of a consent on paper, for the secretary; today when left out.
    public var on: Day?

    public init(person: PersonID? = nil, on day: Day? = nil) {
        self.person = person
        on = day
    }

    public func carryOut(in scene: Scene) throws -> Done {
        let person = try scene.knownPerson(scene.ownAffairs(person))
        let day = try scene.recordedDay(on)
        try refuse(if: person.contact.email == nil ? [ConsentRule.withoutAddress] : [])
        var contact = person.contact
        contact.emailConsentOn = day
        try scene.persons.change(person.id, contact: contact)
        scene.record(Fact("email-consented", about: person.id, ["person": "\(person.id)", "on": "\(day)"]))
        return Done()
    }
}
