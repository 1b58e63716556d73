import Kernel
import Phrases

extension Catalogue {
    /// Part 8 of the catalogue.
    static let records: [Parameter] = [
        Parameter(.registerFields, part: 8, law: "2:61"),
        Parameter(.registerApplicationYears, part: 8, unit: .years, law: "2:61", usual: [.atLeast(Fraction(1))]),
        Parameter(.retainFinancialYears, part: 8, unit: .years, law: "2:10 lid 3"),
        Parameter(
            .retainContactMonthsAfterExit, part: 8, unit: .months, law: "AVG 17",
            usual: [.atLeast(Fraction(0)), .atMost(Fraction(24))]),
        Parameter(.minutesAdoptBy, part: 8),
        Parameter(.minutesSigners, part: 8),
        Parameter(.minutesPublishDays, part: 8, unit: .days, usual: [.atMost(Fraction(90))]),
        Parameter(.decisionlistPublishDays, part: 8, unit: .days, usual: [.atMost(Fraction(30))]),
        Parameter(.bodyMandate, part: 8, law: "2:44 lid 1"),
        Parameter(.challengeSteps, part: 8),
        Parameter(.challengeDecisionWeeks, part: 8, unit: .weeks, law: "Awb 4:13"),
        Parameter(.grantMaxAmount, part: 8, law: "Awb 4:46"),
        Parameter(.grantOwnShare, part: 8, unit: .percent, usual: [.atLeast(Fraction(0)), .atMost(Fraction(100))]),
        Parameter(.grantReportWeeks, part: 8, unit: .weeks, usual: [.atLeast(Fraction(1))]),
        Parameter(.planTermYears, part: 8, unit: .years, usual: [.atLeast(Fraction(1)), .atMost(Fraction(10))]),
        Parameter(.planRounds, part: 8, unit: .times, usual: [.atLeast(Fraction(1))]),
        Parameter(.costPool, part: 8),
        Parameter(.costNormalUnits, part: 8, unit: .count, usual: [.atLeast(Fraction(0))]),
        Parameter(.costSettle, part: 8),
    ]
}
