import CooperativeService
import Counting
import HTTPTypes
import Kernel
import Testing

@testable import Web

/// A vote over three options, from the ballot to the file of its count, as members and visitors see it.
@Suite("Votes over options, page by page")
struct ChoiceFlowTests {
    /// A way of counting, what is filled in, and what the page that checks it says.
    static let ballots: [(method: String, form: String, words: [String])] = [
        ("irv", "rank-0=3&rank-1=1&rank-2=", ["<li>De Hoek</li><li>De Linde</li>", "Zonder plaats: Het Anker"]),
        ("schulze", "rank-0=2&rank-1=1&rank-2=2", ["<li>De Hoek</li><li>De Linde en Het Anker</li>"]),
        ("plurality", "mark=1", ["U stemt: De Hoek"]),
        ("approval", "mark-1=yes&mark-2=yes", ["Aangekruist: 2", "De Hoek", "Het Anker"]),
        ("block", "mark-1=yes", ["Aangekruist: 1"]),
        ("score", "score-0=0&score-1=5&score-2=", ["5 punten", "0 punten", "Geen"]),
        ("majority-judgment", "score-0=0&score-1=4&score-2=", ["uitstekend", "slecht", "geen oordeel"]),
        ("pb-greedy", "mark-1=yes", ["Aangekruist: 1"]), ("pb-mes", "mark-1=yes", ["Aangekruist: 1"]),
        ("consent", "voice=consent&argument=", ["U stemt in."]),
        ("borda", "rank-1=1", ["De Hoek"]), ("stv-scottish", "rank-1=7&rank-0=9", ["De Hoek"]),
        ("stv-meek", "rank-1=1", ["De Hoek"]), ("ranked-pairs", "rank-1=1", ["De Hoek"]),
        ("debian", "rank-1=1&rank-2=2", ["De Hoek"]),
    ]

