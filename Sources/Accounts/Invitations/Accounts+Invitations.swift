public import Kernel
import Store

extension Accounts {
    /// How often an address may come with a link or code that is none.
    static let triesOfLink = RateLimit(burst: 30, every: 20)

    /// Makes an invitation by the hand of the operator; a cooperative invites with a command of its own.
    public func invite(_ request: InvitationRequest) async throws -> InvitationLink {
        try await database.write(nil) { try self.links.invite(request, in: $0) }
    }

    /// What an invitation is for, before it is used. Looking does not use it up: mail programs open links on their own.
    public func invitation(_ text: String, from address: String) async throws -> Invitation {
        try await guarded(address) {
            let digest = Accounts.digest(ofLink: text)
            guard let stored = try await self.database.read({ try StoredInvitation(digest, $0) }) else {
                throw Refusal(.notFound, AccountGrounds.linkUnknown)
            }
            try stored.check(now: self.clock.now)
            return stored.invitation
        }
    }

    /// Uses an invitation up and signs in. Who has no account gets one, or is linked to the account of who is signed in.
    /// Refuses to open an account that has a password, or that stands for more than this person: those it must not open.
    ///
    /// - Parameter joined: the account of who is signed in and takes this person on; nil makes an account.
    public func accept(
        _ text: String, from address: String, joining joined: AccountID? = nil
    ) async throws -> NewSession {
        try await guarded(address) {
            let digest = Accounts.digest(ofLink: text)
            let token = Token.make(self.random)
            let fresh: AccountID = self.ids.next()
            let now = self.clock.now
            let ends = now.adding(seconds: self.terms.session)
            let session = try await self.database.write(nil) { transaction in
                guard let stored = try StoredInvitation(digest, transaction) else {
                    throw Refusal(.notFound, AccountGrounds.linkUnknown)
                }
                try stored.check(now: now)
                if stored.invitation.asksPassword {
                    throw Refusal(.authority, AccountGrounds.invitationAsksPassword)
                }
                let register = AccountsRegister(transaction)
                guard try register.use(digest, at: now) else { throw Refusal(.conflict, AccountGrounds.linkUsed) }
                let account: AccountID
                if let own = stored.account {
                    account = own
                } else if let joined {
                    account = try register.join(joined, stored.invitation, at: now)
                } else {
                    account = try register.setUp(fresh, for: stored, at: now)
                }
                return try register.open(token.digest, account, now: now, ends: ends)
            }
            if let joined {
                self.sessions.forget(joined)
                self.programs.forget(joined)
            }
            return NewSession(token: token, session: session)
        }
    }

    /// Counts the tries of an address that lead nowhere.
    func guarded<Value: Sendable>(_ address: String, _ body: () async throws -> Value) async throws -> Value {
        let key = RateLimiter.Key("link", address)
        try limiter.take(key, Accounts.triesOfLink)
        do {
            let value = try await body()
            limiter.giveBack(key, Accounts.triesOfLink)
            return value
        } catch let refusal as Refusal where refusal.kind != .notFound {
            limiter.giveBack(key, Accounts.triesOfLink)
            throw refusal
        }
    }

    /// A link is taken as it is; a code from paper in its printed form, however it was typed.
    static func digest(ofLink text: String) -> TokenDigest {
        TokenDigest(of: PaperCode.read(text) ?? String(text.prefix(100)))
    }
}

extension AccountsRegister {
    /// Lets an account stand for one more person. Refuses an account that stands for somebody in that cooperative.
    func join(_ account: AccountID, _ invitation: Invitation, at now: Timestamp) throws -> AccountID {
        guard let identity = try AccountsReading(transaction).identity(of: account) else {
            throw Refusal(.authority, AccountGrounds.accountMissing)
        }
        guard identity.persons[invitation.cooperative] == nil else {
            throw Refusal(.conflict, AccountGrounds.accountStands)
        }
        try link(account, invitation.person, invitation.cooperative, at: now)
        return account
    }

    /// An account for a person who had none. The name to sign in with is the e-mail address when it is free, otherwise
    /// the account's own number, until the person chooses another.
    func setUp(_ id: AccountID, for stored: StoredInvitation, at now: Timestamp) throws -> AccountID {
        var login = id.description
        if let name = stored.email.flatMap({ LoginName($0) }), try account(login: name.text) == nil {
            login = name.text
        }
        try add(
            id, login: login, name: stored.invitation.name, email: stored.email, language: stored.invitation.language,
            password: nil, at: now)
        try link(id, stored.invitation.person, stored.invitation.cooperative, at: now)
        return id
    }
}
