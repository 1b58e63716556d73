import Kernel
import Meetings
import Store

/// Somebody who is called to a meeting, with what a letter or an e-mail needs.
struct Invitee {
    let addressee: Addressee
    /// The lines of the label: name, street, postcode and town.
    let label: [String]

    func way(_ channel: SummonsChannel) -> Notice.Way {
        if channel == .email, let email = addressee.email { return .email(email) }
        return .letter(label)
    }

    /// Columns from 0: person, e-mail, consent, given name, prefix, family name, street, postcode, town.
    init(_ row: Row) throws {
        addressee = Addressee(person: try row.get(0), email: try row.get(1), consentOn: try row.get(2))
        func joined(_ columns: Range<Int>) throws -> String {
            try columns.compactMap { try row.get($0, as: String?.self) }.filter { !$0.isEmpty }.joined(separator: " ")
        }
        label = [try joined(3..<6), try joined(6..<7), try joined(7..<9)].filter { !$0.isEmpty }
    }
}

/// Who is called: to the assembly all members, the suspended too, or the delegates where statutes know them; to another
/// body those who sit in it.
struct Invitees {
    let scene: Scene

    /// - Parameter topics: the business of the meeting.
    func of(_ body: Body, on topics: [Topic]) throws -> [Invitee] {
        guard body.code == .assembly else { return try holders(of: body) }
        let statutes = try scene.statutes
        // Where delegates are the assembly (2:39), they are called; all members where one item is theirs to decide.
        if !topics.contains(where: { statutes.membersDecide(on: $0) }), try scene.rightsOfDelegates() != nil,
            let delegates = try scene.bodies.body(.delegates)
        {
            return try holders(of: delegates)
        }
        return try members()
    }

    private func members() throws -> [Invitee] {
        try scene.transaction.rows(
            """
            SELECT p.id, p.email, p.email_consent_on, p.given_name, p.prefix, p.family_name, p.street, p.postcode,
                p.town
            FROM membership_membership m
            JOIN membership_person p ON p.cooperative_id = m.cooperative_id AND p.id = m.person_id
            WHERE m.cooperative_id = ?1 AND m.from_day <= ?2 AND (m.until_day IS NULL OR m.until_day >= ?2)
            ORDER BY m.number
            """, scene.cooperative, scene.today
        ).map(Invitee.init)
    }

    private func holders(of body: Body) throws -> [Invitee] {
        try scene.transaction.rows(
            """
            SELECT DISTINCT p.id, p.email, p.email_consent_on, p.given_name, p.prefix, p.family_name, p.street,
                p.postcode, p.town
            FROM meetings_office o
            JOIN membership_person p ON p.cooperative_id = o.cooperative_id AND p.id = o.person_id
            WHERE o.cooperative_id = ?1 AND o.body_id = ?2 AND o.from_day <= ?3
                AND (o.until_day IS NULL OR o.until_day >= ?3)
            ORDER BY p.id
            """, scene.cooperative, body.id, scene.today
        ).map(Invitee.init)
    }

    /// One person, whatever they are.
    func person(_ id: PersonID) throws -> Invitee? {
        try scene.transaction.row(
            """
            SELECT p.id, p.email, p.email_consent_on, p.given_name, p.prefix, p.family_name, p.street, p.postcode,
                p.town
            FROM membership_person p WHERE p.cooperative_id = ?1 AND p.id = ?2
            """, scene.cooperative, id
        ).map(Invitee.init)
    }

    /// Who was called before, each in the way that is lawful for them today; by letter whom an e-mail did not reach.
    func called(by convocation: Convocation) throws -> [(Invitee, SummonsChannel)] {
        let rules = ChannelRules(try scene.statutes)
        let unreached = try scene.deliveries.unreachedByEmail(for: convocation.meeting)
        return try scene.transaction.rows(
            """
            SELECT p.id, p.email, p.email_consent_on, p.given_name, p.prefix, p.family_name, p.street, p.postcode,
                p.town
            FROM meetings_summons s
            JOIN membership_person p ON p.cooperative_id = s.cooperative_id AND p.id = s.person_id
            WHERE s.cooperative_id = ?1 AND s.convocation_id = ?2 ORDER BY p.id
            """, scene.cooperative, convocation.id
        ).map {
            let invitee = try Invitee($0)
            let person = invitee.addressee.person
            return (
                invitee, unreached.contains(person) ? .post : rules.channel(for: invitee.addressee, on: scene.today)
            )
        }
    }
}
