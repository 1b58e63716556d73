import Kernel
import Phrases

extension Catalogue {
    /// Part 4 of the catalogue.
    static let assembly: [Parameter] = [
        Parameter(.assemblyNoticeDays, part: 4, unit: .days, law: "2:27 lid 4", usual: [.atLeast(Fraction(7))]),
        Parameter(.assemblyNoticeDaysAmend, part: 4, unit: .days, law: "2:42 lid 1"),
        Parameter(.assemblyNoticeCounting, part: 4),
        Parameter(.assemblyConvokers, part: 4, law: "2:41 lid 1"),
        Parameter(.assemblyChannels, part: 4, law: "2:41 lid 5"),
        Parameter(.assemblyRequestFraction, part: 4, law: "2:41 lid 2"),
        Parameter(.assemblyRequestHoldWithinDays, part: 4, unit: .days, law: "2:41 lid 2"),
        Parameter(.assemblyRequestSelfConvokeDays, part: 4, unit: .days, law: "2:41 lid 3"),
        Parameter(
            .assemblyAnnualWithinMonths, part: 4, unit: .months, law: "2:58 lid 1",
            usual: [.atLeast(Fraction(1))]),
        Parameter(.agendaMemberItemFraction, part: 4, usual: [.atMost(part(1, 10))]),
        Parameter(.agendaMemberItemMin, part: 4, unit: .count, usual: [.atLeast(Fraction(1))]),
        Parameter(.agendaMemberItemDays, part: 4, unit: .days, usual: [.atLeast(Fraction(1))]),
        Parameter(.agendaDecideUnlisted, part: 4, law: "2:42 lid 3"),
        Parameter(.amendTextAvailableDays, part: 4, unit: .days, law: "2:42 lid 2"),
        Parameter(.amendTextToBranchesDays, part: 4, unit: .days, law: "2:42 lid 2"),
        Parameter(.assemblyAccess, part: 4, law: "2:38 lid 1"),
        Parameter(.assemblyChair, part: 4, law: "2:38 lid 2"),
        Parameter(.assemblySecretary, part: 4, law: "2:38 lid 2"),
        Parameter(.assemblyDelegates, part: 4, law: "2:39 lid 1"),
        Parameter(.assemblyMembersDecide, part: 4, law: "2:39 lid 1"),
        Parameter(.assemblyReferendum, part: 4, law: "2:39 lid 3"),
        Parameter(.assemblyReferendumFraction, part: 4, law: "2:39 lid 3", usual: [.atMost(part(1, 5))]),
        Parameter(
            .assemblyReferendumDays, part: 4, unit: .days, law: "2:39 lid 3", usual: [.atLeast(Fraction(7))]),
        Parameter(.decisionOutsideMeeting, part: 4, law: "2:40 lid 2"),
        Parameter(.assemblyMode, part: 4, law: "2:38 lid 6"),
    ]
}
