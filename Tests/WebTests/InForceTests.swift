import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("A version of the statutes is put in force on its page")
struct InForceTests {
    private static let versions = "/c/de-linde/board/statutes"

    private static func withVersion(
        _ body: @escaping @Sendable (PagesTown, String) async throws -> Void
    ) async throws {
        try await withPagesTown { town in
            let text = try await town.service.statutesText(of: town.linde, as: town.secretary)
            let changed = text.replacing("proxy.maxPrincipals: 2", with: "proxy.maxPrincipals: 1")
            let proposal = try await town.perform(
                FileProposal(
                    title: "Minder volmachten", text: "Eén volmacht per lid.",
                    command: Payload(name: AmendStatutes.name, fields: .object(["text": .string(changed)]))),
                as: town.secretary
            ).proposal
            _ = try await town.adopted(proposal)
            let secretary = try await town.browser(of: "secretary")
            let page = try await secretary.get(versions)
            let link = try #require(
                page.body.firstMatch(of: /href="([^"]*\/in-force)"/).map { String($0.output.1) })
            try await body(town, link)
        }
    }

    @Test func `It is said beforehand whether it will hold, and then it holds from the deed`() async throws {
        try await Self.withVersion { town, page in
            let secretary = try await town.browser(of: "secretary")
            let today = try await town.service.today(in: town.linde)
            let opened = try await secretary.get(page)
            #expect(opened.status == 200 && opened.body.contains("dat kan pas met de akte van de notaris"))
            #expect(opened.body.contains("id=\"changes\"") && opened.body.contains("Minder volmachten"))
            let early = try await BoardFlowTests.send(
                secretary, from: page, "deedOn=\(today - 1)&effectiveFrom=&filedOn=&answer=check")
            #expect(early.status == 422)
            let future = try await BoardFlowTests.send(
                secretary, from: page, "deedOn=\(today + 1)&effectiveFrom=&filedOn=&answer=check")
            #expect(future.status == 422)
            let unfiled = try await BoardFlowTests.send(
                secretary, from: page, "deedOn=\(today)&effectiveFrom=&filedOn=\(today - 1)&answer=act")
            #expect(unfiled.status == 422)
            let unread = try await BoardFlowTests.send(secretary, from: page, "deedOn=&answer=check")
            #expect(unread.status == 400)
            let looked = try await BoardFlowTests.send(
                secretary, from: page, "deedOn=\(today)&effectiveFrom=&filedOn=\(today)&answer=check")
            #expect(looked.status == 200 && looked.body.contains("Dit houdt stand"))
            // Nothing of all that was recorded, not the deed of the refused filing either.
            #expect(try await town.service.statutesDesk(of: town.linde, as: town.secretary).first?.deedOn == nil)
            let done = try await BoardFlowTests.send(
                secretary, from: page, "deedOn=\(today)&effectiveFrom=&filedOn=\(today)&answer=act")
            #expect(done.status == 303)
            let line = try #require(try await town.service.statutesDesk(of: town.linde, as: town.secretary).first)
            #expect(line.deedOn == today && line.inForceFrom == today && line.filedOn == today)
            #expect(try await secretary.get(page).body.contains("Deze versie geldt vanaf"))
            #expect(!(try await secretary.get(Self.versions).body.contains("/in-force")))
        }
    }

    @Test func `The filing is recorded later; the page is for chair and secretary`() async throws {
        try await Self.withVersion { town, page in
            let chair = try await town.browser(of: "chair")
            let today = try await town.service.today(in: town.linde)
            let done = try await BoardFlowTests.send(
                chair, from: page, "deedOn=\(today)&effectiveFrom=\(today + 7)&filedOn=&answer=act")
            #expect(done.status == 303)
            let line = try #require(try await town.service.statutesDesk(of: town.linde, as: town.chair).first)
            #expect(line.inForceFrom == today + 7 && line.filedOn == nil)
            let filed = try await BoardFlowTests.send(
                chair, from: Self.versions, "version=\(line.id)&filedOn=\(today)")
            #expect(filed.status == 303)
            #expect(try await town.browser(of: "member4").get(page).status == 403)
            #expect(try await chair.get(page + "?lang=en").body.contains("Put version 2 of the statutes in force"))
        }
    }
}
