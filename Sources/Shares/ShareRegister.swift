public import Kernel
public import Store

/// The shares of one cooperative's members and the claims that follow from them. Nothing in it is ever changed.
public struct ShareRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public var book: ShareBook { ShareBook(reading: transaction, cooperative: cooperative) }

    public func hold(_ shares: Int, by member: MemberID, from day: Day) throws {
        try transaction.execute(
            """
            INSERT INTO shares_holding (cooperative_id, member_id, sequence, from_day, shares)
            SELECT ?1, ?2, COALESCE(MAX(h.sequence), 0) + 1, ?3, ?4
            FROM shares_holding h WHERE h.cooperative_id = ?1 AND h.member_id = ?2
            """, cooperative, member, day, shares)
    }

    public func claim(_ payout: Payout) throws {
        try transaction.execute(
            """
            INSERT INTO shares_payout (cooperative_id, id, member_id, asked_on, cents, due_on)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, cooperative, payout.id, payout.member, payout.askedOn, payout.amount.cents, payout.firstDueOn)
    }

    public func postpone(
        _ id: PayoutID, until day: Day, decidedOn: Day, organ: Organ, decision: DecisionID?
    ) throws {
        try transaction.execute(
            """
            INSERT INTO shares_postponement (cooperative_id, payout_id, sequence, until_day, decided_on, organ,
                decision_id)
            SELECT ?1, ?2, COALESCE(MAX(s.sequence), 0) + 1, ?3, ?4, ?5, ?6
            FROM shares_postponement s WHERE s.cooperative_id = ?1 AND s.payout_id = ?2
            """, cooperative, id, day, decidedOn, organ.rawValue, decision)
    }

    /// Writes down that a claim was paid. A second payment breaks a key.
    public func pay(_ id: PayoutID, on day: Day) throws {
        try transaction.execute(
            "INSERT INTO shares_payment (cooperative_id, payout_id, on_day) VALUES (?1, ?2, ?3)", cooperative, id, day)
    }
}
