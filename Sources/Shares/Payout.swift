public import Kernel

/// A claim of who left to be paid out for shares (terugbetaling van aandelen).
public struct Payout: Hashable, Sendable {
    public let id: PayoutID
    public let member: MemberID
    public let askedOn: Day
    public let amount: Money
    /// The day on which it first became due; a postponement is counted from it.
    public let firstDueOn: Day
    /// The day to which it was postponed; nil where it was not.
    public let postponedUntil: Day?
    public let paidOn: Day?

    public init(
        id: PayoutID, member: MemberID, askedOn: Day, amount: Money, firstDueOn: Day, postponedUntil: Day? = nil,
        paidOn: Day? = nil
    ) {
        self.id = id
        self.member = member
        self.askedOn = askedOn
        self.amount = amount
        self.firstDueOn = firstDueOn
        self.postponedUntil = postponedUntil
        self.paidOn = paidOn
    }

    /// The day on which it is due as things stand.
    public var dueOn: Day { max(firstDueOn, postponedUntil ?? firstDueOn) }

    public func isDue(on day: Day) -> Bool { paidOn == nil && dueOn <= day }
}

/// The annual accounts of a financial year as they were adopted (vastgestelde jaarrekening): when, and the equity in them;
/// nil where they do not tell it.
public struct AdoptedAccounts: Hashable, Sendable {
    /// The last day of the financial year.
    public let yearEnd: Day
    public let adoptedOn: Day
    public let equity: Money?

    public init(yearEnd: Day, adoptedOn: Day, equity: Money?) {
        self.yearEnd = yearEnd
        self.adoptedOn = adoptedOn
        self.equity = equity
    }
}
