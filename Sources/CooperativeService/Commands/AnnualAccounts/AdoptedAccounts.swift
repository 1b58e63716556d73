import Kernel
import Meetings
import Shares

extension Scene {
    /// The adopted accounts of the financial year in which a day falls; nil while they are not adopted. All that shares ask
    /// of the accounts goes through here.
    func adoptedAccounts(ofYearOf day: Day) throws -> AdoptedAccounts? {
        try accountsBook.adoptedAccounts(ofYearOf: day)
    }

    /// The accounts that were adopted last.
    var latestAccounts: AdoptedAccounts? {
        get throws { try accountsBook.latestAdopted(on: today).map(AdoptedAccounts.init) }
    }
}

extension AccountsBook {
    /// The adopted accounts of the financial year in which a day falls, as shares ask for them.
    func adoptedAccounts(ofYearOf day: Day) throws -> AdoptedAccounts? {
        try adopted(calendar.year(of: day).name).map(AdoptedAccounts.init)
    }
}

extension AdoptedAccounts {
    init(_ year: AccountsBook.AdoptedYear) {
        self.init(yearEnd: year.year.last, adoptedOn: year.adoptedOn, equity: year.equity)
    }
}
