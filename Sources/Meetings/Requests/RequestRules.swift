public import Kernel

/// The right of members to ask for an assembly (2:41 lid 2-3), by the law and by the statutes.
public struct RequestRules: Hashable, Sendable {
    /// Part of all votes that may ask (`assembly.requestFraction`): statutes can only ask less than the law's 1/10.
    public var fraction: Clause<Fraction>
    /// The board holds the assembly within so many days of the request (`assembly.requestHoldWithinDays`).
    public var holdWithin: Clause<Int>
    /// The law's four weeks.
    public var legalHoldWithin: Clause<Int>
    /// After so many days of silence of the board the requesters convoke themselves (`assembly.requestSelfConvokeDays`).
    public var selfConvokeAfter: Clause<Int>

    public init(
        fraction: Clause<Fraction>, holdWithin: Clause<Int>, legalHoldWithin: Clause<Int>,
        selfConvokeAfter: Clause<Int>
    ) {
        self.fraction = fraction
        self.holdWithin = holdWithin
        self.legalHoldWithin = legalHoldWithin
        self.selfConvokeAfter = selfConvokeAfter
    }

    /// The votes that are needed of so many.
    public func votesNeeded(of base: Int) -> Int { Int(fraction.value.ceiling(of: Int64(base))) }
    /// The last day on which the board may hold the assembly.
    public func heldBy(requestedOn: Day) -> Day { requestedOn + min(holdWithin.value, legalHoldWithin.value) }
    /// The first day on which the requesters may convoke themselves: when the board's days are over.
    public func selfConvokeFrom(requestedOn: Day) -> Day { requestedOn + selfConvokeAfter.value + 1 }
}
