import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("An election, from the call to the elected, page by page")
struct ElectionPageTests {
    private static let board = "/c/de-linde/board/meetings/"

    /// An election on the agenda of a draft, called by the secretary's form.
    private func called(_ town: PagesTown, _ secretary: Browser) async throws -> (meeting: MeetingID, place: String) {
        let meeting = try await town.perform(
            DraftMeeting(
                day: PagesTown.today + 21, place: "Buurthuis", agenda: [AgendaEntry(title: "Opening")]),
            as: town.secretary
        ).meeting
        let plan = Self.board + "\(meeting)"
        let answer = try await secretary.submit(
            plan, to: plan + "/elections",
            "key=e1&electionTitle=Nieuw+bestuurslid&office=board-member&seats=1&candidatesUntil=\(PagesTown.today + 14)"
        )
        #expect(answer.status == 303)
        return (meeting, try #require(answer.location))
    }

    /// The meeting on its evening; chair and secretary have signed in again.
    private func open(
        _ meeting: MeetingID, _ town: PagesTown
    ) async throws -> (chair: Browser, secretary: Browser) {
        try await town.perform(ConvokeMeeting(meeting: meeting), as: town.secretary)
        town.lead(to: PagesTown.today + 21, hour: 20)
        try await town.perform(OpenMeeting(meeting: meeting), as: town.chair)
        for person in town.members.prefix(10) {
            try await town.perform(RecordArrival(meeting: meeting, person: person), as: town.secretary)
        }
        return (try await town.browser(of: "chair"), try await town.browser(of: "secretary"))
    }

    @Test func `A member is put up, finds the question at home, and accepts it`() async throws {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let (_, place) = try await called(town, secretary)
            let fourth = try await town.browser(of: "member4"), fifth = try await town.browser(of: "member5")
            #expect(try await fourth.get("/c/de-linde/home").body.contains("Er is een verkiezing: Nieuw bestuurslid."))

            let unknown = try await fourth.submit(place, to: place + "/nomination", "key=k0&number=99")
            #expect(unknown.status == 400 && unknown.body.contains("Er is geen lid met dit nummer."))
            let put = try await fourth.submit(place, to: place + "/nomination", "key=k1&number=5")
            #expect(put.status == 303 && put.location == place)
            let twice = try await fourth.submit(place, to: place + "/nomination", "key=k2&number=5")
            #expect(twice.status == 422 && twice.body.contains("al kandidaat gesteld"))

            let home = try await fifth.get("/c/de-linde/home")
            #expect(home.body.contains("U bent kandidaat gesteld voor: Nieuw bestuurslid."))
            let asked = try await fifth.get(place)
            #expect(asked.body.contains("Ja, ik ben kandidaat") && asked.body.contains("wacht op antwoord"))
            #expect(try await fourth.get(place).body.contains("Ja, ik ben kandidaat") == false)
            #expect(try await fifth.submit(place, to: place + "/accept", "key=k3").status == 303)
            let stands = try await fifth.get(place)
            #expect(stands.body.contains("U bent kandidaat.") && stands.body.contains("Ik trek mij terug"))
            #expect(try await fifth.submit(place, to: place + "/withdraw", "key=k4").status == 303)
            #expect(try await fourth.get(place).body.contains("teruggetrokken"))
            fifth.set("language", "en")
            #expect(try await fifth.get(place).body.contains("Candidates are put up"))
        }
    }

