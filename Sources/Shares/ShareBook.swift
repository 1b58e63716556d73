public import Kernel
public import Store

/// Shares held and claims to be paid out, to read.
public struct ShareBook {
    let reading: any Reading
    let cooperative: CooperativeID

    public init(reading: any Reading, cooperative: CooperativeID) {
        self.reading = reading
        self.cooperative = cooperative
    }

    /// How many shares a member holds on a day; 0 where none were recorded.
    public func shares(of member: MemberID, on day: Day) throws -> Int {
        try reading.row(
            """
            SELECT shares FROM shares_holding WHERE cooperative_id = ?1 AND member_id = ?2 AND from_day <= ?3
            ORDER BY from_day DESC, sequence DESC LIMIT 1
            """, cooperative, member, day
        )?.get(0) ?? 0
    }

    public func payout(_ id: PayoutID) throws -> Payout? {
        try reading.row(Self.select + " AND p.id = ?2", cooperative, id).map(Payout.init)
    }

    /// The claims of a member, the first one first.
    public func payouts(of member: MemberID) throws -> [Payout] {
        try reading.rows(Self.select + " AND p.member_id = ?2 ORDER BY p.asked_on, p.id", cooperative, member)
            .map(Payout.init)
    }

    /// The claims that wait to be paid, those first due first.
    public func open(limit: Int) throws -> [Payout] {
        try reading.rows(Self.open, cooperative, limit).map(Payout.init)
    }

    /// What equity as it was at the end of a day does not have any more, or will not: all claims that wait to be paid, and
    /// those that were paid after that day.
    public func claims(since day: Day) throws -> Money {
        try sum(where: "(y.payout_id IS NULL OR y.on_day > ?2)", day)
    }

    /// What was paid out after a day.
    public func paid(since day: Day) throws -> Money { try sum(where: "y.on_day > ?2", day) }

    private func sum(where condition: String, _ day: Day) throws -> Money {
        let row = try reading.row(
            """
            SELECT CAST(COALESCE(SUM(p.cents), 0) AS BIGINT) FROM shares_payout p
            LEFT JOIN shares_payment y ON y.cooperative_id = p.cooperative_id AND y.payout_id = p.id
            WHERE p.cooperative_id = ?1 AND \(condition)
            """, cooperative, day)
        return Money(cents: try row?.get(0) ?? 0)
    }

    static let select = """
        SELECT p.id, p.member_id, p.asked_on, p.cents, p.due_on, (
                SELECT MAX(s.until_day) FROM shares_postponement s
                WHERE s.cooperative_id = p.cooperative_id AND s.payout_id = p.id), y.on_day
        FROM shares_payout p
        LEFT JOIN shares_payment y ON y.cooperative_id = p.cooperative_id AND y.payout_id = p.id
        WHERE p.cooperative_id = ?1
        """

    public static let open = select + " AND y.payout_id IS NULL ORDER BY p.due_on, p.id LIMIT ?2"
}

extension Payout {
    init(_ row: Row) throws {
        self.init(
            id: try row[0], member: try row[1], askedOn: try row[2], amount: Money(cents: try row[3]),
            firstDueOn: try row[4], postponedUntil: try row[5], paidOn: try row[6])
    }
}
