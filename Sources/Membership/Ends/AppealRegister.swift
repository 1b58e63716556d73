public import Kernel
public import Store

/// The appeals of one cooperative's members, and what came of them.
public struct AppealRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    /// Files an appeal, with what the member has to say; that is erased with the person.
    public func file(_ appeal: Appeal, reason: String?) throws {
        var expulsion: ExpulsionID?, suspension: SuspensionID?
        switch appeal.against {
        case .expulsion(let id): expulsion = id
        case .suspension(let id): suspension = id
        }
        try transaction.execute(
            """
            INSERT INTO membership_appeal (cooperative_id, id, member_id, expulsion_id, suspension_id, filed_on, body,
                proposal_id)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """, cooperative, appeal.id, appeal.member, expulsion, suspension, appeal.filedOn, appeal.body.rawValue,
            appeal.proposal)
        guard let reason else { return }
        try transaction.execute(
            "INSERT INTO membership_appeal_reason (cooperative_id, appeal_id, reason) VALUES (?1, ?2, ?3)",
            cooperative, appeal.id, reason)
    }

    /// Writes down what was decided on an appeal, once.
    public func decide(_ id: AppealID, isGranted: Bool, on day: Day, decision: DecisionID) throws {
        try close(id, isGranted: isGranted, on: day, decision: decision)
    }

    /// Writes down that the member withdrew an appeal on which nothing was decided.
    public func withdraw(_ id: AppealID, on day: Day) throws {
        try close(id, isGranted: false, on: day, decision: nil)
    }

    private func close(_ id: AppealID, isGranted: Bool, on day: Day, decision: DecisionID?) throws {
        try transaction.execute(
            """
            INSERT INTO membership_appeal_outcome (cooperative_id, appeal_id, granted, on_day, decision_id)
            VALUES (?1, ?2, ?3, ?4, ?5)
            """, cooperative, id, isGranted, day, decision)
    }
}
