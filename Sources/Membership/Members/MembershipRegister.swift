public import Kernel
public import Store

/// The memberships of one cooperative: admission, categories and the end.
public struct MembershipRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// The same register to read.
    public var book: MemberBook { MemberBook(reading: transaction, cooperative: cooperative) }

    /// Enters a person as a member. Without a number the next is given; a given one moves the numbering on.
    public func enter(
        _ id: MemberID, person: Person, category: String, from day: Day, number: Int? = nil
    ) throws -> Member {
        let number = try take(number)
        try transaction.execute(
            """
            INSERT INTO membership_membership (cooperative_id, id, person_id, number, sort_key, category, from_day)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """, cooperative, id, person.id, number, NameKeys(person.name).sort, category, day)
        try tally(day, 1)
        return Member(id: id, person: person.id, number: number, category: category, from: day)
    }

    /// Writes the last day of a membership; a later end that was known before gives way.
    public func end(_ member: Member, until day: Day, _ ground: EndGround, noticeOn: Day? = nil) throws {
        try transaction.execute(
            """
            UPDATE membership_membership SET until_day = ?3, end_ground = ?4, notice_given_on = ?5, ended_as = ?6
            WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, member.id, day, ground.lawful.rawValue, noticeOn ?? member.noticeOn, ground.exactly)
        if let known = member.until { try tally(known + 1, 1) }
        try tally(day + 1, -1)
    }

    /// Takes back an end that was written, and lets the one that was known before hold again, or none.
    public func restore(_ member: Member, to earlier: KnownEnd?) throws {
        try transaction.execute(
            """
            UPDATE membership_membership SET until_day = ?3, end_ground = ?4, notice_given_on = ?5, ended_as = ?6
            WHERE cooperative_id = ?1 AND id = ?2
            """, cooperative, member.id, earlier?.until, earlier?.ground.lawful.rawValue, earlier?.noticeOn,
            earlier?.ground.exactly)
        if let known = member.until { try tally(known + 1, 1) }
        if let earlier { try tally(earlier.until + 1, -1) }
    }

    /// Keeps on which ground the cooperative gave notice, and the reason that the member reads.
    public func keepReason(_ member: MemberID, ground: String, reason: String?) throws {
        try transaction.execute(
            """
            INSERT INTO membership_notice_reason (cooperative_id, member_id, ground, reason) VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (cooperative_id, member_id) DO UPDATE SET ground = excluded.ground, reason = excluded.reason
            """, cooperative, member, ground, reason)
    }

    public func changeCategory(of member: MemberID, to category: String, from day: Day) throws {
        try transaction.execute(
            """
            INSERT INTO membership_category_change (cooperative_id, member_id, from_day, category)
            VALUES (?1, ?2, ?3, ?4)
            ON CONFLICT (cooperative_id, member_id, from_day) DO UPDATE SET category = excluded.category
            """, cooperative, member, day, category)
    }

    /// The highest number that was given out; 0 in a cooperative without members.
    public func lastNumber() throws -> Int {
        try transaction.row("SELECT last_number FROM membership_numbering WHERE cooperative_id = ?1", cooperative)?
            .get(0) ?? 0
    }

    private func take(_ wished: Int?) throws -> Int {
        let last = try lastNumber()
        let number = wished ?? last + 1
        try transaction.execute(
            """
            INSERT INTO membership_numbering (cooperative_id, last_number) VALUES (?1, ?2)
            ON CONFLICT (cooperative_id) DO UPDATE SET last_number = excluded.last_number
            """, cooperative, max(number, last))
        return number
    }

    private func tally(_ day: Day, _ change: Int) throws {
        try transaction.execute(
            """
            INSERT INTO membership_tally (cooperative_id, day, change) VALUES (?1, ?2, ?3)
            ON CONFLICT (cooperative_id, day) DO UPDATE SET change = membership_tally.change + excluded.change
            """, cooperative, day, change)
    }
}
