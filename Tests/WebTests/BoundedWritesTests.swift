import Accounts
import CooperativeService
import Testing

@testable import Web

/// Nobody changes without end: what one account sends is bounded over all forms, and another is not held up by it.
struct BoundedWritesTests {
    @Test func `After so many changes an account is asked to wait; pages are read on, and others go on`() async throws {
        var configuration = WebConfiguration()
        configuration.changes = RateLimit(burst: 3, every: 60)
        try await withPagesTown(configuration: configuration) { town in
            let place = "/c/de-linde/meetings/request"
            let member = try await town.browser(of: "member4"), other = try await town.browser(of: "member5")
            for number in 1...3 {
                #expect(try await member.submit(place, to: place, "subject=Onderwerp+\(number)").status == 303)
            }
            #expect(try await member.submit(place, to: place, "subject=Onderwerp+4").status == 429)
            let proposals = "/c/de-linde/proposals/new"
            #expect(try await member.submit(place, to: proposals, "title=Bank&text=Een+bank.").status == 429)
            #expect(try await member.get(place).status == 200)
            #expect(try await other.submit(place, to: place, "subject=Iets+anders").status == 303)
        }
    }
}