    @Test("Ballot, check, receipt, result and the count to take along", arguments: ballots.map(\.method))
    func flow(_ method: String) async throws {
        let ballot = try #require(Self.ballots.first { $0.method == method })
        try await withPagesTown { town in
            let (_, poll) = try await town.choosing(method)
            let browser = try await town.browser(of: "member4")
            let place = "/c/de-linde/polls/\(poll)"
            let check = try await browser.submit(place, to: place + "/check", ballot.form)
            #expect(check.status == 200)
            for words in ballot.words { #expect(check.body.contains(words), "\(words)") }
            #expect(check.body.contains("Na bevestigen staat uw stem vast"))

            // Nothing is cast yet, and changing it keeps what was filled in.
            let back = try await browser.post(
                place + "/ballot", "csrf=\(check.token)&key=\(check.key)&options=yes&change=yes&\(ballot.form)")
            #expect(back.status == 200 && back.body.contains("/check\""))
            for field in ballot.form.split(separator: "&").filter({ !$0.hasSuffix("=") }) {
                #expect(back.body.keeps(String(field)), "\(field)")
            }

            let cast = try await browser.post(
                place + "/ballot", "csrf=\(check.token)&key=\(check.key)&options=yes&\(ballot.form)")
            #expect(cast.status == 303 && cast.location == place)
            let receipt = try await browser.get(place)
            #expect(receipt.body.contains("Uw stem staat vast"))
            for words in ballot.words { #expect(receipt.body.contains(words), "\(words)") }
            let early = try await browser.get(place + "/count.json")
            #expect(early.status == 404, "before the closing there is no count")

            try await town.perform(ClosePoll(poll: poll), as: town.chair)
            let result = try await browser.get(place)
            #expect(result.body.contains("class=\"chosen\""))
            #expect(result.body.contains(method == "consent" ? "Iedereen kan ermee leven" : "De Hoek"))
            #expect(result.body.contains("<svg"))
            let kept = try #require(
                try await town.service.poll(poll, of: town.linde, as: .person(town.members[3])).choice?.result)
            #expect(result.body.contains(kept.digest))
            let file = try await browser.get(place + "/count.json")
            #expect(file.body == kept.file && !kept.file.isEmpty)
            #expect(file.headers[.contentType] == "application/json")
            #expect(file.headers[.contentDisposition] == "attachment; filename=\"\(poll).json\"")
            guard case .readable(let again) = try CountingCase.read(Array(file.body.utf8)) else {
                Issue.record("the file is no case")
                return
            }
            #expect(try SealedCount(counting: again).digest == kept.digest, "counted again, the same fingerprint")
        }
    }

    @Test func `A visitor sees the result of a public decision and takes the same count along`() async throws {
        try await withPagesTown { town in
            let (_, poll) = try await town.choosing("irv")
            for person in town.members.prefix(5) { try await town.rank([[1], [0]], in: poll, by: person) }
            let closed = try await town.perform(ClosePoll(poll: poll), as: town.chair)
            let visitor = Browser(town.client)
            visitor.set("language", "en")
            let place = "/c/de-linde/decisions/\(try #require(closed.decision))"
            let page = try await visitor.get(place)
            #expect(page.status == 200 && page.body.contains("Chosen: De Hoek") && page.body.contains("<svg"))
            #expect(page.body.contains("zeggenschap count --explain --language en \(poll).json"))
            #expect(!page.body.contains("/polls/"), "the way to the vote is for members")
            let file = try await visitor.get(place + "/count.json")
            let kept = try await town.service.poll(poll, of: town.linde, as: town.chair).choice?.result
            #expect(file.body == kept?.file)
            let elsewhere = try await visitor.get("/c/de-beuk/decisions/\(try #require(closed.decision))/count.json")
            #expect(elsewhere.status == 404)
        }
    }

    @Test func `The count of a vote is for who may see the vote, also where the answer was for or against`()
        async throws
    {
        try await withPagesTown { town in
            let (_, poll) = try await town.choosing("irv")
            try await town.rank([[1]], in: poll, by: town.members[3])
            try await town.perform(ClosePoll(poll: poll), as: town.chair)
            let place = "/c/de-linde/polls/\(poll)/count.json"
            let visitor = try await Browser(town.client).get(place)
            #expect(visitor.status == 303 && visitor.location?.hasPrefix("/sign-in") == true)
            let stranger = try await town.browser(of: "stranger")
            #expect(try await stranger.get(place).status == 403)
            #expect(try await stranger.get("/c/de-beuk/polls/\(poll)/count.json").status == 404)
        }
        try await withPagesTown { town in
            let (_, _, poll) = try await town.voting()
            try await town.cast("for", in: poll, by: town.members[3])
            let closed = try await town.perform(ClosePoll(poll: poll), as: town.chair)
            let member = try await town.browser(of: "member4")
            #expect(try await member.get("/c/de-linde/polls/\(poll)/count.json").status == 200)
            let decision = try #require(closed.decision)
            #expect(try await member.get("/c/de-linde/decisions/\(decision)/count.json").status == 200)
        }
    }

    @Test func `A ballot that cannot be counted comes back with the reason and with what was filled in`() async throws {
        try await withPagesTown { town in
            let (_, poll) = try await town.choosing("irv")
            let browser = try await town.browser(of: "member4")
            let place = "/c/de-linde/polls/\(poll)"
            let equal = try await browser.submit(place, to: place + "/check", "rank-0=1&rank-1=1&rank-2=4")
            #expect(equal.status == 400)
            #expect(equal.body.contains("Twee mogelijkheden op dezelfde plaats kan hier niet."))
            #expect(equal.body.keeps("rank-0=1") && equal.body.keeps("rank-2=4"))
            let unread = try await browser.submit(place, to: place + "/check", "rank-0=eerste&rank-1=2")
            #expect(unread.status == 400 && unread.body.contains("Een plaats is een heel getal"))
            #expect(unread.body.keeps("rank-0=eerste") && unread.body.keeps("rank-1=2"))
            let nought = try await browser.submit(place, to: place + "/check", "rank-0=0")
            #expect(nought.status == 400)
        }
    }

    @Test func `More marks than there are places are refused on the page, not at the count`() async throws {
        try await withPagesTown { town in
            let (_, poll) = try await town.choosing("block")
            let browser = try await town.browser(of: "member4")
            let place = "/c/de-linde/polls/\(poll)"
            let many = try await browser.submit(place, to: place + "/check", "mark-0=yes&mark-1=yes")
            #expect(many.status == 400 && many.body.contains("U kunt ten hoogste 1 kiezen."))
            #expect(many.body.keeps("mark-0=yes") && many.body.keeps("mark-1=yes"))
        }
    }

    @Test func `Who must choose one of a few and chooses none is told so`() async throws {
        try await withPagesTown { town in
            let (_, poll) = try await town.choosing("plurality")
            let browser = try await town.browser(of: "member4")
            let place = "/c/de-linde/polls/\(poll)"
            let none = try await browser.submit(place, to: place + "/check", "mark=")
            #expect(none.status == 400 && none.body.contains("Kies een mogelijkheid, of blanco."))
            let blank = try await browser.submit(place, to: place + "/check", "mark=blank")
            #expect(blank.status == 200 && blank.body.contains("U stemt blanco"))
        }
    }

    @Test func `An objection without reasons comes back; with reasons it is read back`() async throws {
        try await withPagesTown { town in
            let (_, poll) = try await town.choosing("consent")
            let browser = try await town.browser(of: "member4")
            let place = "/c/de-linde/polls/\(poll)"
            let bare = try await browser.submit(place, to: place + "/check", "voice=objection&argument=")
            #expect(bare.status == 400 && bare.body.contains("Schrijf op waarom u bezwaar heeft."))
            #expect(bare.body.keeps("voice=objection"))
            let argued = try await browser.submit(place, to: place + "/check", "voice=objection&argument=Te+luid")
            #expect(argued.status == 200 && argued.body.contains("Te luid"))
        }
    }

    @Test func `A second ballot is refused kindly`() async throws {
        try await withPagesTown { town in
            let (_, poll) = try await town.choosing("irv")
            let browser = try await town.browser(of: "member4")
            let place = "/c/de-linde/polls/\(poll)"
            let check = try await browser.submit(place, to: place + "/check", "rank-1=1")
            for _ in 1...2 {
                let cast = try await browser.post(
                    place + "/ballot", "csrf=\(check.token)&key=\(check.key)&options=yes&rank-1=1")
                #expect(cast.status == 303)
            }
            let other = try await browser.post(place + "/ballot", "csrf=\(check.token)&key=k&options=yes&rank-0=1")
            #expect(other.status == 409 && other.body.contains("U heeft al gestemd."))
        }
    }
}

extension String {
    /// Whether a form in this page still has a field filled in as `name=value`.
    fileprivate func keeps(_ field: String) -> Bool {
        let parts = field.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return false }
        return split(separator: "<").contains { tag in
            guard tag.contains("name=\"\(parts[0])\"") else { return false }
            let isMarked = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"")
            return tag.contains("value=\"\(parts[1])\"") && (!isMarked || tag.contains(" checked"))
        }
    }
}
