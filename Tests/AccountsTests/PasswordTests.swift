import Accounts
import Kernel
import Store
import TestSupport
import Testing

@Suite("Forgotten and changed passwords")
struct PasswordTests {
    private let fresh = Secret("zeven blauwe boten")

    private func token(in letter: AccountLetter) -> String {
        letter.text.split(whereSeparator: \.isWhitespace).compactMap { word -> String? in
            guard let range = word.firstRange(of: "/password/reset/") else { return nil }
            return String(word[range.upperBound...])
        }.first ?? ""
    }

    @Test func `A letter goes to a known address only, and the answer is the same`() async throws {
        try await withDatabases { database in
            let house = House(database)
            _ = try await house.anna()
            try await house.accounts.requestReset(login: "nobody@linde.example", from: "x")
            #expect(house.letters.all.isEmpty)
            try await house.accounts.requestReset(login: "Anna@linde.example", from: "x")
            #expect(house.letters.all.map(\.to) == ["anna@linde.example"])
            let kept = try await database.read { try $0.row("SELECT count(*) FROM accounts_reset")?[0] as Int? }
            #expect(kept == 2)
        }
    }

    @Test func `A new password ends every session and every other link`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let account = try await house.anna()
            let old = try await house.accounts.open(account)
            for _ in 0..<2 { try await house.accounts.requestReset(login: "anna@linde.example", from: "x") }
            let links = house.letters.all.map(token)
            let weak = try await codes {
                try await house.accounts.reset(links[0], password: Secret("kort"), from: "x")
            }
            #expect(weak == ["password-too-short"])
            let new = try await house.accounts.reset(links[0], password: fresh, from: "x")
            #expect(try await house.accounts.session(old.token) == nil)
            #expect(try await house.accounts.session(new.token) != nil)
            for link in links {
                try await refused(["link-used"]) { try await house.accounts.checkReset(link, from: "x") }
            }
            _ = try await house.accounts.signIn(login: "anna@linde.example", password: fresh, from: "x")
        }
    }

    @Test func `A link lasts thirty minutes`() async throws {
        try await withSQLite { database in
            let house = House(database)
            _ = try await house.anna()
            try await house.accounts.requestReset(login: "anna@linde.example", from: "x")
            let link = house.letters.all.first.map(token) ?? ""
            try await house.accounts.checkReset(link, from: "x")
            house.advance(1800)
            try await refused(["link-expired"]) { try await house.accounts.checkReset(link, from: "x") }
        }
    }

    @Test func `A letter is sent three times at most in ten minutes, and nothing is said`() async throws {
        try await withSQLite { database in
            let house = House(database)
            _ = try await house.anna()
            for _ in 0..<5 { try await house.accounts.requestReset(login: "anna@linde.example", from: "x") }
            #expect(house.letters.all.count == 3)
        }
    }

    @Test func `Changing a password asks the current one and renews the session`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let account = try await house.anna()
            let old = try await house.accounts.open(account)
            let wrong = try await codes {
                try await house.accounts.changePassword(of: account, current: Secret("mis"), new: fresh, from: "x")
            }
            #expect(wrong == ["current-password-wrong"])
            let new = try await house.accounts.changePassword(
                of: account, current: Secret("vier groene fietsen"), new: fresh, from: "x")
            #expect(new.token != old.token)
            #expect(try await house.accounts.session(old.token) == nil)
        }
    }

    @Test func `Hashing is bounded: what does not fit is told to come back`() async throws {
        try await withSQLite { database in
            let random = SeededRandom(seed: 3)
            let house = House(database, hasher: PasswordHasher(random: random, threads: 1, waiting: 3))
            let accounts = house.accounts
            let outcomes = try await withThrowingTaskGroup(of: [String].self) { group in
                for number in 0..<20 {
                    group.addTask {
                        try await codes {
                            try await accounts.signIn(login: "x\(number)", password: Secret("y"), from: "z")
                        }
                    }
                }
                return try await group.reduce(into: [[String]]()) { $0.append($1) }
            }
            #expect(outcomes.contains(["sign-in-busy"]))
            #expect(outcomes.contains(["sign-in-refused"]))
            #expect(accounts.passwordsWaiting == 0)
        }
    }
}
