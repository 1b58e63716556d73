import Kernel
import Phrases

extension Catalogue {
    /// Part 3 of the catalogue.
    static let shares: [Parameter] = [
        Parameter(.feeEntrance, part: 3, law: "2:34a"),
        Parameter(.duesSetBy, part: 3, law: "2:34a"),
        Parameter(.duesDueDate, part: 3),
        Parameter(
            .duesJoinLateGraceMonths, part: 3, unit: .months,
            usual: [.atLeast(Fraction(0)), .atMost(Fraction(6))]),
        Parameter(.duesFullYearOnExit, part: 3, law: "2:35 lid 5"),
        Parameter(.duesReminderDays, part: 3, unit: .days),
        Parameter(.duesArrearsMonthsToNotice, part: 3, unit: .months, usual: [.atLeast(Fraction(2))]),
        Parameter(.duesRemindersToNotice, part: 3, unit: .count, usual: [.atLeast(Fraction(1))]),
        Parameter(.shareNominal, part: 3, law: "2:34a", usual: [.above(Fraction(0))]),
        Parameter(.shareMinPerMember, part: 3, unit: .count, usual: [.atLeast(Fraction(0))]),
        Parameter(.shareMaxPerMember, part: 3, unit: .count, usual: [.atLeast(Fraction(1))]),
        Parameter(.sharePaidUpBeforeVote, part: 3, law: "2:38 lid 1"),
        Parameter(.shareTransferRule, part: 3, law: "2:34"),
        Parameter(.shareRedeemPrice, part: 3),
        Parameter(
            .shareRedeemAfterAccountsMonths, part: 3, unit: .months,
            usual: [.atLeast(Fraction(1)), .atMost(Fraction(12))]),
        Parameter(.sharePostponeOrgan, part: 3, law: "2:60"),
        Parameter(
            .shareMaxPostponeMonths, part: 3, unit: .months, law: "2:60",
            usual: [.atLeast(Fraction(0)), .atMost(Fraction(60))]),
        Parameter(.shareMinEquity, part: 3),
        Parameter(.surplusOrder, part: 3, law: "2:53a"),
        Parameter(.surplusMaxReturnPct, part: 3, unit: .percent, usual: [.atLeast(Fraction(0)), .atMost(Fraction(6))]),
    ]
}
