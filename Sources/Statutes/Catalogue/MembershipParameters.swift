import Kernel
import Phrases

extension Catalogue {
    /// Part 2 of the catalogue.
    static let membership: [Parameter] = [
        Parameter(.category, part: 2, law: "2:38 lid 1"),
        Parameter(.memberMinAge, part: 2, unit: .years, usual: [.atLeast(Fraction(0)), .atMost(Fraction(21))]),
        Parameter(.memberMinorsMayVote, part: 2, law: "2:13 lid 2"),
        Parameter(.memberArea, part: 2),
        Parameter(.admissionOrgan, part: 2, law: "2:33"),
        Parameter(.admissionMaxDays, part: 2, unit: .days, usual: [.atLeast(Fraction(7)), .atMost(Fraction(90))]),
        Parameter(.admissionOverrideByAssembly, part: 2, law: "2:33"),
        Parameter(.membershipTransferable, part: 2, law: "2:34"),
        Parameter(.membershipInheritable, part: 2, law: "2:35 lid 1"),
        Parameter(.exitMemberNoticeDays, part: 2, unit: .days, law: "2:36 lid 1"),
        Parameter(.exitOnlyAtYearEnd, part: 2, law: "2:36 lid 1"),
        Parameter(.exitImmediateOnBurdenMonths, part: 2, unit: .months, law: "2:36 lid 3"),
        Parameter(.exitMoneyMattersExcluded, part: 2, law: "2:36 lid 3"),
        Parameter(.exitConditions, part: 2, law: "2:60"),
        Parameter(.noticeByAssociationGrounds, part: 2, law: "2:35 lid 2"),
        Parameter(.noticeByAssociationOrgan, part: 2, law: "2:35 lid 2"),
        Parameter(.expulsionOrgan, part: 2, law: "2:35 lid 4"),
        Parameter(.expulsionGrounds, part: 2, law: "2:35 lid 3"),
        Parameter(.expulsionAppealMonths, part: 2, unit: .months, law: "2:35 lid 4"),
        Parameter(.expulsionAppealBody, part: 2, law: "2:35 lid 4"),
        Parameter(.expulsionSuspendedPendingAppeal, part: 2, law: "2:35 lid 4"),
        Parameter(.suspensionMaxMonths, part: 2, unit: .months, usual: [.atLeast(Fraction(1)), .atMost(Fraction(6))]),
        Parameter(.suspensionExtensions, part: 2, unit: .times, usual: [.atLeast(Fraction(0)), .atMost(Fraction(1))]),
        Parameter(.suspensionAppealMonths, part: 2, unit: .months, usual: [.atLeast(Fraction(1))]),
    ]
}
