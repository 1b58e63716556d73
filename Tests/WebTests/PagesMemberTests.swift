import HTTPTypes
import HummingbirdTesting
import Kernel
import Statutes
import Testing

@testable import CooperativeService
@testable import Web

@Suite("What members do on the pages")
struct PagesMemberTests {
    private static let refresh = HTTPField.Name("Refresh") ?? .date

    @Test(
        "A member reads every page of the member area, in both languages",
        arguments: [
            "/home", "/meetings", "/meetings/request", "/proposals", "/proposals/new", "/membership",
            "/membership/resignation",
        ], ["nl", "en"])
    func pages(_ place: String, _ language: String) async throws {
        try await withPagesTown { town in
            _ = try await town.convoked()
            let browser = try await town.browser(of: "member4")
            let page = try await browser.get("/c/de-linde\(place)?lang=\(language)")
            #expect(page.status == 200)
            #expect(page.body.contains("<html lang=\"\(language)\"") && page.body.utf8.count < 60_000)
        }
    }

    @Test func `The first page tells what needs a member now, and the vote comes first`() async throws {
        try await withPagesTown { town in
            let (_, _, poll) = try await town.voting()
            let browser = try await town.browser(of: "member4")
            let home = try await browser.get("/c/de-linde/home")
            #expect(home.body.contains("Stem nu") && home.body.contains("/c/de-linde/polls/\(poll)"))
            try await town.cast("for", in: poll, by: town.members[3])
            let after = try await browser.get("/c/de-linde/home")
            #expect(after.body.contains("U hebt gestemd"))
        }
    }

    @Test func `A member votes: choose, check, confirm, and keeps a receipt`() async throws {
        try await withPagesTown { town in
            let (_, _, poll) = try await town.voting()
            let browser = try await town.browser(of: "member4")
            let place = "/c/de-linde/polls/\(poll)"
            let nothing = try await browser.submit(place, to: place + "/check", "")
            #expect(nothing.status == 400 && nothing.body.contains("Kies voor, tegen of blanco."))
            let check = try await browser.submit(place, to: place + "/check", "choice=against")
            #expect(check.status == 200 && check.body.contains("U stemt: Tegen"))
            let fields = "csrf=\(check.token)&key=\(check.key)&choice=against"
            let cast = try await browser.post(place + "/ballot", fields)
            #expect(cast.status == 303 && cast.location == place)
            let receipt = try await browser.get(place)
            #expect(receipt.body.contains("Uw stem is uitgebracht.") && receipt.body.contains("U stemt: Tegen"))
            #expect(!receipt.body.contains("type=\"radio\""))
        }
    }

    @Test func `The same vote twice is one, another vote is refused with the article`() async throws {
        try await withPagesTown { town in
            let (_, _, poll) = try await town.voting()
            let browser = try await town.browser(of: "member4")
            let place = "/c/de-linde/polls/\(poll)"
            let check = try await browser.submit(place, to: place + "/check", "choice=for")
            for _ in 1...2 {
                let again = try await browser.post(
                    place + "/ballot", "csrf=\(check.token)&key=\(check.key)&choice=for")
                #expect(again.status == 303)
            }
            let other = try await browser.post(
                place + "/ballot", "csrf=\(check.token)&key=another&choice=against")
            #expect(other.status == 409)
            #expect(other.body.contains("U hebt al gestemd: voor."))
            #expect(other.body.contains("2:13"))
        }
    }

    @Test func `Who is not on the roll reads why and finds no ballot`() async throws {
        try await withPagesTown { town in
            let (_, _, poll) = try await town.voting()
            let browser = try await town.browser(of: "member12")
            let page = try await browser.get("/c/de-linde/polls/\(poll)")
            #expect(page.body.contains("U staat niet op de stemlijst") && !page.body.contains("type=\"radio\""))
        }
    }

