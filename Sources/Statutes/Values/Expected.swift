import Kernel
import Phrases

extension Misreading.Expected {
    /// For machines: `whole-number`, `one-of: board, assembly`.
    var code: String {
        switch self {
        case .wholeNumber: "whole-number"
        case .yesOrNo: "yes-or-no"
        case .fraction: "fraction"
        case .majority: "majority"
        case .money: "money"
        case .day: "day"
        case .monthDay: "month-day"
        case .text: "text"
        case .shortWord: "short-word"
        case .list: "list"
        case .table: "table"
        case .category: "category"
        case .delegation: "delegation"
        case .oneOf(let choices): "one-of: " + choices.joined(separator: ", ")
        }
    }

    func remedy(_ unit: ParameterUnit) -> Phrase {
        switch self {
        case .wholeNumber: Phrases.StatutesReading.writeWholeNumber(unit)
        case .yesOrNo: Phrases.StatutesReading.writeYesOrNo
        case .fraction: Phrases.StatutesReading.writeFraction
        case .majority: Phrases.StatutesReading.writeMajority
        case .money: Phrases.StatutesReading.writeMoney
        case .day: Phrases.StatutesReading.writeDay
        case .monthDay: Phrases.StatutesReading.writeMonthDay
        case .text: Phrases.StatutesReading.writeText
        case .shortWord: Phrases.StatutesReading.writeShortWord
        case .list: Phrases.StatutesReading.writeList
        case .table: Phrases.StatutesReading.writeTable
        case .category: Phrases.StatutesReading.writeCategory
        case .delegation: Phrases.StatutesReading.writeDelegation
        case .oneOf(let choices): Phrases.StatutesReading.writeOneOf(choices)
        }
    }
}
