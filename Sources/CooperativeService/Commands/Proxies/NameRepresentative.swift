public import Kernel
import Meetings
import Membership
import Phrases
import Statutes

/// Names who acts for an organisation that is a member (vertegenwoordiger): at the door, in votes and with proxies; likewise
/// for a minor whom the statutes do not let vote in person (wettelijk vertegenwoordiger). It takes the place of who acted
/// before.
public struct NameRepresentative: Command {
    public static let name = "name-representative"
    public static let competence = Competence.person
    public static let rules: [Rule] = [.law("2:38 lid 1"), .parameter("member.minorsMayVote"), .law("2:13 lid 2")]
    public static var summary: Phrase { Phrases.Proxies.representativeSummary }

    public struct Outcome: Codable, Sendable {
        public let organisation: PersonID
        public let representative: PersonID
    }

    /// The organisation, by the secretary or by who acts for it already.
    public var organisation: PersonID
    /// Somebody whom the cooperative knows; else a name.
    public var person: PersonID?
    public var givenName: Personal<String>?
    public var familyName: Personal<String>?
    public var email: Personal<String>?
    /// Today where it is left out.
    public var from: Day?
    /// The last day; nil until somebody else is named.
    public var until: Day?

    public init(
        organisation: PersonID, person: PersonID? = nil, givenName: String? = nil, familyName: String? = nil,
        email: String? = nil, from: Day? = nil, until: Day? = nil
    ) {
        self.organisation = organisation
        self.person = person
        self.givenName = givenName.map(Personal.init)
        self.familyName = familyName.map(Personal.init)
        self.email = email.map(Personal.init)
        self.from = from
        self.until = until
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let actor = try scene.requirePerson()
        let member = try scene.knownPerson(organisation)
        if try !scene.acts(actor, for: organisation) && organisation != actor && !scene.secretaryActs {
            throw Refusal(.authority, MembershipGrounds.notYourOwn)
        }
        let from = from ?? scene.today
        var grounds: [Ground] = []
        // A minor who does not vote in person has a legal representative (2:13 lid 2).
        if try member.name.kind != .legal && scene.minorGrounds(organisation).isEmpty {
            grounds.append(
                Ground(
                    "not-an-organisation", message: Phrases.Proxies.noOrganisation,
                    remedy: Phrases.Proxies.noOrganisationRemedy))
        }
        if let until, until < from {
            grounds.append(
                Ground(
                    "representative-ends-before", required: "\(from)", found: "\(until)",
                    message: Phrases.Proxies.representativeEnds, remedy: Phrases.Proxies.representativeEndsRemedy))
        }
        try refuse(if: grounds)
        let representative = try person.map { try scene.knownPerson($0).id } ?? newPerson(in: scene)
        if representative == organisation { throw Refusal(.invalid, .proxyHolderMissing) }
        try scene.standIns.name(
            scene.ids.next(), representative, of: organisation, from: from, until: until, by: actor, at: scene.now)
        scene.record(
            Fact(
                "representative-named", about: representative,
                ["organisation": "\(organisation)", "representative": "\(representative)", "from": "\(from)"]))
        return Outcome(organisation: organisation, representative: representative)
    }

    private func newPerson(in scene: Scene) throws -> PersonID {
        var unreadable: [Ground] = []
        let named = PersonFields(
            kind: .natural, givenName: givenName?.value, prefix: nil, familyName: familyName?.value, bornOn: nil,
            contact: ContactFields(email: email?.value), emailConsentOn: nil
        ).read(id: scene.ids.next(), today: scene.today, &unreadable)
        guard let named, unreadable.isEmpty else { throw Refusal(.invalid, unreadable) }
        try scene.persons.add(named)
        return named.id
    }
}