    @Test func `After the closing the result stands with its arithmetic and leads to the decision`() async throws {
        try await withPagesTown { town in
            let (meeting, _, poll) = try await town.voting()
            for person in town.members.prefix(6) { try await town.cast("for", in: poll, by: person) }
            try await town.cast("against", in: poll, by: town.members[6])
            try await town.perform(ClosePoll(poll: poll), as: town.chair)
            let browser = try await town.browser(of: "member4")
            let page = try await browser.get("/c/de-linde/polls/\(poll)")
            #expect(page.body.contains("Aangenomen") && page.body.contains("<svg"))
            #expect(page.body.contains("6 van 7: 6 × 2 = 12 en 7 × 1 = 7, dus 12 &gt; 7"))
            #expect(page.body.contains("/c/de-linde/decisions/"))
            try await town.perform(CloseMeeting(meeting: meeting), as: town.chair)
            let minutes = try await browser.get("/c/de-linde/meetings/\(meeting)")
            #expect(minutes.body.contains("Conceptnotulen") && minutes.body.contains("6 voor, 1 tegen, 0 blanco."))
        }
    }

    @Test func `Ids of another cooperative lead nowhere`() async throws {
        try await withPagesTown { town in
            let (meeting, proposal, poll) = try await town.voting()
            let stranger = try await town.browser(of: "stranger")
            for place in [
                "meetings/\(meeting)", "proposals/\(proposal)", "polls/\(poll)", "meetings/\(meeting)/screen",
            ] {
                let answer = try await stranger.get("/c/de-beuk/\(place)")
                #expect(answer.status == 404, "\(place)")
                let there = try await stranger.get("/c/de-linde/\(place)")
                #expect(there.status == 403, "\(place)")
            }
            let form = try await stranger.get("/c/de-beuk/proposals/new")
            let vote = try await stranger.post(
                "/c/de-beuk/polls/\(poll)/ballot", "csrf=\(form.token)&key=k&choice=for")
            #expect(vote.status == 404)
        }
    }

    @Test func `A member registers for a meeting and takes it back`() async throws {
        try await withPagesTown { town in
            let (meeting, _) = try await town.convoked()
            let browser = try await town.browser(of: "member4")
            let place = "/c/de-linde/meetings/\(meeting)"
            let page = try await browser.get(place)
            #expect(page.body.contains("20 volle dagen") && page.body.contains("Wij kopen een bus."))
            let came = try await browser.post(
                place + "/registration", "csrf=\(page.token)&key=\(page.key)&way=hall")
            #expect(came.status == 303)
            let registered = try await browser.get(place)
            #expect(registered.body.contains("U hebt u aangemeld voor de zaal."))
            let back = try await browser.post(
                place + "/registration", "csrf=\(registered.token)&key=\(registered.key)&way=hall&withdraw=yes")
            #expect(back.status == 303)
            let after = try await browser.get(place)
            #expect(after.body.contains("U bent afgemeld."))
        }
    }

    @Test func `A draft of a meeting is for the board alone`() async throws {
        try await withPagesTown { town in
            let meeting = try await town.perform(
                DraftMeeting(day: PagesTown.today + 30, place: "Buurthuis"), as: town.secretary
            ).meeting
            let member = try await town.browser(of: "member4").get("/c/de-linde/meetings/\(meeting)")
            #expect(member.status == 404)
            let secretary = try await town.browser(of: "secretary").get("/c/de-linde/meetings/\(meeting)")
            #expect(secretary.status == 200)
        }
    }

    @Test func `Resigning shows first on which day it ends, and nothing happens before that is confirmed`() async throws
    {
        try await withPagesTown { town in
            let browser = try await town.browser(of: "member5")
            let place = "/c/de-linde/membership/resignation"
            let check = try await browser.submit(place, "against=2026-05-01&step=check")
            #expect(check.status == 200 && check.body.contains("Uw lidmaatschap eindigt dan op"))
            let before = try await browser.get("/c/de-linde/membership")
            #expect(!before.body.contains("Lid tot en met"))
            let done = try await browser.post(
                place, "csrf=\(check.token)&key=\(check.key)&against=2026-05-01&step=confirm")
            #expect(done.status == 303)
            let after = try await browser.get("/c/de-linde/membership")
            #expect(after.body.contains("Uw opzegging is vastgelegd") && after.body.contains("Lid tot en met"))
        }
    }

