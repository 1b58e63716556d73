import CooperativeService
import Counting
import Kernel
import Statutes
import Testing

@testable import Web

/// Filing a proposal with options, entering a ballot in the hall, and a tie that the chair decides.
@Suite("Votes over options, at the desk")
struct ChoiceDeskTests {
    @Test func `A member files a budget to share out, and the page shows what there is to choose`() async throws {
        try await withPagesTown { town in
            let browser = try await town.browser(of: "member4")
            let place = "/c/de-linde/proposals/new"
            let wrong = try await browser.submit(
                place, "title=Plannen&text=Wij+delen.&explanation=&options=Bank%3B+veel&seats=&budget=250&method=")
            #expect(wrong.status == 400 && wrong.body.contains("Het bedrag “veel” is niet te lezen."))
            #expect(wrong.body.contains(">Bank; veel</textarea>"))
            let filed = try await browser.submit(
                place,
                "title=Plannen&text=Wij+delen.&explanation=&options=Bank%3B+100%2C50%0D%0ABoom%3B+200&seats=&budget=250&method="
            )
            #expect(filed.status == 303)
            let page = try await browser.get(try #require(filed.location))
            #expect(
                page.body.contains("€\u{A0}100,50") && page.body.contains("€\u{A0}250,00") && page.body.contains("Boom")
            )
            #expect(page.body.contains("Verdelen van een budget, ieder een gelijk deel"))
        }
    }

    @Test func `A way of counting that nobody knows is refused with the form as it was`() async throws {
        try await withPagesTown { town in
            let browser = try await town.browser(of: "member4")
            let refused = try await browser.submit(
                "/c/de-linde/proposals/new",
                "title=Naam&text=Kies.&explanation=&options=A%0AA&seats=0&budget=&method=approval")
            #expect(refused.status == 400)
            #expect(refused.body.contains("Dezelfde mogelijkheid staat er twee keer."))
            #expect(refused.body.contains("value=\"approval\" selected"))
        }
    }

