import HummingbirdTesting
import Kernel
import Store
import Testing

@testable import CooperativeService
@testable import Web

@Suite("What everybody may do on the pages")
struct PagesVisitorTests {
    @Test func `The first page lists the cooperatives that are here`() async throws {
        try await withPagesTown { town in
            let page = try await Browser(town.client).get("/")
            #expect(page.body.contains("href=\"/c/de-linde\"") && page.body.contains("href=\"/c/de-beuk\""))
        }
    }

    @Test(
        "Everybody reads the public pages, in both languages",
        arguments: ["", "/statutes", "/join", "/join/thanks", "/decisions"], ["nl", "en"])
    func open(_ place: String, _ language: String) async throws {
        try await withPagesTown { town in
            let page = try await Browser(town.client).get("/c/de-linde\(place)?lang=\(language)")
            #expect(page.status == 200)
            #expect(page.body.contains("<html lang=\"\(language)\""))
            #expect(page.body.utf8.count < 60_000, "\(page.body.utf8.count)")
        }
    }

    @Test func `The statutes stand there whole, with what each article means`() async throws {
        try await withPagesTown { town in
            let page = try await Browser(town.client).get("/c/de-linde/statutes?lang=nl")
            #expect(page.body.contains("id=\"article-1\""))
            #expect(page.body.contains("In gewone woorden"))
            #expect(page.body.contains("<h2 id=\"versions\">"))
        }
    }

    @Test func `A cooperative that is not here is not found`() async throws {
        try await withPagesTown { town in
            for place in ["/c/de-eik", "/c/de-linde/decisions/x", "/c/de-eik/decisions"] {
                let answer = try await Browser(town.client).get(place)
                #expect(answer.status == 404, "\(place)")
            }
        }
    }

    @Test func `An application leads to a page of thanks, sent twice it is one`() async throws {
        try await withPagesTown { town in
            let browser = Browser(town.client)
            let form = try await browser.get("/c/de-linde/join")
            let fields =
                "csrf=\(form.token)&key=\(form.key)&kind=natural&givenName=Mesut&familyName=%C3%96zil"
                + "&bornOn=1988-10-15&email=mesut%40linde.example&street=Kade+1&postcode=3511AB&town=Utrecht"
            for _ in 1...2 {
                let answer = try await browser.post("/c/de-linde/join", fields)
                #expect(answer.status == 303)
                #expect(answer.location == "/c/de-linde/join/thanks")
            }
            let linde = town.linde
            let applications = try await town.service.database.read { reading in
                try reading.rows("SELECT id FROM membership_application WHERE cooperative_id = ?1", linde).count
            }
            #expect(applications == 1)
        }
    }

    @Test func `Who applies again and again waits`() async throws {
        try await withPagesTown { town in
            let browser = Browser(town.client)
            let fields = "key=k1&kind=natural&givenName=Mesut&familyName=&town=Utrecht"
            for _ in 1...5 {
                let early = try await browser.submit("/c/de-linde/join", fields)
                #expect(early.status != 429)
            }
            let late = try await browser.submit("/c/de-linde/join", fields)
            #expect(late.status == 429)
        }
    }

    @Test func `An application that cannot be read comes back with what was filled in`() async throws {
        try await withPagesTown { town in
            let browser = Browser(town.client)
            browser.set("language", "nl")
            let answer = try await browser.submit(
                "/c/de-linde/join", "key=k1&kind=natural&givenName=Mesut&familyName=&town=Utrecht")
            #expect(answer.status == 400 || answer.status == 422)
            #expect(answer.body.contains("value=\"Mesut\"") && answer.body.contains("Wat u kunt doen"))
        }
    }

    @Test(
        "What members see asks to sign in",
        arguments: ["/home", "/meetings", "/proposals", "/membership", "/membership/data.json", "/proposals/new"])
    func closed(_ place: String) async throws {
        try await withPagesTown { town in
            let answer = try await Browser(town.client).get("/c/de-linde\(place)")
            let location = answer.location ?? ""
            #expect(answer.status == 303 && location.hasPrefix("/sign-in"))
        }
    }

    @Test func `The decisions of the assembly are public, without names of who voted`() async throws {
        try await withPagesTown { town in
            let (_, _, poll) = try await town.voting()
            for person in town.members.prefix(8) {
                try await town.cast("for", in: poll, by: person)
            }
            try await town.perform(ClosePoll(poll: poll), as: town.chair)
            let browser = Browser(town.client)
            let list = try await browser.get("/c/de-linde/decisions?lang=nl")
            #expect(list.body.contains("De buurtbus") && list.body.contains("Aangenomen"))
            let id = try #require(
                list.body.firstRange(of: "/c/de-linde/decisions/").map { list.body[$0.upperBound...].prefix(36) })
            let page = try await browser.get("/c/de-linde/decisions/\(id)")
            #expect(page.status == 200)
            #expect(page.body.contains("8 van 8: 8 × 2 = 16 en 8 × 1 = 8, dus 16 &gt; 8"))
            #expect(!page.body.contains("Lid Linde") && !page.body.contains("/polls/"))
            let elsewhere = try await browser.get("/c/de-beuk/decisions/\(id)")
            #expect(elsewhere.status == 404)
        }
    }
}