    @Test func `A member changes address and consent, and takes the own data along`() async throws {
        try await withPagesTown { town in
            let browser = try await town.browser(of: "member4")
            let place = "/c/de-linde/membership"
            let page = try await browser.get(place)
            #expect(page.body.contains("U krijgt oproepen per e-mail."))
            let saved = try await browser.post(
                place + "/contact",
                "csrf=\(page.token)&key=\(page.key)&email=nieuw%40linde.example&street=Kade+2&postcode=3511AB&town=Utrecht"
            )
            #expect(saved.status == 303)
            let changed = try await browser.get(place)
            #expect(changed.body.contains("value=\"Kade 2\"") && changed.body.contains("U krijgt oproepen per post."))
            let wrong = try await browser.post(
                place + "/contact", "csrf=\(changed.token)&key=k2&email=geen-adres&street=Kade+3&postcode=&town=")
            #expect(wrong.status == 400 && wrong.body.contains("value=\"geen-adres\""))
            let data = try await browser.get(place + "/data.json")
            #expect(data.status == 200 && data.body.contains("nieuw@linde.example"))
            #expect(!data.body.contains("de-linde5@linde.example"))
        }
    }

    @Test func `A proposal is filed, and one without a text comes back with why`() async throws {
        try await withPagesTown { town in
            let browser = try await town.browser(of: "member4")
            let place = "/c/de-linde/proposals/new"
            let empty = try await browser.submit(place, "key=k1&title=Zonnepanelen&text=")
            #expect(empty.status == 400 && empty.body.contains("value=\"Zonnepanelen\""))
            let filed = try await browser.submit(place, "key=k2&title=Zonnepanelen&text=Wij+kopen+panelen.")
            #expect(filed.status == 303)
            let page = try await browser.get(filed.location ?? "")
            #expect(page.body.contains("Wij kopen panelen.") && page.body.contains("Dit is uw voorstel"))
            let other = try await town.browser(of: "member5").get(filed.location ?? "")
            #expect(other.status == 404)
        }
    }

    @Test func `The screen in the hall shows the votes in the room and, after the closing, the result`() async throws {
        try await withPagesTown { town in
            let (meeting, _, poll) = try await town.voting()
            let browser = try await town.browser(of: "chair")
            let place = "/c/de-linde/meetings/\(meeting)/screen"
            let open = try await browser.get(place)
            #expect(open.body.contains("10 van 12") && open.body.contains("0 van 10 stemmen uitgebracht"))
            for person in town.members.prefix(6) { try await town.cast("for", in: poll, by: person) }
            try await town.perform(ClosePoll(poll: poll), as: town.chair)
            let closed = try await browser.get(place)
            #expect(closed.body.contains("Aangenomen") && closed.headers[Self.refresh] == nil)
            let refreshing = try await browser.get(place + "?refresh=yes")
            #expect(refreshing.headers[Self.refresh] == "5")
        }
    }
}

@Suite("An amendment on its page")
struct PagesAmendmentTests {
    @Test func `What it changes stands next to what holds now, in plain words too`() async throws {
        try await withPagesTown { town in
            let model = try #require(ModelStatutes.text(ModelStatutes.neighbourhood))
            let changed = StatutesReading(model, name: "model.yaml").file?.overriding(["proxy.maxPrincipals": 1]).file
            let text = try #require(changed?.written)
            let proposal = try await town.perform(
                FileProposal(
                    title: "Minder volmachten", text: "Artikel 15 wordt gewijzigd.",
                    command: Payload(name: AmendStatutes.name, fields: .object(["text": .string(text)]))),
                as: town.secretary
            ).proposal
            try await town.perform(PublishProposalText(proposal: proposal), as: town.secretary)
            let page = try await town.browser(of: "member4").get("/c/de-linde/proposals/\(proposal)")
            #expect(page.body.contains("Wat er verandert in de statuten"))
            #expect(page.body.split(separator: "<h4>").count == 3)
        }
    }
}
