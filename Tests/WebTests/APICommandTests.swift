import Accounts
import CooperativeService
import HTTPTypes
import Kernel
import TestSupport
import Testing

@testable import Web

@Suite("The API takes commands")
struct APICommandTests {
    private static let draft = #"{"day":"2026-05-12","place":"De Lindezaal"}"#

    @Test func `The secretary drafts a meeting with a token, and the outcome is answered`() async throws {
        try await withDatabases { database in
            try await withHouse(on: database) { house in
                let answer = try await house.program(of: House.secretary).give("draft-meeting", Self.draft)
                #expect(answer.status == 200)
                #expect(answer.headers[.contentType] == "application/json")
                #expect(answer.field("meeting").flatMap(MeetingID.init) != nil, "\(answer.body)")
                #expect(try await house.count(.meetings) == 1)
            }
        }
    }

    @Test func `A dry run answers the same and writes nothing`() async throws {
        try await withDatabases { database in
            try await withHouse(on: database) { house in
                let program = try await house.program(of: House.secretary)
                let before = try await (house.count(.journal), house.count(.outcomes))
                let answer = try await program.give("draft-meeting", Self.draft, query: "?dryRun=true")
                #expect(answer.status == 200)
                #expect(try await house.count(.meetings) == 0)
                let after = try await (house.count(.journal), house.count(.outcomes))
                #expect(before == after)
                let refused = try await program.give("draft-meeting", Self.draft, query: "?dryRun=maybe")
                #expect(refused.status == 400)
                #expect(refused.codes == ["unreadable-parameter"])
            }
        }
    }

    @Test func `The same key and command answer the same; with another body it is a conflict`() async throws {
        try await withHouse { house in
            let program = try await house.program(of: House.secretary)
            let key: HTTPFields = [.idempotencyKey: "draft-1"]
            let first = try await program.give("draft-meeting", Self.draft, headers: key)
            let second = try await program.give("draft-meeting", Self.draft, headers: key)
            #expect(first.body == second.body)
            let other = try await program.give("draft-meeting", #"{"day":"2026-05-13"}"#, headers: key)
            #expect(other.status == 409)
            #expect(other.codes == ["key-reused"])
            #expect(try await house.count(.meetings) == 1)
            let long = try await program.give(
                "draft-meeting", Self.draft, headers: [.idempotencyKey: String(repeating: "k", count: 101)])
            #expect(long.status == 400)
        }
    }

    @Test func `What statutes refuse is told with every ground and its article`() async throws {
        try await withHouse { house in
            let program = try await house.program(of: House.secretary)
            let drafted = try await program.give("draft-meeting", #"{"day":"2026-04-07","place":"De Lindezaal"}"#)
            let meeting = try #require(drafted.field("meeting"))
            let answer = try await program.give(
                "convoke-meeting", #"{"meeting":"\#(meeting)"}"#, headers: [.acceptLanguage: "en"])
            #expect(answer.status == 422)
            #expect(answer.headers[.contentType] == "application/problem+json")
            #expect(answer.codes.contains("notice-too-short"), "\(answer.body)")
            #expect(answer.body.contains("\"article\":\"art. "))
            #expect(answer.body.contains("\"remedy\":"))
        }
    }

    @Test func `A member without an office may not draft a meeting`() async throws {
        try await withHouse { house in
            let answer = try await house.program(of: House.member).give("draft-meeting", Self.draft)
            #expect(answer.status == 403)
            #expect(answer.codes == ["outside-mandate"])
        }
    }

    @Test func `Somebody who is not signed in applies for membership, and does nothing else`() async throws {
        try await withHouse { house in
            let stranger = Program(browser: Browser(house.client), token: nil, slug: House.slug)
            let applied = try await stranger.give(
                "apply-for-membership",
                #"{"givenName":"Noor","familyName":"Smit","bornOn":"1990-02-03","email":"noor@linde.example","#
                    + #""street":"Lindestraat 9","postcode":"3500 AA","town":"Utrecht"}"#)
            #expect(applied.status == 200, "\(applied.body)")
            #expect(try await house.count(.persons) == House.familyNames.count + 1)
            let drafted = try await stranger.give("draft-meeting", Self.draft)
            #expect(drafted.status == 401)
            #expect(drafted.headers[.wwwAuthenticate] == "Bearer")
        }
    }

    @Test func `A token does what its scopes say and no more`() async throws {
        try await withHouse { house in
            for (scopes, status) in [
                ([.command("draft-meeting")], 200), ([.everyCommand], 200), ([.read], 403),
                ([.command("cancel-meeting"), .read], 403),
            ] as [(Set<Scope>, Int)] {
                let program = try await house.program(of: House.secretary, scopes)
                let answer = try await program.give("draft-meeting", Self.draft, query: "?dryRun=true")
                #expect(answer.status == status, "\(scopes)")
                if status == 403 { #expect(answer.codes == ["scope-missing"]) }
            }
        }
    }

    @Test func `A token that is unknown or revoked is answered 401`() async throws {
        try await withHouse { house in
            var program = try await house.program(of: House.secretary)
            let id = try #require(try await house.site.accounts.tokens(of: house.accounts[House.secretary]).first?.id)
            #expect(try await program.give("draft-meeting", Self.draft).status == 200)
            try await house.site.accounts.revokeToken(id, of: house.accounts[House.secretary])
            #expect(try await program.give("draft-meeting", Self.draft).status == 401)
            program.token = "zgs_nonsense"
            #expect(try await program.give("draft-meeting", Self.draft).status == 401)
        }
    }

    @Test func `A browser's cookie needs the token of our own page beside it`() async throws {
        try await withHouse { house in
            let browser = try await house.browser(of: House.secretary)
            let script = Program(browser: browser, token: nil, slug: House.slug)
            let bare = try await script.give("draft-meeting", Self.draft)
            #expect(bare.status == 403)
            #expect(bare.codes == ["form-expired"])
            let token = try await browser.get("/account").token
            let good = try await script.give("draft-meeting", Self.draft, headers: [.formToken: token])
            #expect(good.status == 200, "\(good.body)")
            let elsewhere = try await script.give(
                "draft-meeting", Self.draft, headers: [.formToken: token, .origin: "https://elsewhere.example"])
            #expect(elsewhere.status == 403)
        }
    }
}
