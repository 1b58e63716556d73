public import Kernel
import Store

extension Accounts {
    /// Makes a token for a program. Refuses when no scope is given. Its text is told once.
    public func addToken(
        named name: String, scopes: Set<Scope>, days: Int, for account: AccountID
    ) async throws -> Secret {
        if scopes.isEmpty { throw Refusal(.invalid, AccountGrounds.scopeUnknown) }
        let token = Token.make(random, prefix: "zgs_")
        let id: Identifier<ProgramTokenTag> = ids.next()
        let now = clock.now
        let expires = now.adding(seconds: Int64(min(max(days, 1), 366)) * 86_400)
        let written = scopes.map(\.description).sorted().joined(separator: " ")
        _ = try await database.write(nil) { transaction in
            try transaction.execute(
                """
                INSERT INTO accounts_token (id, digest, account_id, name, scopes, made_at, expires_at)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                """, id, token.digest.bytes, account, String(name.prefix(100)), written, now, expires)
        }
        return token.secret
    }

    /// What a bearer token may do. Refuses one that is unknown, expired or revoked.
    public func program(_ bearer: Token) async throws -> ProgramAccess {
        let digest = bearer.digest
        let now = clock.now
        if let access = programs.value(digest), now < access.expiresAt { return access }
        let generation = programs.generation
        let access: ProgramAccess? = try await database.read { reading in
            guard
                let row = try reading.row(
                    """
                    SELECT account_id, scopes, expires_at FROM accounts_token
                    WHERE digest = ?1 AND revoked_at IS NULL
                    """, digest.bytes),
                let identity = try AccountsReading(reading).identity(of: try row.get(0))
            else { return nil }
            let scopes = (try row.get(1) as String).split(separator: " ").compactMap { Scope(String($0)) }
            return ProgramAccess(identity: identity, scopes: Set(scopes), expiresAt: try row[2])
        }
        guard let access, now < access.expiresAt else { throw Refusal(.authority, AccountGrounds.tokenUnknown) }
        programs.keep(access, of: access.identity.account, digest, since: generation)
        return access
    }

    /// The tokens of an account, newest first.
    public func tokens(of account: AccountID) async throws -> [ProgramToken] {
        let now = clock.now
        return try await database.read { reading in
            try reading.rows(
                """
                SELECT id, name, scopes, made_at, expires_at, revoked_at FROM accounts_token
                WHERE account_id = ?1 ORDER BY id DESC
                """, account
            ).map { row in
                let expiresAt: Timestamp = try row[4]
                return ProgramToken(
                    id: try row[0], name: try row[1],
                    scopes: (try row.get(2) as String).split(separator: " ").compactMap { Scope(String($0)) },
                    madeAt: try row[3], expiresAt: expiresAt, isRevoked: (try row.get(5) as Timestamp?) != nil,
                    isExpired: expiresAt <= now)
            }
        }
    }

    /// Ends a token at once.
    public func revokeToken(_ id: Identifier<ProgramTokenTag>, of account: AccountID) async throws {
        let now = clock.now
        _ = try await database.write(nil) { transaction in
            try transaction.execute(
                "UPDATE accounts_token SET revoked_at = ?3 WHERE id = ?1 AND account_id = ?2 AND revoked_at IS NULL",
                id, account, now)
        }
        programs.forget(account)
    }
}
