public import Kernel
import Phrases

/// Why a membership can end at once instead of after the term of notice (2:36).
public enum ImmediateReason: String, Codable, Sendable, CaseIterable {
    /// It cannot reasonably be asked to let the membership go on (2:36 lid 1).
    case unreasonable
    /// A decision that limits rights or adds duties (2:36 lid 3).
    case burden
    /// Such a decision about money, which the statutes may exclude (2:36 lid 3).
    case moneyBurden = "money-burden"
    /// Conversion, merger or demerger (2:36 lid 4).
    case conversion
}

/// Leaving at once: within a month of learning of the decision, and not where the statutes exclude it.
public struct ImmediateExitRule: Sendable {
    public let burdenMonths: Ruled<Int>
    public let moneyMattersExcluded: Ruled<Bool>

    public init(burdenMonths: Ruled<Int>, moneyMattersExcluded: Ruled<Bool>) {
        self.burdenMonths = burdenMonths
        self.moneyMattersExcluded = moneyMattersExcluded
    }

    /// Refused: `learned-on-missing`, `immediate-exit-late`, `money-matters-excluded`.
    public func grounds(_ reason: ImmediateReason, learnedOn: Day?, noticeOn: Day) -> [Ground] {
        switch reason {
        case .unreasonable: return []
        case .burden: return late(learnedOn, noticeOn, burdenMonths)
        case .moneyBurden:
            return late(learnedOn, noticeOn, burdenMonths)
                + (moneyMattersExcluded.value
                    ? [
                        Ground(
                            "money-matters-excluded", moneyMattersExcluded.article,
                            message: Phrases.Membership.moneyMattersExcluded,
                            remedy: Phrases.Membership.usualNotice)
                    ] : [])
        case .conversion: return late(learnedOn, noticeOn, Ruled(1, .law("2:36 lid 4")))
        }
    }

    private func late(_ learnedOn: Day?, _ noticeOn: Day, _ months: Ruled<Int>) -> [Ground] {
        guard let learnedOn else {
            return [
                Ground(
                    "learned-on-missing", months.article, message: Phrases.Membership.learnedOnMissing,
                    remedy: Phrases.Membership.giveLearnedOn)
            ]
        }
        let last = LegalTerm.workingDay(from: learnedOn.adding(months: months.value))
        if noticeOn <= last { return [] }
        return [
            Ground(
                "immediate-exit-late", months.article, required: "\(last)", found: "\(noticeOn)",
                message: Phrases.Membership.immediateExitLate(last), remedy: Phrases.Membership.usualNotice)
        ]
    }
}

/// Terms of the law that end on a Saturday or Sunday run to the next working day (Algemene termijnenwet, art. 1).
enum LegalTerm {
    static func workingDay(from day: Day) -> Day {
        var day = day
        while day.weekday > 5 { day = day + 1 }
        return day
    }
}
