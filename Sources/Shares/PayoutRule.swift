public import Kernel
import Phrases

/// When and how much is paid out for shares to who left: the nominal value, after the accounts of the year of leaving are
/// adopted.
public struct PayoutRule: Sendable {
    /// The nominal value of a share.
    public let nominal: Clause<Money>
    /// No more than the nominal value is paid out.
    public let isNominal: Clause<Bool>
    /// Months after the adoption of the accounts within which it is paid out.
    public let monthsAfterAccounts: Clause<Int>

    public init(nominal: Clause<Money>, isNominal: Clause<Bool>, monthsAfterAccounts: Clause<Int>) {
        self.nominal = nominal
        self.isNominal = isNominal
        self.monthsAfterAccounts = monthsAfterAccounts
    }

    /// What the shares are worth at most.
    public func most(for shares: Int) -> Money { Money(cents: nominal.value.cents * Int64(shares)) }

    /// The day on which a claim first becomes due: the end of the term after the adoption, or the day of asking when that
    /// is later.
    public func firstDue(adoptedOn: Day, askedOn: Day) -> Day {
        max(adoptedOn.adding(months: monthsAfterAccounts.value), askedOn)
    }

    /// Refused: `payout-still-member`, `payout-before-accounts`, `payout-above-nominal`.
    /// - Parameters:
    ///   - claimed: what was asked before and is not forgotten.
    ///   - leftOn: the last day of the membership; nil while none is known.
    ///   - adopted: the accounts of the year of leaving.
    public func grounds(
        asking amount: Money, shares: Int, claimed: Money, leftOn: Day?, adopted: AdoptedAccounts?, today: Day
    ) -> [Ground] {
        var grounds: [Ground] = []
        if leftOn.map({ $0 >= today }) ?? true {
            grounds.append(
                Ground(
                    "payout-still-member", monthsAfterAccounts.article, required: leftOn.map { "\($0 + 1)" },
                    found: "\(today)", message: Phrases.Shares.stillMember, remedy: Phrases.Shares.stillMemberRemedy))
        }
        if adopted.map({ $0.adoptedOn > today }) ?? true {
            grounds.append(
                Ground(
                    "payout-before-accounts", monthsAfterAccounts.article, message: Phrases.Shares.beforeAccounts,
                    remedy: Phrases.Shares.beforeAccountsRemedy))
        }
        let most = most(for: shares)
        if isNominal.value, let sum = claimed.adding(amount), sum > most {
            grounds.append(
                Ground(
                    "payout-above-nominal", isNominal.article, required: "\(most.cents)", found: "\(sum.cents)",
                    message: Phrases.Shares.aboveNominal(most, shares: shares),
                    remedy: Phrases.Shares.aboveNominalRemedy(Money(cents: max(0, most.cents - claimed.cents)))))
        }
        return grounds
    }
}
