import CooperativeService
import Kernel
import Statutes
import Testing

@testable import Web

/// What members and the chair do around a proposal, page by page.
@Suite("Amendments, arguments and consent on the pages")
struct CourseFlowTests {
    @Test func `A member files an amendment, the proposer takes it over, the text changes`() async throws {
        try await withPagesTown { town in
            let (_, proposal) = try await town.convoked()
            let place = "/c/de-linde/proposals/\(proposal)"
            let member = try await town.browser(of: "member5"), proposer = try await town.browser(of: "member4")
            let wrong = try await member.submit(place, to: place + "/course/amendment", "replaces=fiets&by=auto")
            #expect(wrong.status == 400 && wrong.body.contains("Deze woorden staan niet in de tekst."))
            let filed = try await member.submit(
                place, to: place + "/course/amendment", "replaces=een+bus&by=twee+bussen")
            #expect(filed.status == 303 && filed.location?.contains("#amendments") == true)
            let page = try await proposer.get(place)
            #expect(page.body.contains("twee bussen") && page.body.contains("Overnemen"))
            let course = try await town.service.course(of: proposal, in: town.linde, as: .person(town.members[3]))
            let amendment = try #require(course.amendments.first)
            let taken = try await proposer.submit(
                place, to: place + "/course/amendment-take-over", "amendment=\(amendment.id)")
            #expect(taken.status == 303)
            let after = try await proposer.get(place)
            #expect(after.body.contains("Wij kopen twee bussen.") && after.body.contains("overgenomen"))
        }
    }

    @Test func `The chair sets the order and opens the next vote from the page of the meeting`() async throws {
        try await withPagesTown { town in
            let (meeting, proposal) = try await town.convoked()
            for words in ["bus", "kopen"] {
                try await town.perform(
                    FileAmendment(proposal: proposal, replaces: words, by: "x"), as: .person(town.members[4]))
            }
            let place = "/c/de-linde/proposals/\(proposal)", run = "/c/de-linde/board/meetings/\(meeting)/run"
            let chair = try await town.browser(of: "chair")
            let course = try await town.service.course(of: proposal, in: town.linde, as: town.chair)
            #expect(course.order.map(\.label) == ["A2", "A1"])
            let ids = course.amendments.map(\.id)
            let set = try await chair.submit(
                place, to: place + "/course/order", "place-\(ids[0])=1&place-\(ids[1])=2")
            #expect(set.status == 303)
            town.lead(to: PagesTown.today + 21, hour: 20)
            try await town.perform(OpenMeeting(meeting: meeting), as: town.chair)
            for person in town.members.prefix(10) {
                try await town.perform(RecordArrival(meeting: meeting, person: person), as: town.secretary)
            }
            // A session does not last three weeks.
            let evening = try await town.browser(of: "chair")
            let page = try await evening.get(run)
            #expect(page.body.contains("Nu aan de beurt: A1"))
            let opened = try await evening.post(run + "/vote", "csrf=\(page.token)&key=\(page.key)&amendment=\(ids[0])")
            #expect(opened.status == 303)
            #expect(try await evening.get(run).body.contains("A1 – De buurtbus"))
        }
    }

