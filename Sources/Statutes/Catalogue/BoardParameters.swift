import Kernel
import Phrases

extension Catalogue {
    /// Part 7 of the catalogue.
    static let board: [Parameter] = [
        Parameter(.boardSizeMin, part: 7, unit: .persons),
        Parameter(.boardSizeMax, part: 7, unit: .persons, usual: [.atMost(Fraction(15))]),
        Parameter(.boardSizeOdd, part: 7),
        Parameter(.boardFromMembersOnly, part: 7, law: "2:37 lid 1"),
        Parameter(.boardExternalAppointed, part: 7, unit: .persons, law: "2:37 lid 3"),
        Parameter(.boardTermYears, part: 7, unit: .years, usual: [.atLeast(Fraction(2)), .atMost(Fraction(5))]),
        Parameter(.boardMaxTerms, part: 7, unit: .times, usual: [.atLeast(Fraction(2)), .atMost(Fraction(4))]),
        Parameter(.boardRotation, part: 7),
        Parameter(.boardNomination, part: 7, law: "2:37 lid 4"),
        Parameter(.boardNominationBreak, part: 7, law: "2:37 lid 4"),
        Parameter(.boardCandidateFraction, part: 7, law: "2:37 lid 5"),
        Parameter(.boardDismissMajority, part: 7, law: "2:37 lid 6"),
        Parameter(
            .boardSuspensionMonths, part: 7, unit: .months, usual: [.atLeast(Fraction(1)), .atMost(Fraction(6))]),
        Parameter(.boardVotesPerDirectorMax, part: 7, unit: .count, law: "2:44 lid 4"),
        Parameter(.boardProxyMax, part: 7, unit: .count, usual: [.atMost(Fraction(2))]),
        Parameter(.boardDecisionOutside, part: 7),
        Parameter(.boardConflictFallback, part: 7, law: "2:44 lid 6"),
        Parameter(.boardApprovalCeilings, part: 7, law: "2:44 lid 1"),
        Parameter(.representRule, part: 7, law: "2:45"),
        Parameter(.supervisoryExists, part: 7, law: "2:57"),
        Parameter(.supervisoryMin, part: 7, unit: .persons, law: "2:57"),
        Parameter(.auditCommitteeMin, part: 7, unit: .persons, law: "2:48 lid 2"),
        Parameter(.auditReserve, part: 7, unit: .persons, usual: [.atLeast(Fraction(0)), .atMost(Fraction(3))]),
        Parameter(.auditMaxYears, part: 7, unit: .years, usual: [.atLeast(Fraction(1)), .atMost(Fraction(3))]),
        Parameter(.accountsMonths, part: 7, unit: .months, law: "2:58 lid 1"),
        Parameter(.accountsExtensionMaxMonths, part: 7, unit: .months, law: "2:58 lid 1"),
        Parameter(.accountsAdoptWithinMonths, part: 7, unit: .months, law: "2:58 lid 1"),
        Parameter(.accountsFileDays, part: 7, unit: .days, law: "2:394"),
        Parameter(.dischargeSeparateItem, part: 7, law: "2:58 lid 1"),
        Parameter(.mandateDelegated, part: 7),
    ]
}
