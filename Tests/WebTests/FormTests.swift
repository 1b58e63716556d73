import HTTPTypes
import Testing

@testable import Web

@Suite("A form comes from our own page, whole and not too large")
struct FormTests {
    @Test(arguments: [
        ("a=1&b=2", "1"), ("a=x+y%20z", "x y z"), ("a=%C3%96zil", "Özil"), ("a=", ""), ("b=1", ""), ("a", ""),
        ("a=%zz", "%zz"), ("a=%4", "%4"), ("a=  x ", "x"), ("a=1&a=2", "1"), ("&&a=1&&", "1"), ("a=b=c", "b=c"),
    ])
    func `Fields are read as browsers write them`(body: String, value: String) {
        #expect(Form(Array(body.utf8))?.text("a") == value)
    }

    @Test func `What is no text is refused`() {
        #expect(Form(Array("a=%FF%FE".utf8)) == nil)
        #expect(Form(Array(String(repeating: "a=1&", count: 3000).utf8)) == nil)
    }

    @Test func `A form without the page's token changes nothing`() async throws {
        try await withTown { town in
            for body in ["", "csrf=", "csrf=abc", "csrf=" + String(repeating: "0", count: 64)] {
                let answer = try await town.browser.post("/sign-in", body + "&login=anna&password=x")
                #expect(answer.status == 403)
                #expect(answer.body.contains("Dit formulier is niet meer geldig"))
            }
        }
    }

    @Test func `A token of another visitor is none`() async throws {
        try await withTown { town in
            let other = town.newBrowser()
            let token = try await other.get("/sign-in").token
            _ = try await town.browser.get("/sign-in")
            #expect(try await town.browser.post("/sign-in", "csrf=\(token)&login=a&password=b").status == 403)
        }
    }

    @Test(
        arguments: [
            ("cross-site", nil, 403), ("same-site", nil, 403), ("same-origin", nil, 303), ("none", nil, 303),
            (nil, "https://evil.example", 403), (nil, "null", 403), (nil, "http://localhost", 303), (nil, nil, 303),
        ] as [(String?, String?, Int)])
    func `What another site sends is refused`(site: String?, origin: String?, status: Int) async throws {
        try await withTown { town in
            let token = try await town.browser.get("/sign-in").token
            var headers: HTTPFields = [:]
            headers[.secFetchSite] = site
            headers[.origin] = origin
            let answer = try await town.browser.post(
                "/sign-in", "csrf=\(token)&login=anna&password=vier+groene+fietsen", headers: headers)
            #expect(answer.status == status)
        }
    }

    @Test func `Another type is 415, too large is 413, and a charset is no other type`() async throws {
        try await withTown { town in
            let token = try await town.browser.get("/sign-in").token
            for type in ["text/plain", "application/json", "multipart/form-data; boundary=x", ""] {
                let answer = try await town.browser.post("/sign-in", "csrf=\(token)", headers: [.contentType: type])
                #expect(answer.status == 415)
                #expect(answer.headers[.accept] == "application/x-www-form-urlencoded")
            }
            let large = try await town.browser.post(
                "/sign-in", "csrf=\(token)&x=" + String(repeating: "x", count: 70_000))
            #expect(large.status == 413)
            let charset = try await town.browser.post(
                "/sign-in", "csrf=\(token)&login=anna&password=vier+groene+fietsen",
                headers: [.contentType: "application/x-www-form-urlencoded; charset=UTF-8"])
            #expect(charset.status == 303)
        }
    }
}
