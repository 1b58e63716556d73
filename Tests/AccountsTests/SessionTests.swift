import Accounts
import Kernel
import Store
import TestSupport
import Testing

@Suite("Sessions begin, are renewed and end")
struct SessionTests {
    @Test func `A session that is not used ends after twelve hours, and any session after fourteen days`() async throws
    {
        try await withDatabases { database in
            let house = House(database)
            let account = try await house.anna()
            let idle = try await house.accounts.open(account)
            let used = try await house.accounts.open(account)
            for _ in 0..<27 {
                house.advance(12 * 3600 - 60)
                #expect(try await house.accounts.session(used.token) != nil)
            }
            #expect(try await house.accounts.session(idle.token) == nil)
            house.advance(12 * 3600)
            #expect(try await house.accounts.session(used.token) == nil)
            house.advance(2 * 86_400)
            try await house.accounts.sweep()
            let left = try await database.read { try $0.row("SELECT count(*) FROM accounts_session")?[0] as Int? }
            #expect(left == 0)
        }
    }

    @Test func `What is ended here is ended at once, also when it was remembered`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let account = try await house.anna()
            let first = try await house.accounts.open(account)
            let second = try await house.accounts.open(account)
            #expect(try await house.accounts.session(first.token) != nil)
            try await house.accounts.signOut(first.token)
            #expect(try await house.accounts.session(first.token) == nil)
            #expect(try await house.accounts.session(second.token) != nil)
            let third = try await house.accounts.signOutEverywhere(account)
            #expect(try await house.accounts.session(second.token) == nil)
            #expect(try await house.accounts.session(third.token) != nil)
            #expect(third.token != second.token)
        }
    }

    @Test func `What another process ends is noticed within seconds`() async throws {
        try await withSQLite { database in
            let here = House(database)
            let there = House(database, seed: 2)
            let account = try await here.anna()
            let session = try await here.accounts.open(account)
            #expect(try await here.accounts.session(session.token) != nil)
            try await there.accounts.signOut(session.token)
            here.advance(4)
            #expect(try await here.accounts.session(session.token) == nil)
        }
    }

    @Test func `A change of role gives the session a new token and ends the old one`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let account = try await house.anna()
            let old = try await house.accounts.open(account)
            try await house.accounts.link(account, to: house.person(1), in: house.linde)
            let new = try #require(try await house.accounts.renew(old.token))
            #expect(new.session.identity.persons == [house.linde: house.person(1)])
            #expect(new.session.endsAt == old.session.endsAt)
            #expect(try await house.accounts.session(old.token) == nil)
            #expect(try await house.accounts.renew(old.token) == nil)
        }
    }

    @Test func `A closed account signs in no more and holds nothing personal`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let account = try await house.anna()
            let session = try await house.accounts.open(account)
            try await house.accounts.close(account)
            #expect(try await house.accounts.session(session.token) == nil)
            try await refused(["account-missing"]) { try await house.accounts.open(account) }
            let found = try await codes {
                try await house.accounts.signIn(
                    login: "anna@linde.example", password: Secret("vier groene fietsen"), from: "x")
            }
            #expect(found == ["sign-in-refused"])
            let row = try await database.read { try $0.row("SELECT login, name, email FROM accounts_account") }
            let name: String? = try row?.get(1)
            #expect(name == "")
        }
    }

    @Test func `A person has one account in a cooperative`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let anna = try await house.anna()
            let other = try await house.accounts.add(login: "other", name: "Q")
            try await house.accounts.link(anna, to: house.person(1), in: house.linde)
            try await refused(["person-linked"]) {
                try await house.accounts.link(other, to: house.person(1), in: house.linde)
            }
            #expect(try await house.accounts.account(of: house.person(1), in: house.linde) == anna)
        }
    }
}
