import Kernel
import Membership
import Phrases
import Shares
import Statutes

extension Scene {
    var shares: ShareRegister { ShareRegister(transaction: transaction, cooperative: cooperative) }
    var shareBook: ShareBook { ShareBook(reading: transaction, cooperative: cooperative) }

    /// The shares go with a membership that passes (2:34, 2:35 lid 1): nobody left, and nothing is paid out for them. Where
    /// a payout was asked already they stay behind it.
    func passShares(of member: Member, to next: Member) throws {
        let held = try shareBook.shares(of: member.id, on: today)
        guard held > 0, try shareBook.payouts(of: member.id).isEmpty else { return }
        try shares.hold(0, by: member.id, from: today)
        try shares.hold(held, by: next.id, from: next.from)
        for (id, count, day) in [(member.id, 0, today), (next.id, held, next.from)] {
            record(Fact("shares-held", ["member": "\(id)", "shares": "\(count)", "from": "\(day)"]))
        }
    }

    /// The last day of a membership after which its shares are paid out; nil while it goes on, or went on with another
    /// person, who has the shares.
    func leftOn(_ member: Member, holding shares: Int) throws -> Day? {
        let passed = try shares == 0 && ends.succession(of: member.id)?.successor != nil
        return passed ? nil : member.until
    }

    func requirePayout(_ id: PayoutID) throws -> Payout {
        guard let payout = try shareBook.payout(id) else { throw Refusal(.notFound, ShareGrounds.unknown) }
        return payout
    }
}

extension StatutesInForce {
    /// A clause on shares with its article.
    func clause<Value, Read>(_ key: ParameterKey<Value>, _ read: (Value) -> Read) -> Clause<Read> {
        Clause(read(self[key]), article(of: key))
    }

    var payoutRule: PayoutRule {
        PayoutRule(
            nominal: clause(.shareNominal) { $0 }, isNominal: clause(.shareRedeemPrice) { $0 == .nominal },
            monthsAfterAccounts: clause(.shareRedeemAfterAccountsMonths) { $0 })
    }

    var postponementRule: PostponementRule {
        PostponementRule(
            minEquity: clause(.shareMinEquity) { $0 }, maxMonths: clause(.shareMaxPostponeMonths) { $0 })
    }
}

/// The refusals around shares that are not those of the rules themselves.
enum ShareGrounds {
    static let unknown = Ground(
        "payout-unknown", message: Phrases.Shares.payoutUnknown, remedy: Phrases.Shares.payoutUnknownRemedy)
    static let paid = Ground("payout-paid", message: Phrases.Shares.paid, remedy: Phrases.Shares.paidRemedy)
    static let noAmount = Ground(
        "payout-without-amount", message: Phrases.Shares.noAmount, remedy: Phrases.Shares.giveAmount)
    static let negative = Ground("shares-negative", message: Phrases.Shares.negative, remedy: Phrases.Shares.giveCount)

    static func tooMany(_ most: Int, _ found: Int, _ article: ArticleReference) -> Ground {
        Ground(
            "shares-above-maximum", article, required: "\(most)", found: "\(found)",
            message: Phrases.Shares.tooMany(most), remedy: Phrases.Shares.atMost(most))
    }

    /// What is drawn up here the assembly adopts here.
    static func keptHere(_ year: Int, _ article: ArticleReference) -> Ground {
        Ground(
            "accounts-kept-here", article, message: Phrases.Shares.accountsKeptHere(year),
            remedy: Phrases.Shares.accountsKeptHereRemedy)
    }

    static func noYearEnd(_ end: Day, _ found: Day) -> Ground {
        Ground(
            "not-a-year-end", required: "\(end)", found: "\(found)", message: Phrases.Shares.noYearEnd,
            remedy: Phrases.Shares.yearEnds(end))
    }
}