    @Test func `An amendment is voted on by hands or on paper from the page of the meeting`()
        async throws
    {
        try await withPagesTown { town in
            let (meeting, proposal) = try await town.convoked()
            for words in ["bus", "kopen"] {
                try await town.perform(
                    FileAmendment(proposal: proposal, replaces: words, by: "x"), as: .person(town.members[4]))
            }
            town.lead(to: PagesTown.today + 21, hour: 20)
            try await town.perform(OpenMeeting(meeting: meeting), as: town.chair)
            for person in town.members.prefix(10) {
                try await town.perform(RecordArrival(meeting: meeting, person: person), as: town.secretary)
            }
            let run = "/c/de-linde/board/meetings/\(meeting)/run"
            let chair = try await town.browser(of: "chair")
            let page = try await chair.get(run)
            #expect(page.body.contains("„kopen” → „x”"), "the words that are voted on stand beside the button")
            let hands = try #require(page.body.firstMatch(of: /name="amendmentHands" value="([^"]+)"/)).output.1
            let opened = try await chair.post(
                run + "/vote", "csrf=\(page.token)&key=\(page.key)&amendmentHands=\(hands)")
            #expect(opened.status == 303)
            let open = try await chair.get(run)
            #expect(open.body.contains("A2 – De buurtbus") && open.body.contains("name=\"amendmentPaper\"") == false)
            let poll = try #require(open.body.firstMatch(of: /name="poll" value="([^"]+)"/)).output.1
            #expect(try await chair.get("/c/de-linde/polls/\(poll)/telling").status == 200)
            try await town.perform(
                RecordHandCount(poll: try #require(PollID(String(poll))), votesFor: 2, votesAgainst: 5), as: town.chair)
            try await town.perform(ClosePoll(poll: try #require(PollID(String(poll)))), as: town.chair)
            let next = try await chair.get(run)
            let paper = try #require(next.body.firstMatch(of: /name="amendmentPaper" value="([^"]+)"/)).output.1
            let second = try await chair.post(
                run + "/vote", "csrf=\(next.token)&key=\(next.key)&amendmentPaper=\(paper)")
            #expect(second.status == 303)
            let other = try #require(
                try await chair.get(run).body.firstMatch(of: /name="poll" value="([^"]+)"/)
            ).output.1
            #expect(try await chair.get("/c/de-linde/polls/\(other)/papers").body.contains("„bus” → „x”"))
        }
    }

    @Test func `An item is put off from the page of the meeting; an urgent one is refused with the reason`()
        async throws
    {
        try await withPagesTown { town in
            let (meeting, _) = try await town.convoked()
            town.lead(to: PagesTown.today + 21, hour: 20)
            try await town.perform(OpenMeeting(meeting: meeting), as: town.chair)
            let chair = try await town.browser(of: "chair")
            let run = "/c/de-linde/board/meetings/\(meeting)/run"
            let page = try await chair.get(run)
            let urgent = try await chair.post(run + "/urgent", "csrf=\(page.token)&key=\(page.key)&title=Dak")
            #expect(urgent.status == 422 && urgent.body.contains("0 van de 12 stemmen"))
            let item = try #require(
                try await town.service.meeting(meeting, of: town.linde, as: town.chair).agenda.first?.id)
            #expect(page.body.contains("Een punt uitstellen met handopsteken"))
            let hands = "csrf=\(page.token)&key=\(page.key)b&postpone=\(item)&putOffFor=3&putOffAgainst=1"
            let impossible = try await chair.post(run + "/vote", hands)
            #expect(impossible.status == 422 && impossible.body.contains("In de vergadering zijn 0 stemmen"))
            #expect(impossible.body.contains("<details open>"))
            for person in town.members[3...6] {
                try await town.perform(RecordArrival(meeting: meeting, person: person), as: town.secretary)
            }
            let gone = try await chair.post(run + "/vote", hands)
            #expect(gone.status == 303)
            let away = try await town.service.minutesDraft(of: meeting, in: town.linde).items.first?.course?.postponed
            #expect(away?.votesFor == 3 && away?.votesAgainst == 1)
            let member = try await town.browser(of: "member4")
            let seen = try await member.get("/c/de-linde/meetings/\(meeting)")
            #expect(seen.body.contains("Uitgesteld naar een latere vergadering."))
        }
    }

    @Test func `Members argue, the secretary hides, who wrote it withdraws`() async throws {
        try await withPagesTown { town in
            let (_, proposal) = try await town.convoked()
            let place = "/c/de-linde/proposals/\(proposal)"
            let member = try await town.browser(of: "member5")
            let none = try await member.submit(place, to: place + "/course/argument", "argumentText=Handig")
            #expect(none.status == 400 && none.body.contains("Kies voor of tegen."))
            for words in ["Handig", "Grof"] {
                let given = try await member.submit(
                    place, to: place + "/course/argument", "side=for&argumentText=\(words)&key=\(words)")
                #expect(given.status == 303)
            }
            let lines = try await town.service.course(of: proposal, in: town.linde, as: town.secretary).arguments
            let secretary = try await town.browser(of: "secretary")
            let hidden = try await secretary.submit(
                place, to: place + "/course/argument-hiding", "argument=\(lines[1].id)&reason=Grof+woord")
            #expect(hidden.status == 303)
            let page = try await member.get(place)
            #expect(page.body.contains("Handig") && page.body.contains("Verborgen. Reden: Grof woord"))
            let withdrawn = try await member.submit(
                place, to: place + "/course/argument-withdrawal", "argument=\(lines[0].id)")
            #expect(withdrawn.status == 303)
            #expect(try await !member.get(place).body.contains("Handig"))
        }
    }

    @Test func `Rounds by consent: the secretary opens them, members react on their telephone`() async throws {
        let model = try #require(ModelStatutes.text("neighbourhood-cooperative"))
        let statutes = model.replacing(
            "      vote.basis: cast\n", with: "      vote.basis: cast\n      consent.topics: [ordinary]\n")
        try await withPagesTown(statutes: statutes) { town in
            let (_, proposal) = try await town.convoked()
            let place = "/c/de-linde/proposals/\(proposal)"
            let secretary = try await town.browser(of: "secretary"), member = try await town.browser(of: "member5")
            #expect(try await secretary.get(place).body.contains("Open de ronde: beeldvorming"))
            let opened = try await secretary.submit(place, to: place + "/course/round", "stage=image")
            #expect(opened.status == 303)
            let course = try await town.service.course(of: proposal, in: town.linde, as: town.secretary)
            let round = try #require(course.consent?.open)
            let said = try await member.submit(
                place, to: place + "/course/reaction", "round=\(round.id)&reaction=Wat+kost+het")
            #expect(said.status == 303)
            #expect(try await member.get(place).body.contains("Wat kost het"))
        }
    }

    @Test func `An objection stands on the page of the chair, who sets it aside with the reason`() async throws {
        let model = try #require(ModelStatutes.text("neighbourhood-cooperative"))
        let statutes = model.replacing(
            "      vote.basis: cast\n", with: "      vote.basis: cast\n      consent.topics: [ordinary]\n")
        try await withPagesTown(statutes: statutes) { town in
            let (meeting, proposal) = try await town.convoked()
            for _ in 1...2 { try await town.perform(OpenConsentRound(proposal: proposal), as: town.secretary) }
            town.lead(to: PagesTown.today + 21, hour: 20)
            try await town.perform(OpenMeeting(meeting: meeting), as: town.chair)
            for person in town.members.prefix(6) {
                try await town.perform(RecordArrival(meeting: meeting, person: person), as: town.secretary)
            }
            let poll = try #require(
                try await town.perform(OpenConsentRound(proposal: proposal), as: town.chair).poll)
            for person in town.members.prefix(5) {
                try await town.perform(MarkBallot(poll: poll, voice: "consent"), as: .person(person))
            }
            try await town.perform(
                MarkBallot(poll: poll, voice: "objection", argument: "Te duur"), as: .person(town.members[5]))
            let chair = try await town.browser(of: "chair")
            let run = "/c/de-linde/board/meetings/\(meeting)/run"
            let page = try await chair.get(run)
            #expect(page.body.contains("Te duur") && page.body.contains("Bezwaar terzijde leggen"))
            let form = "csrf=\(page.token)&poll=\(poll)&person=\(town.members[5])"
            let bare = try await chair.post(run + "/objection", form + "&key=a&reason=")
            #expect(bare.status == 400 && bare.body.contains("zegt waarom"))
            let ruled = try await chair.post(run + "/objection", form + "&key=b&reason=Het+past+in+het+budget")
            #expect(ruled.status == 303)
            #expect(try await chair.get(run).body.contains("Niet zwaarwegend"))
            try await town.perform(ClosePoll(poll: poll), as: town.chair)
            let course = try await town.service.course(of: proposal, in: town.linde, as: town.chair)
            #expect(course.consent?.rounds.last?.state == "adopted" && course.consent?.reviewOn != nil)
        }
    }
}
