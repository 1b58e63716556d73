import CooperativeService
import Kernel
import Statutes
import Testing

@testable import Web

@Suite("What is said before it is done: items without a proposal, reasons of a board, closing, filing for a body")
struct CheckedFirstTests {
    private static let board = BoardFlowTests.board

    private func send(
        _ browser: Browser, from page: String, to target: String, _ fields: String
    ) async throws -> Browser.Answer {
        try await BoardFlowTests.send(browser, from: page, to: target, fields)
    }

    @Test func `An item of its own on a dismissal says that it dismisses nobody, and approves nothing later`()
        async throws
    {
        try await withPagesTown { town in
            let meeting = try await town.perform(
                DraftMeeting(
                    day: PagesTown.today + 21, place: "Buurthuis",
                    agenda: [AgendaEntry(title: "Ontslag", topic: .dismissal)]), as: town.secretary
            ).meeting
            let plan = "\(Self.board)/meetings/\(meeting)", words = "Bij dit punt hoort geen voorstel."
            let secretary = try await town.browser(of: "secretary")
            let before = try await secretary.get(plan)
            #expect(before.body.contains(words) && before.body.contains("href=\"\(Self.board)/bodies\""))
            try await town.perform(ConvokeMeeting(meeting: meeting), as: town.secretary)
            town.lead(to: PagesTown.today + 21, hour: 20)
            try await town.perform(OpenMeeting(meeting: meeting), as: town.chair)
            for person in town.members.prefix(9) {
                try await town.perform(RecordArrival(meeting: meeting, person: person), as: town.secretary)
            }
            let chair = try await town.browser(of: "chair")
            let run = try await chair.get(plan + "/run")
            #expect(run.body.contains(words))
            let item = try #require(AgendaItemID(BoardFlowTests.value(of: "item", in: run.body) ?? ""))
            let poll = try await town.perform(OpenHandVote(item: item, meeting: meeting), as: town.chair).poll
            try await town.perform(RecordHandCount(poll: poll, votesFor: 9, votesAgainst: 0), as: town.chair)
            let decision = try #require(try await town.perform(ClosePoll(poll: poll), as: town.chair).decision)
            let page = try await chair.get("/c/de-linde/decisions/\(decision)")
            #expect(page.body.contains("Geen: bij dit besluit hoorde geen voorstel"))
            let desk = try await chair.get(Self.board + "/board-decisions")
            #expect(!desk.body.contains("value=\"\(decision)\""), "a dismissal approves no loan")
        }
    }

    @Test func `Where the whole board has an interest the page asks its reasons, in the meeting and outside it`()
        async throws
    {
        let model = ModelStatutes.text(ModelStatutes.neighbourhood) ?? ""
        let file = try #require(StatutesReading(model, name: "model").file)
        let text = try #require(
            file.overriding(["board.conflict.fallback": PolicyNode(.word("boardWithReasons"))]).file
        ).written
        try await withPagesTown(statutes: text) { town in
            let proposal = try await town.perform(
                FileProposal(title: "Zaal", text: "Wij huren de zaal.", body: .board), as: town.secretary
            ).proposal
            for person in town.members.prefix(3) {
                try await town.perform(DeclareInterest(proposal: proposal), as: .person(person))
            }
            let secretary = try await town.browser(of: "secretary")
            let outside = "/c/de-linde/outside"
            #expect(try await secretary.get(outside).body.contains("name=\"reasons\""))
            let check = outside + "/start/check"
            let bare = try await send(secretary, from: outside, to: check, "proposal=\(proposal)&reasons=")
            #expect(bare.status == 422)
            let told = try await send(secretary, from: outside, to: check, "proposal=\(proposal)&reasons=Geen+andere")
            #expect(told.status == 200 && told.body.contains("name=\"reasons\" value=\"Geen andere\""))

            let meeting = try await town.perform(
                DraftMeeting(
                    body: .board, day: PagesTown.today + 1, place: "Kantoor",
                    agenda: [AgendaEntry(proposal: proposal)]), as: town.secretary
            ).meeting
            try await town.perform(ConvokeMeeting(meeting: meeting), as: town.secretary)
            town.lead(to: PagesTown.today + 1, hour: 20)
            try await town.perform(OpenMeeting(meeting: meeting), as: town.chair)
            for person in town.members.prefix(3) {
                try await town.perform(RecordArrival(meeting: meeting, person: person), as: town.secretary)
            }
            let chair = try await town.browser(of: "chair")
            let run = "\(Self.board)/meetings/\(meeting)/run"
            let page = try await chair.get(run)
            let item = try #require(BoardFlowTests.value(of: "item", in: page.body))
            #expect(page.body.contains("name=\"reasons-\(item)\""))
            #expect(try await send(chair, from: run, to: run + "/vote", "item=\(item)").status == 422)
            let opened = try await send(
                chair, from: run, to: run + "/vote", "item=\(item)&reasons-\(item)=Er+is+geen+andere+zaal")
            #expect(opened.status == 303)
        }
    }

    @Test func `A meeting with a proposal on which nobody voted is not closed by one press`() async throws {
        try await withPagesTown { town in
            let (meeting, _) = try await town.convoked()
            town.lead(to: PagesTown.today + 21, hour: 20)
            try await town.perform(OpenMeeting(meeting: meeting), as: town.chair)
            let chair = try await town.browser(of: "chair")
            let run = "\(Self.board)/meetings/\(meeting)/run"
            let asked = try await send(chair, from: run, to: run + "/closing", "")
            #expect(asked.status == 200 && asked.body.contains("Over ‘De buurtbus’ is nog niet beslist."))
            #expect(try await chair.get(run).body.contains("Sluit de vergadering"), "it is still open")
            #expect(try await send(chair, from: run, to: run + "/closing", "step=confirm").status == 303)
        }
    }

    @Test func `Who sits in a body and is no member files for that body only; a refusal keeps the words`() async throws
    {
        try await withPagesTown { town in
            try await town.gardenGroup()
            try await town.perform(ResignMembership(), as: .person(town.members[3]))
            town.lead(to: PagesTown.today + 300)
            let place = "/c/de-linde/proposals/new"
            let seated = try await town.browser(of: "member4")
            let page = try await seated.get(place)
            #expect(page.body.contains("<option value=\"tuin\"") && !page.body.contains("<option value=\"assembly\""))
            let forced = try await send(
                seated, from: place, to: place, "title=Bomen&text=Er+komen+bomen.&body=assembly&listedSubject=groen")
            #expect(forced.status == 403 && forced.body.contains(">Er komen bomen.</textarea>"))
            let filed = try await send(
                seated, from: place, to: place, "title=Bomen&text=Er+komen+bomen.&body=tuin&listedSubject=groen")
            #expect(filed.status == 303)
        }
    }
}
