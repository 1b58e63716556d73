public import Kernel
public import Statutes

/// The right of members to put an item on the agenda (agenderingsrecht), by the statutes.
public struct MemberItemRules: Hashable, Sendable {
    /// Part of all votes, or of the members (`agenda.memberItemFraction`) …
    public var fraction: Clause<Fraction>
    /// … or so many members (`agenda.memberItemMin`), whichever is reached first.
    public var members: Clause<Int>
    /// Days before the meeting on which it is asked at the latest (`agenda.memberItemDays`).
    public var days: Clause<Int>
    public var counting: NoticeCounting
    /// Whether votes or members are counted for the part.
    public var measure: SupportMeasure
    /// The days that the law asks, where it has a term of its own for what members put on an agenda.
    public var legalDays: Clause<Int>?

    public init(
        fraction: Clause<Fraction>, members: Clause<Int>, days: Clause<Int>, counting: NoticeCounting,
        measure: SupportMeasure = .votes, legalDays: Clause<Int>? = nil
    ) {
        self.fraction = fraction
        self.members = members
        self.days = days
        self.counting = counting
        self.measure = measure
        self.legalDays = legalDays
    }

    public init(_ statutes: StatutesInForce) {
        func clause<Value>(_ key: ParameterKey<Value>) -> Clause<Value> {
            Clause(statutes[key], statutes.article(of: key))
        }
        self.init(
            fraction: clause(.agendaMemberItemFraction), members: clause(.agendaMemberItemMin),
            days: clause(.agendaMemberItemDays), counting: statutes[.assemblyNoticeCounting],
            measure: SupportMeasure(statutes.law),
            legalDays: statutes.law.isInForce(.itemNotice)
                ? Clause(statutes.law[.itemNotice].count, statutes.law.article(.itemNotice)) : nil)
    }

    /// The support that is needed of so many votes or members.
    public func needed(of base: Int) -> Int { Int(fraction.value.ceiling(of: Int64(base))) }

    /// Enough stand behind it: the part, or the number of members. `base` is in what is counted for the part.
    public func isReached(votes: Int, members count: Int, base: Int) -> Bool {
        votes > 0 && ((measure == .members ? count : votes) >= needed(of: base) || count >= members.value)
    }

    /// The last day on which it can be asked for a meeting on this day.
    public func askedBy(for held: Day) -> Day {
        counting.latestSending(for: held, days: max(days.value, legalDays?.value ?? 0))
    }
}
