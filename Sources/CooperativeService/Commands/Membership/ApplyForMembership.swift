public import Kernel
import Membership
import Phrases
public import Statutes

/// Asks to become a member (aanmelden als lid). Anybody may; a former member is named by `person`.
public struct ApplyForMembership: Command {
    public static let name = "apply-for-membership"
    public static let competence = Competence.anyone
    public static let rules: [Rule] = [
        .law("2:33"), .parameter("member.minAge"), .parameter("category"), .parameter("admission.organ"),
    ]
    public static var summary: Phrase { Phrases.Commands.applyForMembership }

    public struct Outcome: Codable, Sendable {
        public let application: ApplicationID
        public let person: PersonID
    }

    /// A person whom the cooperative knows already; the fields of the name are then left out.
    public var person: PersonID?
    public var kind: PersonKind?
    public var givenName: Personal<String>?
    public var prefix: Personal<String>?
    /// The family name, or the name of the organisation.
    public var familyName: Personal<String>?
    /// Of a person who is known: only where no birth date is on record yet.
    public var bornOn: Personal<Day>?
    public var email: Personal<String>?
    /// Agrees to be convoked by e-mail (2:41 lid 5).
    public var emailConsent: Bool?
    public var street: Personal<String>?
    public var postcode: Personal<String>?
    public var town: Personal<String>?
    /// A category of the statutes; the usual one when left out.
    public var category: String?
    public var motivation: Personal<String>?

    public init(
        person: PersonID? = nil, kind: PersonKind? = nil, givenName: String? = nil, prefix: String? = nil,
        familyName: String? = nil, bornOn: Day? = nil, email: String? = nil, emailConsent: Bool? = nil,
        street: String? = nil, postcode: String? = nil, town: String? = nil, category: String? = nil,
        motivation: String? = nil
    ) {
        self.person = person
        self.kind = kind
        self.givenName = givenName.map(Personal.init)
        self.prefix = prefix.map(Personal.init)
        self.familyName = familyName.map(Personal.init)
        self.bornOn = bornOn.map(Personal.init)
        self.email = email.map(Personal.init)
        self.emailConsent = emailConsent
        self.street = street.map(Personal.init)
        self.postcode = postcode.map(Personal.init)
        self.town = town.map(Personal.init)
        self.category = category
        self.motivation = motivation.map(Personal.init)
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        var unreadable: [Ground] = []
        let motivation = PersonalText.read(motivation?.value, .motivation, &unreadable)
        let recorded = try person.map { try scene.knownPerson(scene.ownAffairs($0)) }
        let known = recorded.map { completed($0, on: scene.today, &unreadable) }
        let applicant = known ?? fields(scene).read(id: scene.ids.next(), today: scene.today, &unreadable)
        guard let applicant, unreadable.isEmpty else { throw Refusal(.invalid, unreadable) }

        let rule = try scene.admissionRule
        let category = category ?? rule.categories.usual(for: applicant.name.kind) ?? ""
        let isMember = try known.map { try scene.memberBook.membership(of: $0.id, on: scene.today) != nil } ?? false
        let isDead = try known.map { try scene.hasDied($0.id, before: scene.today + 1) } ?? false
        let isWaiting = try known.map { try !scene.applications.open(of: $0.id).isEmpty } ?? false
        let isRepeated = try known == nil && scene.hasApplied(from: applicant.contact.email)
        try refuse(
            if: rule.grounds(for: applicant, in: category, on: scene.today)
                + (isDead ? [MembershipGrounds.personDied] : [])
                + (isMember ? [MembershipGrounds.alreadyMember] : [])
                + (isWaiting ? [MembershipGrounds.openApplication] : [])
                + (isRepeated ? [MembershipGrounds.appliedToday] : []))

        if known == nil { try scene.persons.add(applicant) }
        if let recorded, let bornOn = applicant.bornOn, recorded.bornOn == nil {
            try scene.persons.add(bornOn: bornOn, of: applicant.id)
        }
        let application = Application(
            id: scene.ids.next(), person: applicant.id, receivedOn: scene.today, category: category,
            motivation: motivation)
        try scene.applications.add(application)
        scene.record(
            Fact(
                "application-received", about: applicant.id,
                ["application": "\(application.id)", "person": "\(applicant.id)", "category": category],
                personal: ["name": applicant.name.full]))
        try scene.tell(
            applicant, subject: Phrases.MembershipMail.receivedSubject,
            body: Phrases.MembershipMail.received(
                organ: Phrases.Vocabulary.organ(rule.organ.value), days: scene.statutes[.admissionMaxDays]))
        return Outcome(application: application.id, person: applicant.id)
    }

    /// Who is known, with the birth date that was not on record.
    private func completed(_ known: Person, on day: Day, _ unreadable: inout [Ground]) -> Person {
        guard known.bornOn == nil, let bornOn = bornOn?.value else { return known }
        unreadable += BirthDateRule.grounds(bornOn, of: known.name.kind, today: day)
        var known = known
        known.bornOn = bornOn
        return known
    }

    private func fields(_ scene: Scene) -> PersonFields {
        PersonFields(
            kind: kind ?? .natural, givenName: givenName?.value, prefix: prefix?.value, familyName: familyName?.value,
            bornOn: bornOn?.value,
            contact: ContactFields(
                email: email?.value, street: street?.value, postcode: postcode?.value, town: town?.value),
            emailConsentOn: emailConsent == true ? scene.today : nil)
    }
}

extension Scene {
    /// Whether an application of today with this e-mail address still waits: one a day, so that nobody fills the book.
    fileprivate func hasApplied(from email: EmailAddress?) throws -> Bool {
        guard let email else { return false }
        return try applications.isOpen(from: email, on: today)
    }
}
