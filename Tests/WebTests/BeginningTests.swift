import Testing

@testable import Web

@Suite("A server on which no cooperative was founded yet")
struct BeginningTests {
    @Test("says how one begins, and by which command of the program", arguments: ["nl", "en"])
    func beginning(_ language: String) async throws {
        try await withTown { town in
            let page = try await town.newBrowser().get("/?lang=\(language)")
            #expect(page.status == 200)
            #expect(page.body.contains("id=\"begin\""))
            #expect(page.body.contains("zeggenschap found --file founding.json"))
            #expect(page.body.contains(language == "nl" ? "Zo begint u" : "How to begin"))
        }
    }

    @Test func `Where there is one, the page lists it and says nothing of founding`() async throws {
        try await withPagesTown { town in
            let page = try await Browser(town.client).get("/?lang=nl")
            #expect(page.body.contains("href=\"/c/de-linde\"") && !page.body.contains("id=\"begin\""))
        }
    }
}
