import Accounts
public import Kernel
import Membership
import Phrases

/// Makes a letter to print with a code that works once, with which a person chooses a new password: for who has no
/// e-mail address and forgot it. Choosing one ends every old session.
///
/// The journal tells that the letter was made, never the code. Refused: who has no password yet (`no-password`), whose
/// account has an e-mail address (`account-has-email`), or also leads to another cooperative (`account-elsewhere`).
public struct PrintPasswordLetter: Command {
    public static let name = "print-password-letter"
    public static let competence = Competence.office([.secretary])
    public static let rules: [Rule] = []
    public static var summary: Phrase { Phrases.Commands.printPasswordLetter }

    public struct Outcome: Codable, Sendable {
        /// The last day on which the code works.
        public let until: Day
    }

    public var person: PersonID
    /// The language of the letter; Dutch where it is left out.
    public var language: Language?

    public init(person: PersonID, language: Language? = nil) {
        self.person = person
        self.language = language
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let person = try scene.knownPerson(person)
        let links = try scene.links
        let code = try links.renewPassword(of: person.id, in: scene.cooperative, in: scene.transaction)
        let until = scene.zone.day(of: code.expiresAt)
        let house = try scene.cooperativeName()
        try scene.send(
            Notice(
                to: person.id, by: .letter(person.label), subject: Phrases.Invitations.passwordSubject(house),
                body: Phrases.Invitations.passwordLetter(
                    person.name.full, login: code.login, place: links.passwordPlace, code: code.text.reveal,
                    until: until),
                language: language ?? .dutch, isSecret: true))
        scene.record(Fact("password-letter-made", about: person.id, ["person": "\(person.id)"]))
        return Outcome(until: until)
    }
}
