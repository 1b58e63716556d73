import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("Members ask for an assembly on the page")
struct RequestFlowTests {
    private static let place = "/c/de-linde/meetings/request"

    private static func button(in page: Browser.Answer) -> String? {
        page.body.firstMatch(of: /action="([^"]*\/support)"/).map { String($0.output.1) }
    }

    @Test func `One starts it, the next supports it, and the term runs`() async throws {
        try await withPagesTown { town in
            let fourth = try await town.browser(of: "member4"), fifth = try await town.browser(of: "member5")
            let empty = try await fourth.submit(Self.place, "key=k0&subject=")
            #expect(empty.status == 400)
            let started = try await fourth.submit(Self.place, "key=k1&subject=Het+plein")
            #expect(started.status == 303 && started.location == Self.place)
            let own = try await fourth.get(Self.place)
            #expect(own.body.contains("1 van de 2 stemmen") && own.body.contains("U steunt dit verzoek."))
            #expect(Self.button(in: own) == nil)

            let seen = try await fifth.get(Self.place)
            let button = try #require(Self.button(in: seen))
            let twice = try await fourth.submit(Self.place, to: button, "key=k2")
            #expect(twice.status == 409 && twice.body.contains("U steunt dit verzoek al."))
            let supported = try await fifth.submit(Self.place, to: button, "key=k3")
            #expect(supported.status == 303)
            let page = try await fifth.get(Self.place)
            #expect(page.body.contains("Uw verzoek is ingediend") && page.body.contains("Ligt bij het bestuur"))
            let late = try await town.browser(of: "member12").submit(Self.place, to: button, "key=k4")
            #expect(late.status == 409 && late.body.contains("ligt bij het bestuur"))
            fifth.set("language", "en")
            #expect(try await fifth.get(Self.place).body.contains("With the board"))
        }
    }

    @Test func `Who is suspended, or no member here, supports nothing`() async throws {
        try await withPagesTown { town in
            let fourth = try await town.browser(of: "member4"), fifth = try await town.browser(of: "member5")
            _ = try await fourth.submit(Self.place, "key=k1&subject=Het+plein")
            let button = try #require(Self.button(in: try await fifth.get(Self.place)))
            let sheet = try await town.service.registerSheet(number: 5, of: town.linde, as: town.secretary)
            let decided = try await town.perform(
                RecordBoardDecision(
                    title: "Schorsing", votesFor: 3, votesAgainst: 0, mandates: SuspendMember.name,
                    about: [sheet.person]), as: town.secretary)
            try await town.perform(
                SuspendMember(member: sheet.member, reason: "Ruzie", decision: decided.decision), as: town.secretary)
            let page = try await fifth.get(Self.place)
            #expect(Self.button(in: page) == nil && page.body.contains("Het plein"))
            #expect(try await fifth.submit(Self.place, to: button, "key=k2").status == 403)
            let stranger = try await town.browser(of: "stranger")
            #expect(try await stranger.get(Self.place).status == 403)
        }
    }

    @Test func `The secretary records a list that was signed; nobody else enters names`() async throws {
        try await withPagesTown { town in
            let fourth = try await town.browser(of: "member4"), secretary = try await town.browser(of: "secretary")
            let signed = "subject=Het+plein&supporters=5,+6"
            #expect(try await fourth.get(Self.place).body.contains("supporters") == false)
            let others = try await fourth.submit(Self.place, "key=k1&" + signed)
            #expect(others.status == 403 && others.body.contains("handtekeningen"))
            let few = try await secretary.submit(Self.place, "key=k2&subject=Het+plein&supporters=5")
            #expect(few.status == 422 && few.body.contains("2:41 lid 2"))
            let unknown = try await secretary.submit(Self.place, "key=k3&subject=Het+plein&supporters=5,99")
            #expect(unknown.status == 400 && unknown.body.contains("Er is nu geen lid met nummer 99."))
            #expect(try await secretary.submit(Self.place, "key=k4&" + signed).status == 303)
        }
    }

    @Test func `Who supports a request files the amendment that goes with it; alone it is refused`() async throws {
        try await withPagesTown { town in
            let fourth = try await town.browser(of: "member4")
            _ = try await fourth.submit(Self.place, "key=k1&subject=Artikel+15")
            let desk = try await fourth.get(Self.place)
            let link = try #require(desk.body.firstMatch(of: /href="([^"]*proposals\/new\?request=[^"]+)"/)?.output.1)
            let page = try await fourth.get(String(link))
            #expect(page.body.contains("value=\"Artikel 15\"") && page.body.contains("name=\"amends\""))
            let request = try #require(page.body.firstMatch(of: /name="request" value="([0-9a-f-]{36})"/)?.output.1)
            let words =
                "title=Artikel+15&text=Artikel+15+vervalt.&explanation=&options=&seats=&budget=&method=&amends=yes"
            let alone = try await fourth.submit(
                String(link), to: "/c/de-linde/proposals/new", words + "&request=\(request)")
            #expect(alone.status == 422 && alone.body.contains("value=\"\(request)\""))
            let fifth = try await town.browser(of: "member5")
            let button = try #require(Self.button(in: try await fifth.get(Self.place)))
            _ = try await fifth.submit(Self.place, to: button, "key=k3")
            let filed = try await fourth.submit(
                String(link), to: "/c/de-linde/proposals/new", words + "&request=\(request)")
            #expect(filed.status == 303)
            let sheet = try await fourth.get(try #require(filed.location))
            #expect(sheet.body.contains("statutenwijziging"))
            let plain = try await fourth.get("/c/de-linde/proposals/new")
            #expect(!plain.body.contains("name=\"amends\""))
        }
    }
}
