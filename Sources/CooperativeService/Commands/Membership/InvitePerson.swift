import Accounts
public import Kernel
import Membership
import Phrases

/// Invites a person to sign in (uitnodiging), with a link by e-mail or a code on paper. It lets that person in, once;
/// what was sent before and not used works no more.
///
/// The journal tells that it was sent and how, never the link or the code. Refused: by e-mail without an address
/// (`no-email`), and a person whose account has a password (`has-password`).
public struct InvitePerson: Command {
    public static let name = "invite-person"
    public static let competence = Competence.office([.chair, .secretary])
    public static let rules: [Rule] = []
    public static var summary: Phrase { Phrases.Commands.invitePerson }

    /// How an invitation travels.
    public enum Way: String, Codable, Sendable, CaseIterable {
        case mail, paper
    }

    public struct Outcome: Codable, Sendable {
        /// The last day on which the link or code works.
        public let until: Day
    }

    public var person: PersonID
    public var way: Way
    /// The language of the letter; Dutch where it is left out.
    public var language: Language?

    public init(person: PersonID, way: Way, language: Language? = nil) {
        self.person = person
        self.way = way
        self.language = language
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let person = try scene.knownPerson(person)
        let links = try scene.links
        let language = language ?? .dutch
        let email = person.contact.email?.text
        let travel: Notice.Way
        switch (way, email) {
        case (.paper, _): travel = .letter(person.label)
        case (.mail, let email?): travel = .email(email)
        case (.mail, nil): throw Refusal(.invalid, MembershipGrounds.noEmail)
        }
        let link = try links.invite(
            InvitationRequest(
                cooperative: scene.cooperative, person: person.id, name: person.name.full, email: email,
                language: language, way: way == .paper ? .paper : .mail), in: scene.transaction)
        let until = scene.zone.day(of: link.expiresAt)
        let house = try scene.cooperativeName()
        let body =
            way == .paper
            ? Phrases.Invitations.letter(
                person.name.full, house, place: links.invitationPlace, code: link.text.reveal, until: until)
            : Phrases.Invitations.mail(person.name.full, house, link: link.address.reveal, until: until)
        try scene.send(
            Notice(
                to: person.id, by: travel, subject: Phrases.Invitations.subject(house), body: body, language: language,
                isSecret: true))
        scene.record(Fact("person-invited", about: person.id, ["person": "\(person.id)", "way": way.rawValue]))
        return Outcome(until: until)
    }
}
