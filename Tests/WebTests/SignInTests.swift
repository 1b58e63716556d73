import Accounts
import HTTPTypes
import Kernel
import Testing

@testable import Web

@Suite("Signing in, with a session that cannot be planted")
struct SignInTests {
    private static let right = "login=anna&password=vier+groene+fietsen"

    @Test func `Signing in leads on to the page that was asked, and nowhere else`() async throws {
        for (target, location) in [
            ("/account", "/account"), ("https://evil.example", "/"), ("//evil.example", "/"), ("/\\evil.example", "/"),
            ("", "/"),
        ] {
            try await withTown { town in
                let answer = try await town.browser.submit(
                    "/sign-in", Self.right + "&to=" + PercentCoding.encode(target))
                #expect(answer.status == 303)
                #expect(answer.location == location)
            }
        }
    }

    @Test func `Who is not signed in is led to the sign-in page and back`() async throws {
        try await withTown { town in
            let first = try await town.browser.get("/account")
            #expect(first.location == "/sign-in?to=/account")
            let page = try await town.browser.get("/sign-in?to=/account")
            #expect(page.body.contains("name=\"to\" value=\"/account\""))
        }
    }

    @Test func `A session that was planted in the browser is never used`() async throws {
        try await withTown { town in
            town.browser.set("session", "planted-by-somebody-else-0123456789abcdefghijk")
            _ = try await town.browser.submit("/sign-in", Self.right)
            let session = try #require(town.browser.cookies["session"])
            #expect(session != "planted-by-somebody-else-0123456789abcdefghijk" && session.utf8.count == 43)
            let attacker = town.newBrowser()
            attacker.set("session", "planted-by-somebody-else-0123456789abcdefghijk")
            #expect(try await attacker.get("/account").status == 303)
        }
    }

    @Test func `Signing in again ends the older session of this browser`() async throws {
        try await withTown { town in
            _ = try await town.browser.submit("/sign-in", Self.right)
            let old = try #require(town.browser.cookies["session"])
            _ = try await town.browser.submit("/sign-in", Self.right)
            #expect(town.browser.cookies["session"] != old)
            #expect(try await town.site.accounts.session(Token(old)) == nil)
        }
    }

    @Test func `The cookie is out of reach of scripts, and over TLS tied to this host`() async throws {
        for secure in [false, true] {
            try await withTown(secure: secure) { town in
                let answer = try await town.browser.submit("/sign-in", Self.right)
                let cookie = try #require(answer.headers[values: .setCookie].first { $0.contains("session=") })
                #expect(cookie.hasPrefix("__Host-session=") == secure)
                #expect(cookie.contains("; Secure") == secure)
                #expect(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"))
                #expect(cookie.contains("; Path=/") && !cookie.contains("Domain"))
            }
        }
    }

    @Test func `A wrong password is told on the page, with the name kept and the password not`() async throws {
        try await withTown { town in
            let answer = try await town.browser.submit("/sign-in", "login=anna&password=verkeerdwachtwoord")
            #expect(answer.status == 403)
            #expect(answer.body.contains("value=\"anna\"") && !answer.body.contains("verkeerdwachtwoord"))
            #expect(town.browser.cookies["session"] == nil)
        }
    }

    @Test func `After ten wrong tries the answer is 429 with the time to wait`() async throws {
        try await withTown { town in
            for _ in 0..<10 { _ = try await town.browser.submit("/sign-in", "login=anna&password=mis") }
            let answer = try await town.browser.submit("/sign-in", Self.right)
            #expect(answer.status == 429)
            #expect(answer.headers[.retryAfter] == "60")
        }
    }

    @Test func `Signing out ends the session on the server`() async throws {
        try await withTown { town in
            _ = try await town.browser.submit("/sign-in", Self.right)
            let session = try #require(town.browser.cookies["session"])
            let page = try await town.browser.get("/account")
            #expect(page.body.contains("Anna &quot;\u{301}&lt;b&gt;") && !page.body.contains("<b>"))
            let answer = try await town.browser.post("/sign-out", "csrf=\(page.token)")
            #expect(answer.location == "/sign-in")
            #expect(try await town.site.accounts.session(Token(session)) == nil)
            #expect(try await town.browser.get("/sign-in").body.contains("U bent uitgelogd."))
            let again = try await town.browser.get("/sign-in")
            #expect(!again.body.contains("U bent uitgelogd."))
        }
    }

