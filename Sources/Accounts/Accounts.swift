public import Kernel
public import Store

/// Accounts of an installation and everything by which people prove who they are: passwords, sessions, invitations,
/// tokens. What a person may do in a cooperative is decided elsewhere.
///
/// `clock` is the machine's own, also in a demonstration whose cooperatives live by another: moving that one on must not
/// sign everybody out.
public final class Accounts: Sendable {
    let database: any Database
    let clock: any Clock
    let ids: any IdentifierSource
    let random: any RandomSource
    let hasher: PasswordHasher
    let post: any AccountPost
    let terms: AccountTerms
    /// Where links in letters lead, such as `https://delinde.example`.
    let publicAddress: String
    public let limiter: RateLimiter
    /// Makes the links and codes that let people in; a cooperative's commands use the same.
    public let links: SignInLinks

    let sessions: SessionCache<Session>
    let programs: SessionCache<ProgramAccess>

    public init(
        database: any Database, clock: any Clock, random: any RandomSource, hasher: PasswordHasher,
        post: any AccountPost, publicAddress: String, terms: AccountTerms = AccountTerms()
    ) {
        self.database = database
        self.clock = clock
        ids = TimedIdentifiers(clock: clock, random: random)
        self.random = random
        self.hasher = hasher
        self.post = post
        self.publicAddress = publicAddress
        self.terms = terms
        limiter = RateLimiter(clock: clock)
        links = SignInLinks(clock: clock, random: random, publicAddress: publicAddress, terms: terms)
        sessions = SessionCache(clock: clock, seconds: terms.cache, capacity: 50_000)
        programs = SessionCache(clock: clock, seconds: terms.cache, capacity: 10_000)
    }

    /// Passwords that wait to be hashed; for the metrics.
    public var passwordsWaiting: Int { hasher.waiting }

    /// Makes an account for a person who has none. Refuses a name that is taken or no name, and a weak password.
    public func add(
        login: String, name: String, email: String? = nil, password: Secret? = nil, language: Language = .dutch
    ) async throws -> AccountID {
        var grounds = password.map { PasswordRules.grounds($0, login: login, name: name) } ?? []
        let loginName = LoginName(login)
        if loginName == nil { grounds.append(AccountGrounds.loginInvalid) }
        try refuse(.invalid, if: grounds)
        guard let loginName else { throw Refusal(.invalid, AccountGrounds.loginInvalid) }
        var hash: PasswordHash?
        if let password { hash = try await hasher.hash(password) }
        let id: AccountID = ids.next()
        let now = clock.now
        return try await database.write(nil) { [hash] transaction in
            let register = AccountsRegister(transaction)
            if try register.account(login: loginName.text) != nil {
                throw Refusal(.conflict, AccountGrounds.loginTaken)
            }
            try register.add(
                id, login: loginName.text, name: name, email: email.map(LoginName.folded), language: language,
                password: hash, at: now)
            return id
        }
    }

    /// Lets an account stand for a person of a cooperative. Refuses a person who has an account.
    public func link(_ account: AccountID, to person: PersonID, in cooperative: CooperativeID) async throws {
        let now = clock.now
        try await database.write(nil) { transaction in
            if try AccountsReading(transaction).account(of: person, in: cooperative) != nil {
                throw Refusal(.conflict, AccountGrounds.personLinked)
            }
            try AccountsRegister(transaction).link(account, person, cooperative, at: now)
        }
        sessions.forget(account)
        programs.forget(account)
    }

    /// The account of a person, or nil.
    public func account(of person: PersonID, in cooperative: CooperativeID) async throws -> AccountID? {
        try await database.read { try AccountsReading($0).account(of: person, in: cooperative) }
    }

    /// Keeps the language in which somebody wants to read.
    public func setLanguage(_ language: Language, of account: AccountID) async throws {
        try await database.write(nil) { try AccountsRegister($0).setLanguage(language, of: account) }
        sessions.forget(account)
    }

    /// Closes an account for good, as when the person's data are erased.
    public func close(_ account: AccountID) async throws {
        let now = clock.now
        try await database.write(nil) { try AccountsRegister($0).close(account, at: now) }
        sessions.forget(account)
        programs.forget(account)
    }

    /// Removes sessions, links and tokens that ended; run once an hour.
    public func sweep() async throws {
        let now = clock.now
        let idle = now.adding(seconds: -terms.idle)
        try await database.write(nil) { try AccountsRegister($0).sweep(now: now, idleSince: idle) }
    }
}
