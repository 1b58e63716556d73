public import Kernel

/// The right of members to ask for an assembly (2:41 lid 2-3), by the law and by the statutes.
public struct RequestRules: Hashable, Sendable {
    /// Part of all votes, or of the members, that may ask (`assembly.requestFraction`): statutes can only ask less than the law's 1/10.
    public var fraction: Clause<Fraction>
    /// The board holds the assembly within so many days of the request (`assembly.requestHoldWithinDays`).
    public var holdWithin: Clause<Int>
    /// The law's four weeks.
    public var legalHoldWithin: Clause<Int>
    /// After so many days of silence of the board the requesters convoke themselves (`assembly.requestSelfConvokeDays`).
    public var selfConvokeAfter: Clause<Int>
    /// What a term of the law does that ends on a free day.
    public var terms: TermsAct
    /// Whether votes or members are counted.
    public var measure: SupportMeasure

    public init(
        fraction: Clause<Fraction>, holdWithin: Clause<Int>, legalHoldWithin: Clause<Int>,
        selfConvokeAfter: Clause<Int>, terms: TermsAct, measure: SupportMeasure = .votes
    ) {
        self.fraction = fraction
        self.holdWithin = holdWithin
        self.legalHoldWithin = legalHoldWithin
        self.selfConvokeAfter = selfConvokeAfter
        self.terms = terms
        self.measure = measure
    }

    /// The support that is needed of so many votes or members.
    public func needed(of base: Int) -> Int { Int(fraction.value.ceiling(of: Int64(base))) }
    /// The last day of one of these terms. A number of the law runs on from a free day to the next working day (terms act
    /// art. 1 lid 1); one that the statutes made shorter is theirs, and ends where it ends.
    public func lastDay(of clause: Clause<Int>, from day: Day) -> Day {
        if case .law = clause.article { return terms.lastDay(days: clause.value, from: day) }
        return day + clause.value
    }

    /// The last day on which the board may hold the assembly.
    public func heldBy(requestedOn: Day) -> Day {
        min(lastDay(of: holdWithin, from: requestedOn), lastDay(of: legalHoldWithin, from: requestedOn))
    }

    /// The first day on which the requesters may convoke themselves: when the board's days are over.
    public func selfConvokeFrom(requestedOn: Day) -> Day { lastDay(of: selfConvokeAfter, from: requestedOn) + 1 }
}
