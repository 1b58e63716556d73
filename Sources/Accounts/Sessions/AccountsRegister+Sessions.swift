import Kernel
import Store

extension AccountsRegister {
    func open(_ digest: TokenDigest, _ account: AccountID, now: Timestamp, ends: Timestamp) throws -> Session {
        guard let identity = try AccountsReading(transaction).identity(of: account) else {
            throw Refusal(.authority, AccountGrounds.accountMissing)
        }
        try transaction.execute(
            "INSERT INTO accounts_session (digest, account_id, made_at, seen_at, ends_at) VALUES (?1, ?2, ?3, ?3, ?4)",
            digest.bytes, account, now, ends)
        return Session(identity: identity, madeAt: now, endsAt: ends, seenAt: now)
    }

    func see(_ digest: TokenDigest, at now: Timestamp) throws {
        try transaction.execute("UPDATE accounts_session SET seen_at = ?2 WHERE digest = ?1", digest.bytes, now)
    }

    func end(_ digest: TokenDigest) throws {
        try transaction.execute("DELETE FROM accounts_session WHERE digest = ?1", digest.bytes)
    }

    func endSessions(of account: AccountID) throws {
        try transaction.execute("DELETE FROM accounts_session WHERE account_id = ?1", account)
    }

    func sweep(now: Timestamp, idleSince: Timestamp) throws {
        try transaction.execute("DELETE FROM accounts_session WHERE ends_at < ?1 OR seen_at < ?2", now, idleSince)
        try transaction.execute("DELETE FROM accounts_invitation WHERE expires_at < ?1", now)
        try transaction.execute("DELETE FROM accounts_reset WHERE expires_at < ?1", now)
        try transaction.execute("DELETE FROM accounts_token WHERE expires_at < ?1", now)
    }
}
