public import Kernel
import Store

extension Accounts {
    /// How often one name may be tried from one address, one name from anywhere, and any name from one address;
    /// successes are given back. Nobody locks another out from one address of their own.
    static let triesOfName = RateLimit(burst: 10, every: 60)
    static let triesOfNameAnywhere = RateLimit(burst: 100, every: 36)
    static let triesOfAddress = RateLimit(burst: 300, every: 2)

    /// Signs in with name and password. Refuses, in the same words and after the same work, an unknown name and a wrong
    /// password; says `TryLater` after too many tries or when too many sign in at once.
    ///
    /// - Parameter address: where the request came from, for the count of tries.
    public func signIn(login: String, password: Secret, from address: String) async throws -> NewSession {
        let name = LoginName.folded(String(login.prefix(300)))
        let tries = [
            (RateLimiter.Key("sign-in address", address), Accounts.triesOfAddress),
            (RateLimiter.Key("sign-in name", name + " " + address), Accounts.triesOfName),
            (RateLimiter.Key("sign-in anywhere", name), Accounts.triesOfNameAnywhere),
        ]
        for (key, limit) in tries { try limiter.take(key, limit) }
        func giveBack() { for (key, limit) in tries { limiter.giveBack(key, limit) } }
        let account = try await database.read { try AccountsReading($0).account(login: name) }
        let usable = password.reveal.utf8.count <= PasswordRules.maximumBytes
        let isRight: Bool
        do {
            isRight = try await hasher.verify(usable ? password : Secret(""), against: account?.password)
        } catch let later as TryLater {
            giveBack()
            throw later
        }
        guard let account, isRight, usable else { throw Refusal(.authority, AccountGrounds.signInRefused) }
        giveBack()
        return try await open(account.id)
    }

    /// Opens a session for an account that has proved itself. Its token is always new.
    public func open(_ account: AccountID) async throws -> NewSession {
        let token = Token.make(random)
        let now = clock.now
        let ends = now.adding(seconds: terms.session)
        let session = try await database.write(nil) { transaction in
            try AccountsRegister(transaction).open(token.digest, account, now: now, ends: ends)
        }
        return NewSession(token: token, session: session)
    }

    /// The session of a token, or nil when there is none or it ended. Answers from memory when it was asked in the last
    /// seconds.
    public func session(_ token: Token) async throws -> Session? {
        let digest = token.digest
        if let session = sessions.value(digest) { return session }
        let generation = sessions.generation
        guard var session = try await database.read({ try AccountsReading($0).session(digest) }) else { return nil }
        let now = clock.now
        guard now < session.endsAt, now < session.seenAt.adding(seconds: terms.idle) else { return nil }
        if now >= session.seenAt.adding(seconds: terms.seen) {
            try await database.write(nil) { try AccountsRegister($0).see(digest, at: now) }
            session = Session(
                identity: session.identity, madeAt: session.madeAt, endsAt: session.endsAt, seenAt: now)
        }
        sessions.keep(session, of: session.identity.account, digest, since: generation)
        return session
    }

    /// Ends one session.
    public func signOut(_ token: Token) async throws {
        let digest = token.digest
        try await database.write(nil) { try AccountsRegister($0).end(digest) }
        sessions.forget(digest)
    }

    /// Ends every session of an account and opens a new one for the browser at hand.
    public func signOutEverywhere(_ account: AccountID) async throws -> NewSession {
        let token = Token.make(random)
        let now = clock.now
        let ends = now.adding(seconds: terms.session)
        let session = try await database.write(nil) { transaction in
            let register = AccountsRegister(transaction)
            try register.endSessions(of: account)
            return try register.open(token.digest, account, now: now, ends: ends)
        }
        sessions.forget(account)
        return NewSession(token: token, session: session)
    }

    /// The same session under a new token, for when somebody's role changes.
    public func renew(_ token: Token) async throws -> NewSession? {
        let old = token.digest
        guard let session = try await session(token) else { return nil }
        let new = Token.make(random)
        let now = clock.now
        let renewed = try await database.write(nil) { transaction in
            let register = AccountsRegister(transaction)
            try register.end(old)
            return try register.open(new.digest, session.identity.account, now: now, ends: session.endsAt)
        }
        sessions.forget(old)
        return NewSession(token: new, session: renewed)
    }
}
