public import Kernel
import Membership
import Phrases

/// Takes back the consent to convocation by e-mail (2:41 lid 5): from now on convocations come by post.
public struct WithdrawEmailConsent: Command {
    public static let name = "withdraw-email-consent"
    public static let competence = Competence.anyOf([.person, .office([.secretary])])
    public static let rules: [Rule] = [.law("2:41 lid 5")]
    public static var summary: Phrase { Phrases.Commands.withdrawEmailConsent }

    /// Who withdraws; the actor when left out.
    public var person: PersonID?

    public init(person: PersonID? = nil) { self.person = person }

    public func carryOut(in scene: Scene) throws -> Done {
        let person = try scene.knownPerson(scene.ownAffairs(person))
        var contact = person.contact
        contact.emailConsentOn = nil
        try scene.persons.change(person.id, contact: contact)
        scene.record(Fact("email-consent-withdrawn", about: person.id, ["person": "\(person.id)"]))
        return Done()
    }
}
