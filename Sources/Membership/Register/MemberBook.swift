public import Kernel
import Statutes
public import Store

/// The register of members (ledenregister) to read: who belonged on a day, in which category, with which votes.
///
/// It only reads, so pages can use it as well as commands; what it answers is as of the day that is asked.
public struct MemberBook {
    let reading: any Reading
    let cooperative: CooperativeID

    public init(reading: any Reading, cooperative: CooperativeID) {
        self.reading = reading
        self.cooperative = cooperative
    }

    public func person(_ id: PersonID) throws -> Person? {
        try reading.row(
            """
            SELECT id, kind, given_name, prefix, family_name, born_on, email, email_consent_on, street, postcode, town,
                erased_at
            FROM membership_person WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id
        ).map { row in
            let contact = Contact(
                email: try row.get(6, as: String?.self).map(EmailAddress.init(kept:)), emailConsentOn: try row[7],
                street: try row[8], postcode: try row[9], town: try row[10])
            return Person(
                id: try row[0], name: try row.name(at: 1), bornOn: try row[5], contact: contact, erasedAt: try row[11])
        }
    }

    public func member(_ id: MemberID) throws -> Member? {
        try reading.row(
            """
            SELECT id, person_id, number, category, from_day, until_day, COALESCE(ended_as, end_ground),
                notice_given_on
            FROM membership_membership WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, id
        ).map(Member.init)
    }

    /// The memberships of a person, in the order in which they began.
    public func memberships(of person: PersonID) throws -> [Member] {
        try reading.rows(
            """
            SELECT id, person_id, number, category, from_day, until_day, COALESCE(ended_as, end_ground),
                notice_given_on
            FROM membership_membership WHERE cooperative_id = ?1 AND person_id = ?2 ORDER BY from_day
            """, cooperative, person
        ).map(Member.init)
    }

    /// The membership that a person has on a day.
    public func membership(of person: PersonID, on day: Day) throws -> Member? {
        try memberships(of: person).first { $0.holds(on: day) }
    }

    /// The category of a member on a day, with the changes up to that day.
    public func category(of member: Member, on day: Day) throws -> String {
        try reading.row(
            """
            SELECT category FROM membership_category_change
            WHERE cooperative_id = ?1 AND member_id = ?2 AND from_day <= ?3 ORDER BY from_day DESC LIMIT 1
            """, cooperative, member.id, day
        ).map { try $0.get(0, as: String.self) } ?? member.category
    }

    /// The suspensions of a member, in the order in which they began.
    public func suspensions(of member: MemberID) throws -> [Suspension] {
        try reading.rows(
            """
            SELECT id, member_id, from_day, until_day, reason, lifted_on FROM membership_suspension
            WHERE cooperative_id = ?1 AND member_id = ?2 ORDER BY from_day
            """, cooperative, member
        ).map { row in
            Suspension(
                id: try row[0], member: try row[1], from: try row[2], until: try row[3], reason: try row[4],
                liftedOn: try row[5])
        }
    }

    /// How many memberships hold on a day; a sum over days, never a count of the register.
    public func count(on day: Day) throws -> Int {
        try reading.row(
            "SELECT CAST(SUM(change) AS BIGINT) FROM membership_tally WHERE cooperative_id = ?1 AND day <= ?2",
            cooperative, day
        )?.get(0, as: Int?.self) ?? 0
    }
}

extension Member {
    init(_ row: Row) throws {
        self.init(
            id: try row[0], person: try row[1], number: try row[2], category: try row[3], from: try row[4],
            until: try row[5], end: try row.get(6, as: String?.self).flatMap(EndGround.init), noticeOn: try row[7])
    }
}

extension Row {
    /// A name from four columns: kind, given name, prefix, family name.
    func name(at index: Int) throws -> PersonName {
        PersonName(
            kept: PersonKind(rawValue: try get(index)) ?? .natural, given: try get(index + 1),
            prefix: try get(index + 2), family: try get(index + 3))
    }
}