    @Test("A seat in a steering group is given by an election, where the assembly can fill it")
    func groups() async throws {
        try await withPagesTown { town in
            try await town.steeringGroup("plein", #"[{"constituency":"bewoners","seats":2}]"#)
            try await town.steeringGroup("kade", "[]")
            let parties = #"{"constituency":"gemeente","appointedBy":"Gemeente Utrecht"}"#
            try await town.steeringGroup("haven", "[\(parties)]")
            try await town.steeringGroup("markt", #"[{"constituency":"bewoners"},{"constituency":"winkels"}]"#)
            let meeting = try await town.perform(
                DraftMeeting(
                    day: PagesTown.today + 21, place: "Buurthuis", agenda: [AgendaEntry(title: "Opening")]),
                as: town.secretary
            ).meeting
            let secretary = try await town.browser(of: "secretary"), plan = Self.board + "\(meeting)"
            let page = try await secretary.get(plan)
            #expect(page.body.contains("<option value=\"body-member:plein\">Lid van Stuurgroep plein</option>"))
            #expect(page.body.contains("\"body-member:kade\""))
            #expect(!page.body.contains("body-member:haven") && !page.body.contains("body-member:markt"))
            let fields = "&electionTitle=Plek+in+de+stuurgroep&office=body-member%3Aplein&seats="
            let many = try await secretary.submit(plan, to: plan + "/elections", "key=e1" + fields + "3")
            #expect(many.status == 422)
            #expect(many.body.contains("<option value=\"body-member:plein\" selected>"), "what was chosen stays")
            let answer = try await secretary.submit(plan, to: plan + "/elections", "key=e2" + fields + "2")
            #expect(answer.status == 303)
            let place = try #require(answer.location)
            let id = try #require(ElectionSheet.Key(String(place.split(separator: "/").last ?? "")))
            let election = try await town.service.election(id, of: town.linde, as: town.secretary)
            #expect(election.organ == Organ(rawValue: "plein") && election.office == .bodyMember)
            #expect(election.seats == 2)
        }
    }

    @Test func `Only the secretary nominates for the board, and answers for a candidate on paper`() async throws {
        try await withPagesTown { town in
            let secretary = try await town.browser(of: "secretary")
            let (_, place) = try await called(town, secretary)
            let member = try await town.browser(of: "member4")
            #expect(try await member.get(place).body.contains("het bestuur draagt voor") == false)
            let refused = try await member.submit(
                place, to: place + "/nomination", "key=k0&number=6&nominator=board")
            #expect(refused.status == 403 && refused.body.contains("legt de voorzitter of de secretaris vast"))
            let put = try await secretary.submit(
                place, to: place + "/nomination", "key=k1&number=6&nominator=board")
            #expect(put.status == 303)
            let list = try await secretary.submit(
                place, to: place + "/nomination", "key=k2&number=7&nominator=members&supporters=8,+9+10")
            #expect(list.status == 303)
            let candidate = town.members[5]
            let others = try await member.submit(place, to: place + "/candidates", "key=k3&accept=\(candidate)")
            #expect(others.status == 403 && others.body.contains("Een kandidaat doet dit zelf"))
            let asked = try await secretary.submit(place, to: place + "/candidates", "key=k4&accept=\(candidate)")
            #expect(asked.status == 200 && asked.body.contains("Zei deze kandidaat ja?"))
            #expect(asked.body.contains("<li>Lid Linde F</li>"))
            let said = try await secretary.submit(
                place, to: place + "/candidates", "key=k4&step=confirm&accept=\(candidate)")
            #expect(said.status == 303)
            let supported = try await member.submit(
                place, to: place + "/candidates", "key=k5&support=\(town.members[6])")
            #expect(supported.status == 303)
            #expect(try await member.get(place).body.contains("leden: 4 van 1 stemmen"))
            #expect(try await town.browser(of: "stranger").get(place).status == 403)
            let late = try await member.submit(place, to: place + "/nonsense", "key=k6")
            #expect(late.status == 404)
        }
    }

    @Test func `Two rounds on paper: nobody has a majority, then one of two is elected`() async throws {
        try await withPagesTown { town in
            let clerk = try await town.browser(of: "secretary")
            let (meeting, place) = try await called(town, clerk)
            for number in [10, 11, 12] {
                _ = try await clerk.submit(
                    place, to: place + "/nomination", "key=n\(number)&number=\(number)&nominator=board")
                _ = try await clerk.submit(
                    place, to: place + "/candidates", "key=a\(number)&step=confirm&accept=\(town.members[number - 1])")
            }
            let (chair, secretary) = try await open(meeting, town)
            let run = Self.board + "\(meeting)/run"
            let agenda = try await chair.get(run)
            #expect(agenda.body.contains(place) && agenda.body.contains("Stem op papier"))
            let (first, early) = try await round(
                [(10, 4), (11, 3), (12, 3)], as: "r1", run: run, chair, secretary, town)
            #expect(early.status == 303)
            let between = try await chair.get(place)
            #expect(between.body.contains("Niemand is gekozen.") && between.body.contains("naar de volgende ronde"))
            #expect(between.body.contains("er komt nog een stemming") || between.body.contains("Loting"))
            #expect(try await chair.get(first).body.contains("De vastgelegde telling"))
            #expect(try await chair.get(run).body.contains("Open een nieuwe stemming"))
        }
    }

    /// Opens the next vote on paper, records this count and closes.
    private func round(
        _ votes: [(number: Int, votes: Int)], as key: String, run: String, _ chair: Browser,
        _ secretary: Browser, _ town: PagesTown
    ) async throws -> (poll: String, closing: Browser.Answer) {
        let agenda = try await chair.get(run).body
        let item = try #require(agenda.matches(of: /name="paper" value="([^"]+)"/).last?.output.1)
        #expect(try await chair.submit(run, to: run + "/vote", "key=\(key)o&paper=\(item)").status == 303)
        let going = try await chair.get(run).body
        let telling = String(try #require(going.firstMatch(of: /href="([^"]+\/telling)"/)?.output.1))
        let poll = String(try #require(going.firstMatch(of: /name="poll" value="([^"]+)"/)?.output.1))
        let numbers = votes.map { "votes-\(town.members[$0.number - 1])=\($0.votes)" }.joined(separator: "&")
        let fields = numbers + "&blank=0&invalid=0&teller1=7&teller2=8"
        let check = try await secretary.submit(telling, fields + "&key=\(key)c")
        #expect(check.status == 200 && check.body.contains("Klopt deze telling?"))
        #expect(try await secretary.get(telling).body.contains("De vastgelegde telling") == false, "nothing yet")
        let recorded = try await secretary.submit(telling, fields + "&confirmed=yes&key=\(key)d")
        #expect(recorded.status == 303)
        var closing = try await chair.submit(run, to: run + "/vote-closing", "key=\(key)e&poll=\(poll)")
        if closing.status == 422 {
            #expect(closing.body.contains("Het lot moet beslissen"))
            let said = try await chair.submit(
                telling, to: telling + "/words", "key=\(key)w&chairWords=koekoek&number=9&personWords=merel")
            #expect(said.status == 303)
            closing = try await chair.submit(run, to: run + "/vote-closing", "key=\(key)f&poll=\(poll)")
        }
        return ("/c/de-linde/polls/" + poll, closing)
    }

    @Test func `Who is elected stands on the page of the election and at the decision`() async throws {
        try await withPagesTown { town in
            let clerk = try await town.browser(of: "secretary")
            let (meeting, place) = try await called(town, clerk)
            for number in [10, 11] {
                _ = try await clerk.submit(
                    place, to: place + "/nomination", "key=n\(number)&number=\(number)&nominator=board")
                _ = try await clerk.submit(
                    place, to: place + "/candidates", "key=a\(number)&step=confirm&accept=\(town.members[number - 1])")
            }
            let (chair, secretary) = try await open(meeting, town)
            let run = Self.board + "\(meeting)/run"
            let (poll, closing) = try await round(
                [(10, 7), (11, 3)], as: "r1", run: run, chair, secretary, town)
            #expect(closing.status == 303)
            let page = try await chair.get(place)
            #expect(page.body.contains("Gekozen: Lid Linde J.") && page.body.contains("afgelopen"))
            let decision = String(try #require(page.body.firstMatch(of: /href="([^"]+\/decisions\/[^"]+)"/)?.output.1))
            #expect(try await chair.get(decision).body.contains(place))
            #expect(try await chair.get(poll).body.contains(place))
        }
    }
}

extension PagesTown {
    /// A steering group that the board sets up, with these seats.
    fileprivate func steeringGroup(_ code: String, _ seats: String) async throws {
        let decision = try await perform(
            RecordBoardDecision(title: "Groep", votesFor: 3, votesAgainst: 0), as: secretary
        ).decision
        let head = #"{"body":"\#(code)","kind":"steering-group","title":"Stuurgroep \#(code)","#
        let body = head + #""seats":\#(seats),"decision":"\#(decision)"}"#
        _ = try await service.perform(named: SetUpBody.name, fields: Array(body.utf8), as: secretary, of: linde)
    }
}
