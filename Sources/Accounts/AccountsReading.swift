import Kernel
import Store

/// Reads the tables of accounts.
struct AccountsReading {
    let reading: any Reading

    init(_ reading: any Reading) { self.reading = reading }

    func account(login: String) throws -> AccountsRegister.Account? {
        try reading.row(
            """
            SELECT id, login, name, email, language, password FROM accounts_account
            WHERE login = ?1 AND closed_at IS NULL
            """, login
        ).map(AccountsRegister.Account.init)
    }

    func account(_ id: AccountID) throws -> AccountsRegister.Account? {
        try reading.row(
            """
            SELECT id, login, name, email, language, password FROM accounts_account
            WHERE id = ?1 AND closed_at IS NULL
            """, id
        ).map(AccountsRegister.Account.init)
    }

    func identity(of id: AccountID) throws -> Identity? { try account(id).map(identity(of:)) }

    func identity(of account: AccountsRegister.Account) throws -> Identity {
        let links = try reading.rows(
            "SELECT cooperative_id, person_id FROM accounts_link WHERE account_id = ?1", account.id)
        return Identity(
            account: account.id, login: account.login, name: account.name, language: account.language,
            hasPassword: account.password != nil,
            persons: try Dictionary(
                links.map { (try $0.get(0) as CooperativeID, try $0.get(1) as PersonID) }, uniquingKeysWith: { $1 }))
    }

    func account(of person: PersonID, in cooperative: CooperativeID) throws -> AccountID? {
        try reading.row(
            "SELECT account_id FROM accounts_link WHERE cooperative_id = ?1 AND person_id = ?2", cooperative, person
        )?.get(0)
    }

    func session(_ digest: TokenDigest) throws -> Session? {
        guard
            let row = try reading.row(
                "SELECT account_id, made_at, seen_at, ends_at FROM accounts_session WHERE digest = ?1", digest.bytes),
            let identity = try identity(of: try row.get(0))
        else { return nil }
        return Session(identity: identity, madeAt: try row[1], endsAt: try row[3], seenAt: try row[2])
    }
}
