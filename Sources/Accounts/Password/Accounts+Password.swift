public import Kernel
import Phrases
import Store

extension Accounts {
    static let requestsOfName = RateLimit(burst: 3, every: 600)
    static let requestsOfAddress = RateLimit(burst: 20, every: 60)

    /// Sends a link to choose a new password to the account's e-mail address. Does the same, and says nothing, when there
    /// is no such account or it has no address.
    public func requestReset(login: String, from address: String) async throws {
        let name = LoginName.folded(String(login.prefix(300)))
        try limiter.take(RateLimiter.Key("reset address", address), Accounts.requestsOfAddress)
        // A name that was asked too often is passed over in silence: the answer tells nothing about it.
        guard (try? limiter.take(RateLimiter.Key("reset name", name), Accounts.requestsOfName)) != nil else { return }
        let token = Token.make(random)
        let now = clock.now
        let expires = now.adding(seconds: terms.reset)
        try await database.write(nil) { transaction in
            let register = AccountsRegister(transaction)
            let account = try register.account(login: name)
            try register.addReset(token.digest, account?.id, now: now, expires: expires)
            guard let account, let email = account.email else { return }
            try self.post.send(self.letter(to: account, at: email, token), in: transaction)
        }
    }

    private func letter(to account: AccountsRegister.Account, at email: String, _ token: Token) -> AccountLetter {
        let text = Phrases.Accounts.resetLetter(
            name: account.name, link: publicAddress + "/password/reset/" + token.secret.reveal,
            minutes: Int(terms.reset / 60))
        return AccountLetter(
            to: email, language: account.language, subject: Phrases.Accounts.resetSubject(account.language),
            text: text(account.language))
    }

    /// Refuses a link that is unknown, used or too old, before a new password is asked.
    public func checkReset(_ text: String, from address: String) async throws {
        try await guarded(address) {
            _ = try await self.database.read {
                try StoredReset(Accounts.digest(ofLink: text), $0).check(now: self.clock.now)
            }
        }
    }

    /// Sets a new password by a link, ends all sessions and signs in.
    public func reset(_ text: String, password: Secret, from address: String) async throws -> NewSession {
        try await guarded(address) {
            let digest = Accounts.digest(ofLink: text)
            let account = try await self.database.read { reading in
                let id = try StoredReset(digest, reading).check(now: self.clock.now)
                return try AccountsReading(reading).account(id)
            }
            guard let account else { throw Refusal(.notFound, AccountGrounds.linkUnknown) }
            try refuse(
                .invalid, if: PasswordRules.grounds(password, login: account.login, name: account.name))
            let hash = try await self.hasher.hash(password)
            return try await self.replacePassword(of: account.id, hash) { transaction, now in
                _ = try StoredReset(digest, transaction).check(now: now)
                guard try AccountsRegister(transaction).useReset(digest, at: now) else {
                    throw Refusal(.conflict, AccountGrounds.linkUsed)
                }
            }
        }
    }

    /// Changes the password of somebody who is signed in; the current one is asked when there is one. Ends all other
    /// sessions and renews this one.
    public func changePassword(
        of account: AccountID, current: Secret?, new: Secret, from address: String
    ) async throws -> NewSession {
        let key = RateLimiter.Key("change password", account.description)
        try limiter.take(key, Accounts.triesOfName)
        guard let found = try await database.read({ try AccountsReading($0).account(account) }) else {
            throw Refusal(.authority, AccountGrounds.accountMissing)
        }
        try refuse(.invalid, if: PasswordRules.grounds(new, login: found.login, name: found.name))
        if let old = found.password {
            guard try await hasher.verify(current ?? Secret(""), against: old) else {
                throw Refusal(.invalid, AccountGrounds.currentPasswordWrong)
            }
        }
        limiter.giveBack(key, Accounts.triesOfName)
        let hash = try await hasher.hash(new)
        return try await replacePassword(of: account, hash) { _, _ in }
    }

    private func replacePassword(
        of account: AccountID, _ hash: PasswordHash,
        first check: @escaping @Sendable (any Transaction, Timestamp) throws -> Void
    ) async throws -> NewSession {
        let token = Token.make(random)
        let now = clock.now
        let ends = now.adding(seconds: terms.session)
        let session = try await database.write(nil) { transaction in
            try check(transaction, now)
            let register = AccountsRegister(transaction)
            try register.setPassword(hash, of: account, at: now)
            try register.endSessions(of: account)
            try register.endResets(of: account, at: now)
            try register.withdrawInvitations(of: account)
            return try register.open(token.digest, account, now: now, ends: ends)
        }
        sessions.forget(account)
        return NewSession(token: token, session: session)
    }
}
