public import Kernel
import Membership
import Phrases
import Statutes

/// Records who speaks for the heirs of a member who died (vertegenwoordiger van de erfgenamen). Where the statutes let the
/// membership pass to heirs (2:35 lid 1), it goes on with that person from the day after the death.
public struct NameHeir: Command {
    public static let name = "name-heir"
    public static let competence = Competence.office([.secretary])
    public static let rules: [Rule] = [.parameter("membership.inheritable"), .law("2:35 lid 1")]
    public static var summary: Phrase { Phrases.Commands.nameHeir }

    public struct Outcome: Codable, Sendable {
        public let person: PersonID
        /// The membership that passed; nil where it does not.
        public let member: MemberID?
        public let number: Int?
        public let from: Day?
    }

    /// The membership of who died.
    public var member: MemberID
    /// The heir, where the cooperative knows the person; else the fields of the name.
    public var person: PersonID?
    public var givenName: Personal<String>?
    public var prefix: Personal<String>?
    public var familyName: Personal<String>?
    public var bornOn: Personal<Day>?
    public var email: Personal<String>?
    public var street: Personal<String>?
    public var postcode: Personal<String>?
    public var town: Personal<String>?
    /// Whether the membership passes to this person; as the statutes have it when left out.
    public var continues: Bool?

    public init(
        member: MemberID, person: PersonID? = nil, givenName: String? = nil, prefix: String? = nil,
        familyName: String? = nil, bornOn: Day? = nil, email: String? = nil, street: String? = nil,
        postcode: String? = nil, town: String? = nil, continues: Bool? = nil
    ) {
        self.member = member
        self.person = person
        self.givenName = givenName.map(Personal.init)
        self.prefix = prefix.map(Personal.init)
        self.familyName = familyName.map(Personal.init)
        self.bornOn = bornOn.map(Personal.init)
        self.email = email.map(Personal.init)
        self.street = street.map(Personal.init)
        self.postcode = postcode.map(Personal.init)
        self.town = town.map(Personal.init)
        self.continues = continues
    }

    public func carryOut(in scene: Scene) throws -> Outcome {
        let deceased = try scene.anyMember(member)
        guard deceased.end == .death, let diedOn = deceased.until else {
            throw Refusal(.conflict, LeavingGrounds.notDead)
        }
        try refuse(.conflict, if: try scene.ends.succession(of: deceased.id) == nil ? [] : [LeavingGrounds.heirKnown])
        var unreadable: [Ground] = []
        let known = try person.map { try scene.knownPerson($0) }
        let heir = known ?? fields.read(id: scene.ids.next(), today: scene.today, &unreadable)
        guard let heir, unreadable.isEmpty else { throw Refusal(.invalid, unreadable) }
        let inheritable = try scene.ruled(.membershipInheritable, on: diedOn)
        let ending = try scene.groundsOfEnding(deceased)
        let passes = try continues ?? scene.passesToHeir(deceased)
        try refuse(
            if: passes
                ? ending + (inheritable.value ? [] : [LeavingGrounds.notInheritable(inheritable.article)]) : [])
        if known == nil { try scene.persons.add(heir) }
        let successor = passes ? try scene.succeed(deceased, by: heir, from: diedOn + 1) : nil
        try scene.ends.succeed(deceased.id, by: heir.id, as: successor?.id, on: scene.today)
        scene.record(
            Fact(
                "heir-named", about: heir.id,
                [
                    "member": "\(deceased.id)", "person": "\(heir.id)",
                    "successor": successor.map { "\($0.id)" } ?? "",
                ], personal: ["name": heir.name.full]))
        return Outcome(person: heir.id, member: successor?.id, number: successor?.number, from: successor?.from)
    }

    private var fields: PersonFields {
        PersonFields(
            givenName: givenName?.value, prefix: prefix?.value, familyName: familyName?.value, bornOn: bornOn?.value,
            contact: ContactFields(
                email: email?.value, street: street?.value, postcode: postcode?.value, town: town?.value))
    }
}

extension Scene {
    /// Whether the membership of who died passes where nobody says otherwise: the statutes of that day let it (2:35 lid 1),
    /// and no expulsion ended it.
    func passesToHeir(_ member: Member) throws -> Bool {
        guard member.end == .death, let diedOn = member.until else { return false }
        return try ruled(.membershipInheritable, on: diedOn).value && groundsOfEnding(member).isEmpty
    }

    /// Lets a membership that ended go on with another person, in the same category.
    func succeed(_ member: Member, by person: Person, from day: Day) throws -> Member {
        let category = try memberBook.category(of: member, on: member.until ?? today)
        let isMember = try memberBook.membership(of: person.id, on: today) != nil
        try refuse(
            if: isMember
                ? try categories.grounds(for: person.name.kind, in: category) + [MembershipGrounds.alreadyMember]
                : try admissionRule.grounds(for: person, in: category, on: day))
        let next = try memberships.enter(ids.next(), person: person, category: category, from: day)
        for suspension in try memberBook.suspensions(of: member.id) where suspension.holds(on: day) {
            try suspensions.add(
                Suspension(
                    id: ids.next(), member: next.id, from: day, until: suspension.until, reason: suspension.reason))
        }
        // A membership under notice passes as it was, with its end.
        if let known = try knownEnd(of: member), known.until >= day {
            try end(next, until: known.until, known.ground, noticeOn: known.noticeOn)
            if let noticeOn = known.noticeOn, let on = try ends.acknowledgedOn(member.id, noticeOn: noticeOn) {
                try ends.acknowledge(next.id, noticeOn: noticeOn, on: on, due: nil)
            }
        }
        try passShares(of: member, to: next)
        return next
    }

    /// The end by notice that it had before; where that was not kept, only the day of the notice is known.
    private func knownEnd(of member: Member) throws -> KnownEnd? {
        if let kept = try ends.knownEnd(of: member.id) { return kept }
        return try member.noticeOn.map { day in
            KnownEnd(
                until: try resignationRule(noticeOn: day).end(noticeOn: day, in: financialYears),
                ground: .memberNotice, noticeOn: day)
        }
    }

    /// Nobody takes over a membership that an expulsion ended, which nobody undid.
    func groundsOfEnding(_ member: Member) throws -> [Ground] {
        let appeals = try endsBook.appeals(of: member.id)
        let isExpelled = try endsBook.expulsions(of: member.id).contains { expulsion in
            !appeals.contains { $0.against == .expulsion(expulsion.id) && $0.outcome?.isGranted == true }
        }
        return isExpelled ? [LeavingGrounds.wasExpelled(try statutes.law.article(.expulsionAppeal))] : []
    }
}
