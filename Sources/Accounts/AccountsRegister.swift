public import Kernel
public import Store

/// The tables of accounts, in one transaction. Only this register writes them.
public struct AccountsRegister {
    let transaction: any Transaction

    public init(_ transaction: any Transaction) { self.transaction = transaction }

    struct Account {
        let id: AccountID
        let login: String, name: String
        let email: String?
        let language: Language
        let password: PasswordHash?

        init(_ row: Row) throws {
            id = try row[0]
            login = try row[1]
            name = try row[2]
            email = try row[3]
            language = Language(rawValue: try row[4]) ?? .dutch
            password = (try row.get(5) as String?).map(PasswordHash.init(text:))
        }
    }

    func account(login: String) throws -> Account? { try AccountsReading(transaction).account(login: login) }
    func account(_ id: AccountID) throws -> Account? { try AccountsReading(transaction).account(id) }

    func add(
        _ id: AccountID, login: String, name: String, email: String?, language: Language, password: PasswordHash?,
        at now: Timestamp
    ) throws {
        try transaction.execute(
            """
            INSERT INTO accounts_account (id, login, name, email, language, password, password_set_at, made_at)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
            """, id, login, name, email, language.rawValue, password?.text, password == nil ? nil : now, now)
    }

    func setPassword(_ hash: PasswordHash, of account: AccountID, at now: Timestamp) throws {
        try transaction.execute(
            "UPDATE accounts_account SET password = ?2, password_set_at = ?3 WHERE id = ?1", account, hash.text, now)
    }

    func setLanguage(_ language: Language, of account: AccountID) throws {
        try transaction.execute("UPDATE accounts_account SET language = ?2 WHERE id = ?1", account, language.rawValue)
    }

    func link(_ account: AccountID, _ person: PersonID, _ cooperative: CooperativeID, at now: Timestamp) throws {
        try transaction.execute(
            """
            INSERT INTO accounts_link (cooperative_id, person_id, account_id, linked_at) VALUES (?1, ?2, ?3, ?4)
            """, cooperative, person, account, now)
    }

    /// Takes away what the installation knows of a person who is erased: invitations, and the link with their account.
    /// An account that leads to no other cooperative is ended with it.
    public func forget(_ person: PersonID, of cooperative: CooperativeID, at now: Timestamp) throws {
        try transaction.execute(
            "DELETE FROM accounts_invitation WHERE cooperative_id = ?1 AND person_id = ?2", cooperative, person)
        let linked: AccountID? = try transaction.row(
            "SELECT account_id FROM accounts_link WHERE cooperative_id = ?1 AND person_id = ?2", cooperative, person)?[
                0]
        guard let account = linked else { return }
        try transaction.execute(
            "DELETE FROM accounts_link WHERE cooperative_id = ?1 AND person_id = ?2", cooperative, person)
        let others = try transaction.row("SELECT 1 FROM accounts_link WHERE account_id = ?1", account)
        if others == nil { try close(account, at: now) } else { try endSessions(of: account) }
    }

    /// Ends an account: nobody signs in with it again, and nothing personal stays in it.
    func close(_ account: AccountID, at now: Timestamp) throws {
        try endSessions(of: account)
        try transaction.execute(
            "UPDATE accounts_token SET revoked_at = ?2 WHERE account_id = ?1 AND revoked_at IS NULL", account, now)
        try transaction.execute("DELETE FROM accounts_link WHERE account_id = ?1", account)
        try transaction.execute("DELETE FROM accounts_reset WHERE account_id = ?1", account)
        try transaction.execute(
            """
            UPDATE accounts_account SET login = ?2, name = '', email = NULL, password = NULL, closed_at = ?3
            WHERE id = ?1
            """, account, "closed-" + account.description, now)
    }
}
