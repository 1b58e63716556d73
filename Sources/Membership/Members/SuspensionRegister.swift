public import Kernel
public import Store

/// The suspensions of one cooperative.
public struct SuspensionRegister {
    private let transaction: any Transaction
    private let cooperative: CooperativeID

    public init(transaction: any Transaction, cooperative: CooperativeID) {
        self.transaction = transaction
        self.cooperative = cooperative
    }

    public func add(_ suspension: Suspension) throws {
        try transaction.execute(
            """
            INSERT INTO membership_suspension (cooperative_id, id, member_id, from_day, until_day, reason)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6)
            """, cooperative, suspension.id, suspension.member, suspension.from, suspension.until, suspension.reason)
    }

    /// Ends a suspension before its last day.
    /// - Parameter day: the first day on which the member is no longer suspended.
    public func lift(_ id: SuspensionID, from day: Day) throws {
        try transaction.execute(
            "UPDATE membership_suspension SET lifted_on = ?3 WHERE cooperative_id = ?1 AND id = ?2", cooperative, id,
            day)
    }
}
