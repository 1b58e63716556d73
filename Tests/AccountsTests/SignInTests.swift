import Accounts
import Kernel
import Store
import TestSupport
import Testing

@Suite("Signing in with a name and a password")
struct SignInTests {
    @Test func `The right password opens a session, and only a digest is kept`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let account = try await house.anna()
            let new = try await house.accounts.signIn(
                login: " Anna@Linde.Example ", password: Secret("vier groene fietsen"), from: "1.2.3.4")
            #expect(new.session.identity.account == account)
            #expect(try await house.accounts.session(new.token)?.identity.name == "Anna de Wit")
            #expect(try await house.accounts.session(Token("x")) == nil)
            let stored = try await database.read {
                try $0.rows("SELECT digest FROM accounts_session").map { $0.values }
            }
            #expect(stored.count == 1)
            let password = try await database.read {
                try $0.row("SELECT password FROM accounts_account")?[0] as String?
            }
            #expect(password?.hasPrefix("$argon2id$v=19$m=19456,t=2,p=1$") == true)
        }
    }

    @Test func `An unknown name and a wrong password get the same answer`() async throws {
        try await withDatabases { database in
            let house = House(database)
            _ = try await house.anna()
            for (login, password) in [
                ("anna@linde.example", "vier groene fietsen!"), ("nobody@linde.example", "vier groene fietsen"),
                ("", ""), ("anna@linde.example", String(repeating: "x", count: 100_000)),
            ] {
                let found = try await codes {
                    try await house.accounts.signIn(login: login, password: Secret(password), from: "1.2.3.4")
                }
                #expect(found == ["sign-in-refused"])
            }
        }
    }

    @Test func `After ten wrong tries a name waits at that address, and whose it is signs in elsewhere`() async throws {
        try await withSQLite { database in
            let house = House(database)
            _ = try await house.anna()
            let right = Secret("vier groene fietsen")
            for _ in 0..<10 {
                _ = try await codes {
                    try await house.accounts.signIn(
                        login: "anna@linde.example", password: Secret("mis"), from: "1.2.3.4")
                }
            }
            try await refused(["too-many-tries"]) {
                try await house.accounts.signIn(login: "anna@linde.example", password: right, from: "1.2.3.4")
            }
            _ = try await house.accounts.signIn(login: "anna@linde.example", password: right, from: "5.6.7.8")
            house.advance(61)
            _ = try await house.accounts.signIn(login: "anna@linde.example", password: right, from: "1.2.3.4")
        }
    }

    @Test func `A name that was tried a hundred times from anywhere waits everywhere`() async throws {
        try await withSQLite { database in
            let house = House(database)
            _ = try await house.anna()
            let key = RateLimiter.Key("sign-in anywhere", "anna@linde.example")
            for _ in 0..<100 { try house.accounts.limiter.take(key, RateLimit(burst: 100, every: 36)) }
            let right = Secret("vier groene fietsen")
            try await refused(["too-many-tries"]) {
                try await house.accounts.signIn(login: "anna@linde.example", password: right, from: "5.6.7.8")
            }
            house.advance(37)
            _ = try await house.accounts.signIn(login: "anna@linde.example", password: right, from: "5.6.7.8")
        }
    }

    @Test(arguments: [
        ("kort", ["password-too-short"]),
        ("annadewit1", ["password-is-name"]),
        ("Anna@Linde.Example", ["password-is-name"]),
        ("welkom2026!", ["password-common"]),
        ("aaaaaaaaaaaa", ["password-common"]),
        ("12345678901", ["password-common"]),
        ("welkom12", ["password-too-short", "password-common"]),
        (String(repeating: "ab", count: 300), ["password-too-long"]),
        ("vier groene fietsen", []),
        ("ééééëëëëïï", []),
    ])
    func `A weak password is refused with every ground`(password: String, expected: [String]) async throws {
        try await withSQLite { database in
            let house = House(database)
            let found = try await codes {
                try await house.accounts.add(
                    login: "anna@linde.example", name: "Anna de Wit", password: Secret(password))
            }
            #expect(found == expected)
        }
    }

    @Test(arguments: [
        ("ab", ["login-invalid"]), ("an na", ["login-invalid"]), ("anna\u{0}x", ["login-invalid"]),
        ("@anna", ["login-invalid"]), ("<b>anna", ["login-invalid"]), ("anna.de-wit", []), ("özil_7", []),
        ("o'neill@example.org", []),
    ])
    func `A sign-in name is an address or a plain name`(login: String, expected: [String]) async throws {
        try await withSQLite { database in
            let house = House(database)
            try await refused(expected) { try await house.accounts.add(login: login, name: "Q") }
        }
    }

    @Test func `A name is given once, whatever its case`() async throws {
        try await withDatabases { database in
            let house = House(database)
            _ = try await house.anna()
            try await refused(["login-taken"]) { try await house.accounts.add(login: "ANNA@linde.example", name: "Q") }
        }
    }
}
