public import Kernel
public import Store

/// Expulsions and appeals to read.
public struct EndsBook {
    let reading: any Reading
    let cooperative: CooperativeID

    public init(reading: any Reading, cooperative: CooperativeID) {
        self.reading = reading
        self.cooperative = cooperative
    }

    /// The expulsions of a member, the first one first.
    public func expulsions(of member: MemberID) throws -> [Expulsion] {
        try reading.rows(Self.expulsions, cooperative, member).map(Expulsion.init)
    }

    /// The appeals of a member, the first one first.
    public func appeals(of member: MemberID) throws -> [Appeal] {
        try reading.rows(Self.appeals + " AND a.member_id = ?2 ORDER BY a.filed_on, a.id", cooperative, member)
            .map(Appeal.init)
    }

    /// The appeal that a proposal brings before its body; nil for every other proposal.
    public func appeal(of proposal: ProposalID) throws -> Appeal? {
        try reading.row(Self.appeals + " AND a.proposal_id = ?2", cooperative, proposal).map(Appeal.init)
    }

    /// Appeals on which nothing was decided, the oldest first.
    public func openAppeals(limit: Int) throws -> [Appeal] {
        try reading.rows(Self.openAppeals, cooperative, limit).map(Appeal.init)
    }

    /// The expulsion by which a member is suspended on a day: its term or appeal still runs.
    public func runningExpulsion(of member: MemberID) throws -> Expulsion? {
        guard let last = try expulsions(of: member).last, last.appealBody != nil else { return nil }
        let appeal = try appeals(of: member).last { $0.against == .expulsion(last.id) && $0.stands }
        return appeal?.outcome == nil ? last : nil
    }

    /// What was written as the reasons of an expulsion; nil where they were erased.
    public func reasons(of id: ExpulsionID) throws -> (broken: String?, harm: String?, reason: String)? {
        try reading.row(
            """
            SELECT broken, harm, reason FROM membership_expulsion_reason
            WHERE cooperative_id = ?1 AND expulsion_id = ?2
            """, cooperative, id
        ).map { (try $0.get(0), try $0.get(1), try $0.get(2)) }
    }

    public static let expulsions = """
        SELECT e.id, e.member_id, e.decided_on, e.organ, e.decision_id, e.appeal_body, e.appeal_months, e.suspension_id,
            r.received_on, r.appeal_until, r.earlier_until, r.earlier_ground, r.earlier_notice_on
        FROM membership_expulsion e
        LEFT JOIN membership_expulsion_receipt r ON r.cooperative_id = e.cooperative_id AND r.expulsion_id = e.id
        WHERE e.cooperative_id = ?1 AND e.member_id = ?2 ORDER BY e.decided_on, e.id
        """

    static let appeals = """
        SELECT a.id, a.member_id, a.expulsion_id, a.suspension_id, a.filed_on, a.body, a.proposal_id, o.granted, o.on_day,
            CASE WHEN o.appeal_id IS NOT NULL AND o.decision_id IS NULL THEN 1 ELSE 0 END
        FROM membership_appeal a
        LEFT JOIN membership_appeal_outcome o ON o.cooperative_id = a.cooperative_id AND o.appeal_id = a.id
        WHERE a.cooperative_id = ?1
        """

    public static let openAppeals = appeals + " AND o.appeal_id IS NULL ORDER BY a.filed_on, a.id LIMIT ?2"
}

extension Expulsion {
    init(_ row: Row) throws {
        let receivedOn: Day? = try row[8], appealUntil: Day? = try row[9]
        var receipt: ExpulsionReceipt?
        if let receivedOn, let appealUntil {
            let until: Day? = try row[10], noticeOn: Day? = try row[12]
            let ground = try row.get(11, as: String?.self).flatMap(EndGround.init)
            var earlier: KnownEnd?
            if let until, let ground { earlier = KnownEnd(until: until, ground: ground, noticeOn: noticeOn) }
            receipt = ExpulsionReceipt(receivedOn: receivedOn, appealUntil: appealUntil, earlier: earlier)
        }
        self.init(
            id: try row[0], member: try row[1], decidedOn: try row[2], organ: Organ(rawValue: try row[3]),
            decision: try row[4], appealBody: try row.get(5, as: String?.self).map(Organ.init(rawValue:)),
            appealMonths: try row[6], suspension: try row[7], receipt: receipt)
    }
}

extension Appeal {
    init(_ row: Row) throws {
        let expulsion: ExpulsionID? = try row[2]
        let granted: Int? = try row[7], day: Day? = try row[8]
        var outcome: Outcome?
        if let granted, let day {
            outcome = Outcome(isGranted: granted == 1, on: day, isWithdrawn: try row.get(9, as: Int.self) == 1)
        }
        self.init(
            id: try row[0], member: try row[1],
            against: try expulsion.map(Against.expulsion) ?? .suspension(row.get(3)), filedOn: try row[4],
            body: Organ(rawValue: try row[5]), proposal: try row[6], outcome: outcome)
    }
}
