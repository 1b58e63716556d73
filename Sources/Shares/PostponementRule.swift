public import Kernel
import Phrases

/// Postponing a pay-out (uitstel van terugbetaling): only where equity would fall below the minimum, and for no more than
/// so many months from the day on which the pay-out first became due.
public struct PostponementRule: Sendable {
    public let minEquity: Clause<Money>
    public let maxMonths: Clause<Int>

    public init(minEquity: Clause<Money>, maxMonths: Clause<Int>) {
        self.minEquity = minEquity
        self.maxMonths = maxMonths
    }

    /// The last day to which a claim can be postponed; it is due then.
    public func latest(of payout: Payout) -> Day { payout.firstDueOn.adding(months: maxMonths.value) }

    /// Refused: `payout-due`, `postponement-too-long`, `postponement-not-later`, `equity-unknown`,
    /// `postponement-not-needed`.
    /// - Parameter equityLeft: that of the accounts that were adopted last, less what was paid since and all claims that
    ///   wait to be paid, this one among them; nil where no accounts tell it.
    public func grounds(postponing payout: Payout, until day: Day, equityLeft: Money?, today: Day) -> [Ground] {
        let latest = latest(of: payout)
        var grounds: [Ground] = []
        if today >= latest {
            grounds.append(
                Ground(
                    "payout-due", maxMonths.article, required: "\(latest)", found: "\(today)",
                    message: Phrases.Shares.due(latest), remedy: Phrases.Shares.payNow))
        } else if day > latest {
            grounds.append(
                Ground(
                    "postponement-too-long", maxMonths.article, required: "\(latest)", found: "\(day)",
                    message: Phrases.Shares.tooLong(months: maxMonths.value, latest: latest),
                    remedy: Phrases.Shares.postponeUntil(latest)))
        } else if day <= max(payout.dueOn, today) {
            grounds.append(
                Ground(
                    "postponement-not-later", maxMonths.article, required: "\(max(payout.dueOn, today) + 1)",
                    found: "\(day)", message: Phrases.Shares.notLater(payout.dueOn),
                    remedy: Phrases.Shares.postponeUntil(latest)))
        }
        if let left = equityLeft {
            guard left.cents >= minEquity.value.cents else { return grounds }
            grounds.append(
                Ground(
                    "postponement-not-needed", minEquity.article, required: "\(minEquity.value.cents)",
                    found: "\(left.cents)",
                    message: Phrases.Shares.notNeeded(left: left, least: minEquity.value),
                    remedy: Phrases.Shares.payNow))
        } else {
            grounds.append(
                Ground(
                    "equity-unknown", minEquity.article, required: "\(minEquity.value.cents)",
                    message: Phrases.Shares.equityUnknown, remedy: Phrases.Shares.tellEquity))
        }
        return grounds
    }
}
