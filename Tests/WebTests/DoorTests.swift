import HTTPTypes
import Hummingbird
import Kernel
import Testing

@testable import Web

@Suite("One door: every answer is whole, whatever happened behind it")
struct DoorTests {
    private static let ways: [(HTTPRequest.Method, String, Int)] = [
        (.get, "/", 200), (.get, "/sign-in", 200), (.get, "/nowhere", 404), (.delete, "/sign-in", 405),
        (.post, "/", 405), (.get, "/trial/refused", 422), (.get, "/trial/full", 503), (.get, "/trial/crash", 500),
        (.get, "/api/v1/trial/refused", 409), (.get, "/api/v1/nowhere", 404), (.post, "/sign-in", 415),
        (.get, "/account", 303), (.get, "/invitation/none", 404), (.get, "/password/reset/none", 404),
        (.get, "/health/ready", 200), (.get, Stylesheet.address, 200),
    ]

    @Test(arguments: ways)
    func `Every answer carries the security headers`(method: HTTPRequest.Method, address: String, status: Int)
        async throws
    {
        try await withTown(secure: true) { town in
            let answer = try await town.browser.send(method, address)
            #expect(answer.status == status, "\(method) \(address)")
            let policy = answer.headers[.contentSecurityPolicy] ?? ""
            #expect(policy.contains("default-src 'none'") && !policy.contains("unsafe-inline"))
            #expect(answer.headers[.xContentTypeOptions] == "nosniff")
            #expect(answer.headers[.strictTransportSecurity] != nil)
            #expect(answer.headers[.named("Referrer-Policy")] == "same-origin")
            #expect(answer.headers[.named("X-Frame-Options")] == "DENY")
            #expect(answer.headers[.cacheControl] != nil)
        }
    }

    @Test func `A refusal is told in plain words on a page, and as a document to programs`() async throws {
        try await withTown { town in
            let page = try await town.browser.get("/trial/refused", headers: [.acceptLanguage: "en-GB,nl;q=0.5"])
            #expect(page.headers[.contentType] == "text/html; charset=utf-8")
            #expect(page.body.contains("<html lang=\"en\">"))
            #expect(page.body.contains("Too late &lt;u&gt;") && page.body.contains("statutes: article 14"))
            #expect(page.body.contains("Choose 5 May."))
            let document = try await town.browser.get("/trial/refused", headers: [.accept: "application/json"])
            #expect(document.headers[.contentType] == "application/problem+json")
            #expect(document.body.contains("\"article\":\"art. 14\""))
            #expect(document.body.contains("\"code\":\"notice-too-short\""))
            #expect(document.body.contains("\"required\":\"14\"") && document.body.contains("\"found\":\"6\""))
            #expect(document.body.contains("\"status\":422"))
            #expect(document.body.contains("Kies 5 mei."))
        }
    }

    @Test func `What failed on our side tells a number and nothing of what it was`() async throws {
        try await withTown { town in
            for address in ["/trial/full", "/trial/crash"] {
                let page = try await town.browser.get(address)
                #expect(!page.body.contains("secret detail"))
                #expect(page.body.contains("Nummer van dit verzoek"))
            }
            #expect(try await town.browser.get("/trial/full").headers[.retryAfter] == "10")
        }
    }

    @Test func `A wrong method is told which are right`() async throws {
        try await withTown { town in
            let answer = try await town.browser.send(.put, "/invitation/abc")
            #expect(answer.status == 405)
            #expect(answer.headers[.allow] == "GET, HEAD, POST")
            #expect(try await town.browser.send(.put, "/nowhere").status == 404)
        }
    }

    @Test func `HEAD answers as GET without a body`() async throws {
        try await withTown { town in
            let answer = try await town.browser.send(.head, "/sign-in")
            #expect(answer.status == 200 && answer.body.isEmpty)
        }
    }

    @Test func `The style sheet is kept by browsers and not sent twice`() async throws {
        try await withTown { town in
            let first = try await town.browser.get(Stylesheet.address)
            #expect(first.headers[.cacheControl] == "public, max-age=31536000, immutable")
            let tag = try #require(first.headers[.eTag])
            let second = try await town.browser.get(Stylesheet.address, headers: [.ifNoneMatch: tag])
            #expect(second.status == 304 && second.body.isEmpty)
            #expect(first.body.utf8.count < 20_000)
        }
    }

    @Test func `The figures name templates of routes and no addresses`() async throws {
        try await withTown { town in
            _ = try await town.browser.get("/invitation/a-secret-link")
            let figures = try await town.browser.get("/metrics")
            #expect(figures.body.contains("route=\"/invitation/{token}\",status=\"404\""))
            #expect(!figures.body.contains("a-secret-link"))
            let through = try await town.browser.get("/metrics", headers: [.forwardedFor: "1.2.3.4"])
            #expect(through.status == 404)
        }
    }

    @Test(arguments: [
        ("9.9.9.9", "1.1.1.1", "9.9.9.9"), ("10.0.0.1", "1.1.1.1", "1.1.1.1"),
        ("10.0.0.1", "6.6.6.6, 1.1.1.1", "1.1.1.1"), ("10.0.0.1", "1.1.1.1, 10.0.0.1", "1.1.1.1"),
        ("10.0.0.1", "", "10.0.0.1"),
    ])
    func `A forwarded address is believed from our proxy only, and its last hop`(
        remote: String, header: String, client: String
    ) {
        var request = Request.none
        request = .init(
            head: HTTPRequest(
                method: .get, scheme: nil, authority: nil, path: "/", headerFields: [.forwardedFor: header]),
            body: request.body)
        #expect(ForwardedAddress.client(of: remote, request, trusting: ["10.0.0.1"]) == client)
    }
}
