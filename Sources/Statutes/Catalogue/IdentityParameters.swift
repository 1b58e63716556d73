import Kernel
import Phrases

extension Catalogue {
    /// Part 1 of the catalogue.
    static let identity: [Parameter] = [
        Parameter(.entityLegalForm, part: 1, law: "2:53"),
        Parameter(.entityJurisdiction, part: 1),
        Parameter(.entityName, part: 1, law: "2:54"),
        Parameter(.entitySeat, part: 1, law: "2:27 lid 4"),
        Parameter(.entityPurpose, part: 1, law: "2:53 lid 1"),
        Parameter(.entityLiability, part: 1, law: "2:56"),
        Parameter(.entityLiabilityCap, part: 1, law: "2:56"),
        Parameter(.entityLiabilityTailMonths, part: 1, unit: .months, law: "2:55"),
        Parameter(.entityDealWithNonMembers, part: 1, law: "2:53 lid 3"),
        Parameter(.statutesDecidedOn, part: 1, law: "2:43"),
        Parameter(.statutesDeedOn, part: 1, law: "2:43 lid 5"),
        Parameter(.statutesFiledOn, part: 1, law: "2:43 lid 5"),
        Parameter(.statutesEffectiveFrom, part: 1, law: "2:43 lid 5"),
        Parameter(.statutesAbsentBoardRule, part: 1, law: "2:44"),
        Parameter(.financeYearStart, part: 1, law: "2:10a"),
    ]
}