    @Test func `An invitation is used by the button, not by looking`() async throws {
        try await withTown { town in
            let cooperative: CooperativeID = Identifier(high: 1, low: 1)
            let person: PersonID = Identifier(high: 1, low: 2)
            let link = try await town.site.accounts.invite(
                InvitationRequest(
                    cooperative: cooperative, person: person, name: "Bram", email: nil, language: .dutch, way: .paper))
            let address = Routes.invitation(link.text.reveal)
            for _ in 0..<3 { #expect(try await town.browser.get(address).body.contains("Welkom, Bram")) }
            let typed = try await town.browser.submit("/invitation", "code=" + link.text.reveal.lowercased())
            #expect(typed.location == Routes.invitation(link.text.reveal.lowercased()))
            let answer = try await town.browser.submit(address, "")
            #expect(answer.location == "/account/password")
            #expect(try await town.browser.get("/account/password").body.contains("U bent ingelogd als Bram."))
            #expect(try await town.newBrowser().get(address).status == 409)
        }
    }

    @Test func `Who is signed in adds an invitation to the own account; who has a password signs in with it`()
        async throws
    {
        try await withTown { town in
            let request = InvitationRequest(
                cooperative: Identifier(high: 1, low: 7), person: Identifier(high: 1, low: 2), name: "Anna", email: nil,
                language: .dutch, way: .mail)
            _ = try await town.browser.submit("/sign-in", Self.right)
            let link = try await town.site.accounts.invite(request)
            let address = Routes.invitation(link.text.reveal)
            #expect(try await town.browser.get(address).body.contains("Voeg toe aan mijn account"))
            let answer = try await town.browser.submit(address, "join=yes")
            #expect(answer.status == 303)
            let session = try await town.site.accounts.session(Token(try #require(town.browser.cookies["session"])))
            #expect(session?.identity.login == "anna")
            #expect(session?.identity.persons[request.cooperative] == request.person)
        }
        try await withTown { town in
            let request = InvitationRequest(
                cooperative: Identifier(high: 1, low: 7), person: Identifier(high: 1, low: 2), name: "Anna", email: nil,
                language: .dutch, way: .mail)
            let link = try await town.site.accounts.invite(request)
            let new = try await town.site.accounts.signIn(
                login: "anna", password: Secret("vier groene fietsen"), from: "x")
            try await town.site.accounts.link(
                new.session.identity.account, to: request.person, in: request.cooperative)
            let thief = town.newBrowser()
            #expect(try await thief.get(Routes.invitation(link.text.reveal)).location == "/sign-in")
            #expect(thief.cookies["session"] == nil)
            #expect(try await thief.get("/sign-in").body.contains("Met een uitnodiging komt u daar niet in."))
        }
    }

    @Test func `A forgotten password gets the same answer for everybody`() async throws {
        try await withTown { town in
            let known = try await town.browser.submit("/password/forgot", "login=anna")
            let unknown = try await town.newBrowser().submit("/password/forgot", "login=nobody")
            #expect(known.status == 200 && known.body == unknown.body)
        }
    }

    @Test func `A new password renews the session`() async throws {
        try await withTown { town in
            _ = try await town.browser.submit("/sign-in", Self.right)
            let old = try #require(town.browser.cookies["session"])
            let weak = try await town.browser.submit(
                "/account/password", "current=vier+groene+fietsen&password=kort")
            #expect(weak.status == 400)
            let answer = try await town.browser.submit(
                "/account/password", "current=vier+groene+fietsen&password=zeven+blauwe+boten")
            #expect(answer.status == 303)
            #expect(town.browser.cookies["session"] != old)
            #expect(try await town.site.accounts.session(Token(old)) == nil)
        }
    }
}
