public import Kernel
public import Store

/// The expulsions of one cooperative, from the decision to the receipt.
public struct ExpulsionRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public var book: EndsBook { EndsBook(reading: transaction, cooperative: cooperative) }

    /// Keeps the decision apart from the reasons, which are erased with the person.
    public func add(_ expulsion: Expulsion, broken: String?, harm: String?, reason: String) throws {
        try transaction.execute(
            """
            INSERT INTO membership_expulsion (cooperative_id, id, member_id, decided_on, organ, decision_id,
                appeal_body, appeal_months, suspension_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """, cooperative, expulsion.id, expulsion.member, expulsion.decidedOn, expulsion.organ.rawValue,
            expulsion.decision, expulsion.appealBody?.rawValue, expulsion.appealMonths, expulsion.suspension)
        try transaction.execute(
            """
            INSERT INTO membership_expulsion_reason (cooperative_id, expulsion_id, broken, harm, reason)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, expulsion.id, broken, harm, reason)
    }

    /// Keeps on which day the member received it. A second receipt breaks a key.
    public func keep(_ receipt: ExpulsionReceipt, of expulsion: ExpulsionID) throws {
        try transaction.execute(
            """
            INSERT INTO membership_expulsion_receipt (cooperative_id, expulsion_id, received_on, appeal_until,
                earlier_until, earlier_ground, earlier_notice_on)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            """, cooperative, expulsion, receipt.receivedOn, receipt.appealUntil, receipt.earlier?.until,
            receipt.earlier?.ground.rawValue, receipt.earlier?.noticeOn)
    }
}
