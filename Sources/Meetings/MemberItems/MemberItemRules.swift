public import Kernel
public import Statutes

/// The right of members to put an item on the agenda (agenderingsrecht), by the statutes.
public struct MemberItemRules: Hashable, Sendable {
    /// Part of all votes (`agenda.memberItemFraction`) …
    public var fraction: Clause<Fraction>
    /// … or so many members (`agenda.memberItemMin`), whichever is reached first.
    public var members: Clause<Int>
    /// Days before the meeting on which it is asked at the latest (`agenda.memberItemDays`).
    public var days: Clause<Int>
    public var counting: NoticeCounting

    public init(fraction: Clause<Fraction>, members: Clause<Int>, days: Clause<Int>, counting: NoticeCounting) {
        self.fraction = fraction
        self.members = members
        self.days = days
        self.counting = counting
    }

    public init(_ statutes: StatutesInForce) {
        func clause<Value>(_ key: ParameterKey<Value>) -> Clause<Value> {
            Clause(statutes[key], statutes.article(of: key))
        }
        self.init(
            fraction: clause(.agendaMemberItemFraction), members: clause(.agendaMemberItemMin),
            days: clause(.agendaMemberItemDays), counting: statutes[.assemblyNoticeCounting])
    }

    /// The votes that are needed of so many.
    public func votesNeeded(of base: Int) -> Int { Int(fraction.value.ceiling(of: Int64(base))) }

    /// Enough stand behind it, by either measure.
    public func isReached(votes: Int, members count: Int, base: Int) -> Bool {
        votes > 0 && (votes >= votesNeeded(of: base) || count >= members.value)
    }

    /// The last day on which it can be asked for a meeting on this day.
    public func askedBy(for held: Day) -> Day { counting.latestSending(for: held, days: days.value) }
}
