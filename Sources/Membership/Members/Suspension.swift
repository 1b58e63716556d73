public import Kernel

/// A suspension (schorsing): the member keeps the membership and has no vote, and leaves every base of votes (2:24d).
public struct Suspension: Hashable, Sendable {
    public let id: SuspensionID
    public let member: MemberID
    /// The first and the last day on which it holds.
    public let from: Day, until: Day
    public let reason: String?
    /// The first day on which it no longer holds, when it was lifted before its end.
    public let liftedOn: Day?

    public init(id: SuspensionID, member: MemberID, from: Day, until: Day, reason: String?, liftedOn: Day? = nil) {
        self.id = id
        self.member = member
        self.from = from
        self.until = until
        self.reason = reason
        self.liftedOn = liftedOn
    }

    public func holds(on day: Day) -> Bool { from <= day && day <= until && (liftedOn.map { day < $0 } ?? true) }
}
