public import Kernel
import Meetings
import Membership
import Phrases
public import Statutes
import Store

/// Founds the cooperative (oprichting): its statutes by deed, the founders as first members, the first board.
///
/// Runs once, on an empty cooperative, by the hand of the operator, who has no further power inside it.
public struct FoundCooperative: Command {
    public static let name = "found-cooperative"
    public static let competence = Competence.founding
    public static let rules: [Rule] = [
        .law("2:54"), .law("2:27 lid 4"), .law("2:53 lid 1"), .parameter("board.size.min"),
    ]
    public static var summary: Phrase { Phrases.Commands.foundCooperative }
    /// Each founder is a fact of their own, so that the personal values of one can be erased without another's.
    public static let record = JournalRecord.factsOnly

    public struct Outcome: Codable, Sendable {
        public let statutes: StatutesID
        /// In the order of the founders.
        public let persons: [PersonID]
        public let members: [MemberID]
    }

    /// The whole statutes file, or the name of a model.
    public var statutes: String
    /// The day of the notarial deed; today where it is left out.
    public var deedOn: Day?
    public var founders: [Founder]

    public init(statutes: String, deedOn: Day? = nil, founders: [Founder]) {
        self.statutes = statutes
        self.deedOn = deedOn
        self.founders = founders
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let deedOn = self.deedOn ?? scene.today
        let known = try Cooperatives.find(scene.cooperative, in: scene.transaction)
        try refuse(.conflict, if: known?.foundedOn.map { [FoundingGrounds.already($0)] } ?? [])
        let (text, file) = try StatutesOffer.read(
            statutes, named: "statutes.yaml", on: deedOn, commands: scene.commands)
        let category = file[.category].first
        let law = (LawBook.of(file.jurisdiction) ?? .netherlands).on(deedOn)
        var grounds = FoundingGrounds.dates(deedOn, today: scene.today)
        grounds += FoundingGrounds.board(
            founders, sizes: file[.boardSizeMin]...max(file[.boardSizeMin], file[.boardSizeMax]), law: law)
        grounds += Supervision.grounds(founders.count, exists: file[.supervisoryExists], law: law)
        let persons = try founders.map { founder in
            try founder.fields.read(id: scene.ids.next(), today: scene.today, &grounds).map { ($0, founder) }
        }
        try refuse(.invalid, if: grounds)

        let version: StatutesID = scene.ids.next()
        _ = try scene.statutesVersions.add(version, text: text, decidedOn: deedOn, decision: nil, at: scene.now)
        try scene.statutesVersions.add(.deed, of: version, on: deedOn, at: scene.now)
        try scene.statutesVersions.add(.inForce, of: version, on: deedOn, at: scene.now)
        try Cooperatives.found(
            scene.cooperative, on: deedOn, name: file[.entityName], in: scene.transaction)
        scene.forgetStatutes()
        _ = try scene.body(toSeat: .assembly)
        let board = try scene.body(toSeat: .board)
        var members: [MemberID] = []
        for (person, founder) in persons.compactMap(\.self) {
            try scene.persons.add(person)
            let member = try scene.memberships.enter(
                scene.ids.next(MemberTag.self), person: person, category: founder.category ?? category?.code ?? "full",
                from: deedOn)
            members.append(member.id)
            if let office = founder.office {
                try scene.offices.appoint(
                    scene.ids.next(OfficeTermTag.self), body: board.id, person: person.id, office: office, from: deedOn)
            }
            scene.record(
                Fact(
                    "founder-entered", about: person.id, ["office": founder.office?.rawValue ?? ""],
                    personal: ["name": person.name.full]))
        }
        scene.record(Fact("cooperative-founded", ["deedOn": "\(deedOn)", "statutes": version.description]))
        return Outcome(statutes: version, persons: persons.compactMap { $0?.0.id }, members: members)
    }
}

/// One founder: first member, and director when an office is given.
public struct Founder: Codable, Sendable, Hashable {
    public var kind: PersonKind?
    public var givenName: Personal<String>?, prefix: Personal<String>?
    /// The family name, or the whole name of an organisation.
    public var familyName: Personal<String>
    public var email: Personal<String>?
    /// The day of consent to convocation by e-mail (2:41 lid 5).
    public var emailConsentOn: Day?
    public var street: Personal<String>?, postcode: Personal<String>?, town: Personal<String>?
    public var category: String?
    public var office: Office?

    public init(
        kind: PersonKind? = nil, givenName: String? = nil, prefix: String? = nil, familyName: String,
        email: String? = nil, emailConsentOn: Day? = nil, street: String? = nil, postcode: String? = nil,
        town: String? = nil, category: String? = nil, office: Office? = nil
    ) {
        self.kind = kind
        self.givenName = givenName.map(Personal.init)
        self.prefix = prefix.map(Personal.init)
        self.familyName = Personal(familyName)
        self.email = email.map(Personal.init)
        self.emailConsentOn = emailConsentOn
        self.street = street.map(Personal.init)
        self.postcode = postcode.map(Personal.init)
        self.town = town.map(Personal.init)
        self.category = category
        self.office = office
    }

    var fields: PersonFields {
        PersonFields(
            kind: kind ?? .natural, givenName: givenName?.value, prefix: prefix?.value, familyName: familyName.value,
            contact: ContactFields(
                email: email?.value, street: street?.value, postcode: postcode?.value, town: town?.value),
            emailConsentOn: emailConsentOn)
    }
}
