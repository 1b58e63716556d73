import Accounts
import Kernel
import Store
import TestSupport
import Testing

@Suite("Tokens of the API")
struct TokenTests {
    @Test func `A token opens what its scopes say, until it is revoked or too old`() async throws {
        try await withDatabases { database in
            let house = House(database)
            let account = try await house.anna()
            let text = try await house.accounts.addToken(
                named: "boekhouding", scopes: [.read, .command("convoke-meeting")], days: 30, for: account)
            #expect(text.reveal.hasPrefix("zgs_"))
            let access = try await house.accounts.program(Token(text.reveal))
            #expect(access.scopes == [.read, .command("convoke-meeting")])
            #expect(access.scopes.allow(command: "convoke-meeting"))
            #expect(!access.scopes.allow(command: "close-poll"))
            let listed = try #require(try await house.accounts.tokens(of: account).first)
            try await house.accounts.revokeToken(listed.id, of: account)
            try await refused(["token-unknown"]) { try await house.accounts.program(Token(text.reveal)) }
            let second = try await house.accounts.addToken(named: "b", scopes: [.read], days: 30, for: account)
            house.advance(30 * 86_400)
            try await refused(["token-unknown"]) { try await house.accounts.program(Token(second.reveal)) }
        }
    }

    @Test func `A token of another account cannot be revoked, and one without scopes is not made`() async throws {
        try await withSQLite { database in
            let house = House(database)
            let anna = try await house.anna()
            let other = try await house.accounts.add(login: "other", name: "Q")
            let text = try await house.accounts.addToken(named: "a", scopes: [.read], days: 1, for: anna)
            let id = try #require(try await house.accounts.tokens(of: anna).first?.id)
            try await house.accounts.revokeToken(id, of: other)
            _ = try await house.accounts.program(Token(text.reveal))
            try await refused(["scope-unknown"]) {
                try await house.accounts.addToken(named: "a", scopes: [], days: 1, for: anna)
            }
        }
    }

    @Test(
        arguments: [
            ("read", "read"), ("command:*", "command:*"), ("command:cast-ballot", "command:cast-ballot"),
            ("command:", nil), ("command:Cast", nil), ("write", nil), ("", nil),
        ] as [(String, String?)])
    func `A scope is read strictly`(text: String, read: String?) {
        #expect(Scope(text)?.description == read)
    }
}
