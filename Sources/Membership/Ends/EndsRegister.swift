public import Kernel
public import Store

/// What surrounds the end of a membership: exits at once, acknowledgements, and who takes a membership on.
public struct EndsRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// Keeps the decision on which a member left at once.
    public func keepExit(of member: MemberID, reason: ImmediateReason, decision: DecisionID, learnedOn: Day) throws {
        try transaction.execute(
            """
            INSERT INTO membership_immediate_exit (cooperative_id, member_id, reason, decision_id, learned_on)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, member, reason.rawValue, decision, learnedOn)
    }

    /// The day on which the notice of a day was acknowledged; nil while it was not.
    public func acknowledgedOn(_ member: MemberID, noticeOn: Day) throws -> Day? {
        try transaction.row(
            """
            SELECT on_day FROM membership_acknowledged_notice
            WHERE cooperative_id = ?1 AND member_id = ?2 AND notice_on = ?3
            """, cooperative, member, noticeOn
        )?.get(0)
    }

    public func acknowledge(_ member: MemberID, noticeOn: Day, on day: Day, due: Day?) throws {
        try transaction.execute(
            """
            INSERT INTO membership_acknowledged_notice (cooperative_id, member_id, notice_on, on_day, due_on)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, member, noticeOn, day, due)
    }

    /// Keeps the end by notice that a membership had before its member died or ceased to exist; where it had one.
    public func keepKnownEnd(of member: Member) throws {
        guard let known = member.knownEnd, known.ground == .memberNotice || known.ground == .associationNotice else {
            return
        }
        try transaction.execute(
            """
            INSERT INTO membership_known_end (cooperative_id, member_id, until_day, end_ground, notice_on)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, member.id, known.until, known.ground.rawValue, known.noticeOn)
    }

    /// The end by notice that a membership had before; nil where it had none.
    public func knownEnd(of member: MemberID) throws -> KnownEnd? {
        try transaction.row(
            """
            SELECT until_day, end_ground, notice_on FROM membership_known_end
            WHERE cooperative_id = ?1 AND member_id = ?2
            """, cooperative, member
        ).flatMap { row in
            guard let ground = EndGround(rawValue: try row.get(1)) else { return nil }
            return KnownEnd(until: try row[0], ground: ground, noticeOn: try row[2])
        }
    }

    /// Who speaks for who is gone, and the membership that passed to them.
    public func succession(of member: MemberID) throws -> (person: PersonID, successor: MemberID?)? {
        try transaction.row(
            """
            SELECT person_id, successor_id FROM membership_succession WHERE cooperative_id = ?1 AND member_id = ?2
            """, cooperative, member
        ).map { (try $0.get(0), try $0.get(1)) }
    }

    public func succeed(_ member: MemberID, by person: PersonID, as successor: MemberID?, on day: Day) throws {
        try transaction.execute(
            """
            INSERT INTO membership_succession (cooperative_id, member_id, person_id, recorded_on, successor_id)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, member, person, day, successor)
    }
}
