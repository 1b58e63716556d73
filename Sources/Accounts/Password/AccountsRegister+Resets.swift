import Kernel
import Store

extension AccountsRegister {
    func addReset(_ digest: TokenDigest, _ account: AccountID?, now: Timestamp, expires: Timestamp) throws {
        try transaction.execute(
            "INSERT INTO accounts_reset (digest, account_id, made_at, expires_at) VALUES (?1, ?2, ?3, ?4)",
            digest.bytes, account, now, expires)
    }

    func useReset(_ digest: TokenDigest, at now: Timestamp) throws -> Bool {
        try transaction.execute(
            "UPDATE accounts_reset SET used_at = ?2 WHERE digest = ?1 AND used_at IS NULL", digest.bytes, now) == 1
    }

    /// A new password makes every older link useless.
    func endResets(of account: AccountID, at now: Timestamp) throws {
        try transaction.execute(
            "UPDATE accounts_reset SET used_at = ?2 WHERE account_id = ?1 AND used_at IS NULL", account, now)
    }
}

/// A link to choose a new password, as it stands in the table.
struct StoredReset {
    let account: AccountID
    let expiresAt: Timestamp
    let isUsed: Bool

    init(_ digest: TokenDigest, _ reading: any Reading) throws {
        guard
            let row = try reading.row(
                "SELECT account_id, expires_at, used_at FROM accounts_reset WHERE digest = ?1", digest.bytes),
            let account = try row.get(0) as AccountID?
        else { throw Refusal(.notFound, AccountGrounds.linkUnknown) }
        self.account = account
        expiresAt = try row[1]
        isUsed = (try row.get(2) as Timestamp?) != nil
    }

    /// The account, unless the link was used or is too old.
    func check(now: Timestamp) throws(Refusal) -> AccountID {
        if isUsed { throw Refusal(.conflict, AccountGrounds.linkUsed) }
        if now >= expiresAt { throw Refusal(.conflict, AccountGrounds.linkExpired) }
        return account
    }
}
