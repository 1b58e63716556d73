import Kernel
import Meetings
import Membership
import Phrases
import Statutes

extension Scene {
    /// A person of this cooperative, or a refusal: not found, erased.
    func knownPerson(_ id: PersonID) throws -> Person {
        guard let person = try persons.person(id), person.erasedAt == nil else {
            throw Refusal(.notFound, MembershipGrounds.unknownPerson)
        }
        return person
    }

    func knownApplication(_ id: ApplicationID) throws -> Application {
        guard let application = try applications.application(id) else {
            throw Refusal(.notFound, MembershipGrounds.unknownApplication)
        }
        return application
    }

    /// A membership that holds today.
    func currentMember(_ id: MemberID) throws -> Member {
        guard let member = try memberBook.member(id), member.holds(on: today) else {
            throw Refusal(.notFound, MembershipGrounds.unknownMember)
        }
        return member
    }

    func currentMember(of person: PersonID) throws -> Member {
        guard let member = try memberBook.membership(of: person, on: today) else {
            throw Refusal(.notFound, MembershipGrounds.unknownMember)
        }
        return member
    }

    /// Whether the secretary acts.
    var secretaryActs: Bool {
        get throws { try actor.person.map { try standing(of: $0).holds(.secretary) } ?? false }
    }

    /// Whether somebody acts for another today: for an organisation, or for a minor who does not act in person.
    func acts(_ person: PersonID, for other: PersonID) throws -> Bool {
        try proxies.representatives(on: today)[other] == person
    }

    /// The person whose affairs these are: the actor, or another for whom the secretary acts, or the representative.
    func ownAffairs(_ wished: PersonID?) throws -> PersonID {
        let actor = try requirePerson()
        guard let wished, wished != actor else { return actor }
        if try secretaryActs || acts(actor, for: wished) { return wished }
        throw Refusal(.authority, MembershipGrounds.notYourOwn)
    }

    /// The day of something that came in on paper: today, or an earlier day that the secretary records.
    func recordedDay(_ wished: Day?) throws -> Day {
        guard let wished, wished != today else { return today }
        guard try secretaryActs else { throw Refusal(.authority, MembershipGrounds.dayByTheSecretary) }
        try refuse(.invalid, if: wished > today ? [MembershipGrounds.dayInFuture(wished)] : [])
        return wished
    }

    /// Sends a person a message, by e-mail where an address is known, else as a letter. Who has neither gets none.
    func tell(_ person: Person, subject: Phrase, body: Phrase) throws {
        let contact = person.contact
        let way: Notice.Way
        if let email = contact.email {
            way = .email(email.text)
        } else if contact.hasAddress {
            way = .letter(person.label)
        } else {
            return
        }
        let signature = try Phrases.MembershipMail.signature(statutes[.entityName])
        try send(
            Notice(
                to: person.id, by: way, subject: subject,
                body: Phrases.MembershipMail.letter(to: person.name.full, body, signature)))
    }
}

extension Person {
    /// The lines of an address label: as many as are known.
    var label: [String] {
        let town = [contact.postcode, contact.town].compactMap(\.self).joined(separator: "  ")
        return [name.full, contact.street ?? "", town].filter { !$0.isEmpty }
    }
}
