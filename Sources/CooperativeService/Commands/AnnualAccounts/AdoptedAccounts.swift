import Kernel
import Meetings
import Shares

extension Scene {
    /// The adopted accounts of the financial year in which a day falls; nil while they are not adopted. All that shares ask
    /// of the accounts goes through here.
    func adoptedAccounts(ofYearOf day: Day) throws -> AdoptedAccounts? {
        try accountsBook.adoptedAccounts(ofYearOf: day)
    }
}

extension AccountsBook {
    /// The adopted accounts of the financial year in which a day falls, as shares ask for them.
    func adoptedAccounts(ofYearOf day: Day) throws -> AdoptedAccounts? {
        try adopted(calendar.year(of: day).name).map(AdoptedAccounts.init)
    }

    /// The equity of the accounts that were adopted last, less every claim for shares that was paid since the end of their
    /// year or waits to be paid; nil where no accounts tell it.
    func equityLeft(on day: Day, claims: ShareBook) throws -> Money? {
        guard let accounts = try latestAdopted(on: day).map(AdoptedAccounts.init), let equity = accounts.equity
        else { return nil }
        return Money(cents: equity.cents - (try claims.claims(since: accounts.yearEnd).cents))
    }
}

extension AdoptedAccounts {
    init(_ year: AccountsBook.AdoptedYear) {
        self.init(yearEnd: year.year.last, adoptedOn: year.adoptedOn, equity: year.equity)
    }
}
