import HTTPTypes
import Kernel
import Testing

@testable import Web

@Suite("Everybody reads in their own language")
struct LanguageTests {
    @Test(
        arguments: [
            (nil, nil), ("nl", .dutch), ("en", .english), ("en-GB,nl;q=0.9", .english),
            ("nl;q=0.3, en;q=0.8", .english),
            ("de, fr", nil), ("de,nl;q=0.1", .dutch), ("en;q=0, nl;q=0.5", .dutch), ("*", nil), (";;,,q=", nil),
            ("EN", .english),
        ] as [(String?, Language?)])
    func `The browser's wish is read`(header: String?, language: Language?) {
        #expect(LanguageChoice.preferred(header) == language)
    }

    @Test func `A choice is kept in a cookie, and the page offers the other`() async throws {
        try await withTown { town in
            let dutch = try await town.browser.get("/sign-in?to=/account")
            #expect(dutch.body.contains("<html lang=\"nl\">"))
            #expect(dutch.body.contains("href=\"/sign-in?to=/account&amp;lang=en\""))
            #expect(try await town.browser.get("/sign-in?lang=en").body.contains("<html lang=\"en\">"))
            #expect(try await town.browser.get("/sign-in").body.contains("<html lang=\"en\">"))
            #expect(try await town.browser.get("/sign-in?lang=xx").body.contains("<html lang=\"en\">"))
        }
    }
}