    @Test func `The secretary fills in the ballot of a member in the hall, reads it back, and casts it`() async throws {
        try await withPagesTown { town in
            let (meeting, poll) = try await town.choosing("irv")
            let browser = try await town.browser(of: "secretary")
            let run = "/c/de-linde/board/meetings/\(meeting)/run"
            let person = town.members[6]
            let desk = try await browser.get(run + "/teller?person=\(person)")
            #expect(desk.body.contains("&amp;poll=\(poll)\"") && !desk.body.contains("value=\"against\""))
            let ballot = try await browser.get(run + "/teller?person=\(person)&poll=\(poll)")
            #expect(ballot.body.contains("name=\"rank-2\""))
            let fields = "person=\(person)&poll=\(poll)&options=yes"
            let wrong = try await browser.post(
                run + "/teller", "csrf=\(ballot.token)&key=\(ballot.key)&\(fields)&rank-0=1&rank-1=1")
            #expect(wrong.status == 400 && wrong.body.contains("name=\"rank-2\""))
            let check = try await browser.post(
                run + "/teller", "csrf=\(ballot.token)&key=\(ballot.key)&\(fields)&rank-0=2&rank-1=1")
            #expect(
                check.body.contains("Lees dit voor. Klopt het?")
                    && check.body.contains("<li>De Hoek</li><li>De Linde</li>"))
            let before = try await town.service.poll(poll, of: town.linde, as: .person(person))
            #expect(!before.hasVoted)
            let cast = try await browser.post(
                run + "/teller", "csrf=\(check.token)&key=\(check.key)&\(fields)&rank-0=2&rank-1=1&confirmed=yes")
            #expect(cast.status == 303)
            let after = try await town.service.poll(poll, of: town.linde, as: .person(person))
            #expect(after.choice?.mine == .ranking([[1], [0]]))
        }
    }

    @Test func `Closing from the page counts, and says where the decision stands`() async throws {
        try await withPagesTown { town in
            let (meeting, poll) = try await town.choosing("irv")
            try await town.rank([[2]], in: poll, by: town.members[3])
            let browser = try await town.browser(of: "chair")
            let run = "/c/de-linde/board/meetings/\(meeting)/run"
            let page = try await browser.get(run)
            #expect(page.body.contains("3 mogelijkheden: volgorde, de laatste valt steeds af"))
            #expect(!page.body.contains("name=\"chairVote\""), "a choice has no for and against to break")
            let closed = try await browser.post(
                run + "/vote-closing", "csrf=\(page.token)&key=\(page.key)&step=confirm&poll=\(poll)")
            #expect(closed.status == 303)
            #expect(try await browser.get(run).body.contains("Aangenomen"))
        }
    }

    @Test func `A tie that the chair decides asks which of the equal options it is`() async throws {
        let model = try #require(ModelStatutes.text("neighbourhood-cooperative"))
        let statutes = model.replacing("vote.tieMatter: rejected", with: "vote.tieMatter: chair")
        try await withPagesTown(statutes: statutes) { town in
            let (meeting, poll) = try await town.choosing("approval")
            try await town.perform(MarkBallot(poll: poll, approved: [1]), as: .person(town.members[3]))
            try await town.perform(MarkBallot(poll: poll, approved: [2]), as: .person(town.members[4]))
            let browser = try await town.browser(of: "chair")
            let run = "/c/de-linde/board/meetings/\(meeting)/run"
            let page = try await browser.get(run)
            #expect(!page.body.contains("chairOption"))
            let asked = try await browser.post(
                run + "/vote-closing", "csrf=\(page.token)&key=\(page.key)&step=confirm&poll=\(poll)")
            #expect(asked.status == 422 && asked.body.contains("Bij evenveel stemmen beslist de voorzitter."))
            #expect(asked.body.contains("chairOption-1") && asked.body.contains("chairOption-2"))
            #expect(!asked.body.contains("chairOption-0"), "it has no votes")
            let closed = try await browser.post(
                run + "/vote-closing", "csrf=\(asked.token)&key=k-2&step=confirm&poll=\(poll)&chairOption-2=yes")
            #expect(closed.status == 303)
            let result = try await town.service.poll(poll, of: town.linde, as: town.chair).choice?.result
            #expect(result?.chosen == [2])
            let seen = try await browser.get("/c/de-linde/polls/\(poll)")
            #expect(seen.body.contains("De Hoek en Het Anker stonden gelijk. De voorzitter koos: Het Anker."))
        }
    }

    @Test func `The answer of the API holds the options, the own marks, and after the closing the digest`() async throws
    {
        try await withPagesTown { town in
            let (_, poll) = try await town.choosing("pb-mes")
            try await town.perform(MarkBallot(poll: poll, approved: [1]), as: .person(town.members[3]))
            let browser = try await town.browser(of: "member4")
            let place = "/api/v1/de-linde/polls/\(poll)"
            let open = try JSONValue(text: try await browser.get(place).body)
            #expect(open["choice"]["method"] == "pb-mes" && open["choice"]["ballot"] == "approval")
            guard case .array(let options) = open["choice"]["options"] else {
                Issue.record("no options")
                return
            }
            #expect(options.map { $0["name"] } == ["De Linde", "De Hoek", "Het Anker"])
            #expect(options[1]["cost"] == ["cents": 100, "currency": "EUR"])
            #expect(open["choice"]["budget"] == ["cents": 250, "currency": "EUR"])
            #expect(open["choice"]["myMarks"]["approved"] == [1])
            #expect(open["choice"]["result"] == .null)
            try await town.perform(ClosePoll(poll: poll), as: town.chair)
            let closed = try JSONValue(text: try await browser.get(place).body)
            let kept = try await town.service.poll(poll, of: town.linde, as: town.chair).choice?.result
            #expect(closed["choice"]["result"]["digest"] == .string(kept?.digest ?? ""))
            #expect(closed["seed"] == open["seed"] && open["seed"] != "")
            let fields = OpenAPIDocument.make()["components"]["schemas"]["Poll"]["properties"]["choice"]["properties"]
            for (name, value) in closed["choice"].object where value != .null {
                #expect(fields.object[name] != nil, "\(name) is described")
            }
        }
    }
}
