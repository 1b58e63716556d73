import Accounts
import HTTPTypes
import Kernel
import Testing

@testable import Web

@Suite("Tokens for programs are made by their owner")
struct TokenPageTests {
    @Test func `A token is shown once, works, and stops when it is revoked`() async throws {
        try await withHouse { house in
            let browser = try await house.browser(of: House.secretary)
            let made = try await browser.submit("/account/tokens", "name=Boekhouding&read=yes&days=30")
            #expect(made.status == 200)
            let start = try #require(made.body.firstRange(of: "zgs_"))
            let token = String(made.body[start.lowerBound...].prefix { $0 != "<" })
            let program = Program(browser: Browser(house.client), token: token, slug: House.slug)
            #expect(try await program.get("/members").status == 200)
            let list = try await browser.get("/account/tokens")
            #expect(list.body.contains("Boekhouding"))
            #expect(!list.body.contains("zgs_"))
            let id = try #require(try await house.site.accounts.tokens(of: house.accounts[House.secretary]).first?.id)
            let stranger = try await house.browser(of: House.member)
            let tried = try await stranger.submit("/account/tokens", to: "/account/tokens/\(id)/revocation", "")
            #expect(tried.status == 303)
            #expect(try await program.get("/members").status == 200)
            let revoked = try await browser.submit("/account/tokens", to: "/account/tokens/\(id)/revocation", "")
            #expect(revoked.status == 303)
            #expect(try await program.get("/members").status == 401)
        }
    }

    @Test(arguments: ["name=x", "name=x&commands=draw-lots", "name=x&read=yes&commands=draft-meeting+nonsense"])
    func `Without a scope that there is, no token is made`(fields: String) async throws {
        try await withHouse { house in
            let answer = try await house.browser(of: House.secretary).submit("/account/tokens", fields)
            #expect(answer.status == 400)
            #expect(try await house.site.accounts.tokens(of: house.accounts[House.secretary]).isEmpty)
        }
    }

    @Test func `A token makes no tokens`() async throws {
        try await withHouse { house in
            let program = try await house.program(of: House.secretary)
            let answer = try await program.browser.get(
                "/account/tokens", headers: [.authorization: "Bearer " + (program.token ?? "")])
            #expect(answer.status == 303)
        }
    }
}
