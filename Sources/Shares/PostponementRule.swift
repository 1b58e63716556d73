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

    /// Refused: `payout-due`, `postponement-too-long`, `postponement-not-later`, `postponement-not-needed`.
    /// - Parameters:
    ///   - equity: as in the accounts that were adopted last; nil where none were.
    ///   - claims: all claims that wait to be paid, this one among them.
    public func grounds(
        postponing payout: Payout, until day: Day, equity: Money?, claims: Money, today: Day
    ) -> [Ground] {
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
        if let equity, equity.cents - claims.cents >= minEquity.value.cents {
            grounds.append(
                Ground(
                    "postponement-not-needed", minEquity.article, required: "\(minEquity.value.cents)",
                    found: "\(equity.cents - claims.cents)",
                    message: Phrases.Shares.notNeeded(
                        left: Money(cents: equity.cents - claims.cents), least: minEquity.value),
                    remedy: Phrases.Shares.payNow))
        }
        return grounds
    }
}
