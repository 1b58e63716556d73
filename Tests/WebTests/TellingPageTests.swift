import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("Votes on paper and by hand, page by page")
struct TellingPageTests {
    private static let run = "/c/de-linde/board/meetings/"

    /// A vote in the hall with ten members, opened by the chair's button.
    private func opened(
        _ manner: String, _ town: PagesTown
    ) async throws -> (chair: Browser, run: String, poll: String, id: String) {
        let (meeting, _) = try await town.convoked()
        town.lead(to: PagesTown.today + 21, hour: 20)
        try await town.perform(OpenMeeting(meeting: meeting), as: town.chair)
        for person in town.members.prefix(10) {
            try await town.perform(RecordArrival(meeting: meeting, person: person), as: town.secretary)
        }
        let chair = try await town.browser(of: "chair")
        let run = Self.run + "\(meeting)/run"
        let pattern = try Regex("name=\"\(manner)\" value=\"([^\"]+)\"")
        let item = try #require(try await chair.get(run).body.firstMatch(of: pattern)?.output[1].substring)
        #expect(try await chair.submit(run, to: run + "/vote", "key=o1&\(manner)=\(item)").status == 303)
        let id = try #require(try await chair.get(run).body.firstMatch(of: /name="poll" value="([^"]+)"/)?.output.1)
        return (chair, run, "/c/de-linde/polls/\(id)", String(id))
    }

    @Test func `Nobody votes on a screen in a vote on paper, and its seed stays sealed`() async throws {
        try await withPagesTown { town in
            let (_, _, poll, _) = try await opened("paper", town)
            let fourth = try await town.browser(of: "member4")
            let page = try await fourth.get(poll)
            #expect(page.body.contains("U krijgt uw stembriefje in de zaal"))
            #expect(page.body.contains("name=\"choice\"") == false)
            #expect(page.body.contains("Zegel van het getal") && page.body.contains("<dt>Het getal</dt>") == false)
            #expect(try await fourth.get("/c/de-linde/home").body.contains(poll) == false)
            let check = try await fourth.submit(poll, to: poll + "/ballot", "key=k1&choice=for")
            #expect(check.status == 409)
        }
    }

    @Test func `A count that does not add up is refused with every ground; the right one is read back and corrected`()
        async throws
    {
        try await withPagesTown { town in
            let (chair, run, poll, id) = try await opened("paper", town)
            let secretary = try await town.browser(of: "secretary")
            let telling = poll + "/telling"
            let wrong = try await secretary.submit(
                telling, "key=k1&votes-for=6&votes-against=3&blank=1&ballots=9&handedOut=12&teller1=7")
            #expect(wrong.status == 422)
            for words in ["12 briefjes uitgedeeld", "Twee verschillende mensen", "De stemmen samen zijn 9"] {
                #expect(wrong.body.contains(words), "\(words)")
            }
            #expect(wrong.body.contains("name=\"votes-for\" value=\"6\"") || wrong.body.contains("value=\"6\""))
            let letters = try await secretary.submit(telling, "key=k2&votes-for=zes&teller1=7&teller2=8")
            #expect(letters.status == 400)

            let fields = "votes-for=6&votes-against=3&blank=1&invalid=0&teller1=7&teller2=8"
            let check = try await secretary.submit(telling, "key=k3&" + fields)
            #expect(check.status == 200 && check.body.contains("De aantallen kloppen met elkaar"))
            let back = try await secretary.submit(telling, "key=k4&change=yes&" + fields)
            #expect(back.status == 200 && back.body.contains("value=\"6\""))
            #expect(try await secretary.submit(telling, "key=k5&confirmed=yes&" + fields).status == 303)
            let other = "votes-for=5&votes-against=4&blank=1&invalid=0&teller1=7&teller2=8&confirmed=yes"
            #expect(try await secretary.submit(telling, "key=k6&" + other).status == 303)
            #expect(try await secretary.get(telling).body.contains("Er is 2 keer geteld; de laatste telling geldt."))
            #expect(try await chair.get(run).body.contains("geteld"))
            #expect(try await chair.submit(run, to: run + "/vote-closing", "key=k7&poll=\(id)").status == 303)
            let result = try await chair.get(poll)
            #expect(result.body.contains("Lid Linde G, Lid Linde H") && result.body.contains("<dt>Het getal</dt>"))
            #expect(try await chair.submit(telling, "key=k8&" + other).status == 409)
            #expect(try await town.browser(of: "member12").get(telling).status == 200)
        }
    }

    @Test func `The chair rules on a show of hands, and one voter asks a new vote`() async throws {
        try await withPagesTown { town in
            let (chair, run, poll, id) = try await opened("hands", town)
            let fourth = try await town.browser(of: "member4")
            let telling = poll + "/telling"
            #expect(try await fourth.submit(telling, "key=k0&ruling=adopted&confirmed=yes").status == 403)
            #expect(try await chair.submit(telling, "key=k8&byRuling=yes").status == 400, "nothing was chosen")
            #expect(try await chair.submit(telling, "key=k9&votes-for=&votes-against=&blank=2").status == 422)
            let check = try await chair.submit(telling, "key=k1&ruling=adopted")
            #expect(check.status == 200 && check.body.contains("Oordeel van de voorzitter: Het voorstel is aangenomen"))
            #expect(try await chair.submit(telling, "key=k2&ruling=adopted&confirmed=yes").status == 303)
            #expect(try await chair.submit(run, to: run + "/vote-closing", "key=k3&poll=\(id)").status == 303)
            let result = try await fourth.get(poll)
            #expect(result.body.contains("na handopsteken is één stemgerechtigde genoeg"))
            #expect(try await fourth.submit(poll, to: poll + "/challenge", "step=confirm&key=k4").status == 303)
            #expect(try await fourth.get(poll).body.contains("Uitslag betwisten") == false)
            #expect(try await chair.get(run).body.contains("Open een nieuwe stemming"))
            let again = try await fourth.submit(poll, to: poll + "/challenge", "key=k5")
            #expect(again.status == 409)
        }
    }

    @Test func `Ballot papers bear meeting, day and options, and nothing of who votes`() async throws {
        try await withPagesTown { town in
            let (chair, _, poll, _) = try await opened("paper", town)
            let papers = try await chair.get(poll + "/papers")
            #expect(papers.body.ranges(of: "class=\"paper\"").count == 10, "one for each vote on the roll")
            for words in ["De buurtbus", "De Linde", "Voor", "Tegen", "Zet één kruisje."] {
                #expect(papers.body.contains(words), "\(words)")
            }
            let sheets = papers.body.split(separator: "class=\"paper\"").dropFirst().map(String.init)
            #expect(Set(sheets.dropLast()).count == 1, "one is as every other")
            for number in 1...12 { #expect(sheets.allSatisfy { !$0.contains("\(town.members[number - 1])") }) }
            let many = try await chair.get(poll + "/papers?number=9999")
            #expect(many.body.ranges(of: "class=\"paper\"").count == 100)
            #expect(try await town.browser(of: "member12").get(poll + "/papers").status == 404)
        }
    }
}
