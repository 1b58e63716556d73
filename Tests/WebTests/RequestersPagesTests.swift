import CooperativeService
import Kernel
import Meetings
import Statutes
import Testing

@testable import Web

/// Members who called an assembly themselves lead it from the pages, without an office (2:41 lid 3).
struct RequestersPagesTests {
    private static let place = "/c/de-linde/meetings/request"
    private static let day = PagesTown.today + 36

    /// Asked for by members, and left by the board; answers where they convoke it, and on what.
    private func asked(_ town: PagesTown) async throws -> (address: String, proposal: ProposalID) {
        let request = try await town.perform(
            RequestAssembly(subject: "De buurtbus", supporters: Array(town.members[3...8])), as: town.secretary
        ).request
        let proposal = try await town.perform(
            FileProposal(title: "De buurtbus", text: "Wij kopen een bus."), as: .person(town.members[3])
        ).proposal
        town.lead(to: PagesTown.today + 15)
        return (Self.place + "/\(request)/convocation", proposal)
    }

    /// Convoked by the fourth member from the page, led by the fifth.
    private func called(_ town: PagesTown, way: String = "") async throws -> (meeting: MeetingID, day: Day) {
        let (address, proposal) = try await asked(town)
        let member = try await town.browser(of: "member4")
        let page = try await member.get(Self.place)
        #expect(page.body.contains("Zelf bijeenroepen") && page.body.contains("value=\"\(proposal)\""))
        let sent = try await member.submit(
            Self.place, to: address,
            "day=\(Self.day)&start=20:00&place=Buurthuis&proposal=\(proposal)&chairNumber=5&takerNumber=4" + way)
        #expect(sent.status == 303)
        let id = try #require(sent.location?.split(separator: "/").last?.split(separator: "?").first)
        return (try #require(MeetingID(String(id))), Self.day)
    }

    @Test func `They can let members take part online too, and then say by which link`() async throws {
        try await withPagesTown { town in
            let (address, proposal) = try await asked(town)
            let member = try await town.browser(of: "member4")
            let fields = "day=\(Self.day)&start=20:00&place=Buurthuis&proposal=\(proposal)&mode=hybrid&link="
            let refused = try await member.submit(Self.place, to: address, fields)
            #expect(refused.status == 422 && refused.body.contains("De oproep zegt niet hoe leden online meedoen."))
            #expect(refused.body.contains("value=\"hybrid\" checked"))
            let unread = try await member.submit(
                Self.place, to: address, fields.replacing("mode=hybrid", with: "mode=elsewhere"))
            // nothing-chosen
            #expect(unread.status == 400)
        }
        try await withPagesTown { town in
            let (meeting, _) = try await called(town, way: "&mode=hybrid&link=https://linde.example/zaal")
            let plan = try await town.service.meetingPlan(meeting, of: town.linde, as: town.secretary)
            #expect(plan.mode == "hybrid" && plan.onlineLink == "https://linde.example/zaal")
            #expect(plan.line.place == "Buurthuis")
        }
    }

    @Test func `Their chair runs the meeting and keeps its door, nobody else who has no office`() async throws {
        try await withPagesTown { town in
            let (meeting, day) = try await called(town)
            let page = "/c/de-linde/meetings/\(meeting)", run = "/c/de-linde/board/meetings/\(meeting)/run"
            town.lead(to: day, hour: 20)
            let leading = try await town.browser(of: "member5"), other = try await town.browser(of: "member12")
            #expect(try await leading.get(page).body.contains("Leid de vergadering"))
            #expect(try await other.get(page).body.contains("Leid de vergadering") == false)
            #expect(try await other.get(run).status == 403)
            let hall = try await leading.get(run + "?q=Linde")
            #expect(hall.status == 200 && hall.body.contains("/plan\"") == false)
            for number in [4, 7, 12] {
                let came = try await leading.submit(run, to: run + "/arrival", "person=\(town.members[number - 1])")
                #expect(came.status == 303)
            }
            #expect(try await other.submit(page, to: run + "/arrival", "person=\(town.members[7])").status == 403)
            #expect(try await leading.submit(run, to: run + "/opening", "").status == 303)
            let item = try #require(
                try await leading.get(run).body.firstMatch(of: /name="item" value="([^"]+)"/)
            ).output.1
            #expect(try await leading.submit(run, to: run + "/vote", "item=\(item)").status == 303)
            let teller = run + "/teller"
            let taker = try await town.browser(of: "member4")
            let asked = try await taker.get(teller + "?person=\(town.members[6])")
            #expect(asked.status == 200)
            let poll = try #require(asked.body.firstMatch(of: /name="poll" value="([^"]+)"/)).output.1
            let fields = "person=\(town.members[6])&poll=\(poll)&choice=for&confirmed=yes"
            #expect(try await taker.submit(teller + "?person=\(town.members[6])", to: teller, fields).status == 303)
            #expect(try await other.get(teller + "?person=\(town.members[6])").status == 403)
        }
    }

    @Test func `Whom they charged writes the minutes on the page; the secretary is shown no form`() async throws {
        try await withPagesTown { town in
            let (meeting, day) = try await called(town)
            town.lead(to: day, hour: 20)
            try await town.perform(OpenMeeting(meeting: meeting), as: .person(town.members[4]))
            try await town.perform(CloseMeeting(meeting: meeting), as: .person(town.members[4]))
            let book = "/c/de-linde/meetings/\(meeting)/minutes"
            let taker = try await town.browser(of: "member4"), secretary = try await town.browser(of: "secretary")
            #expect(try await secretary.get(book).body.contains("/minutes/draft") == false)
            let refused = try await secretary.submit(book, to: book + "/draft", "")
            #expect(refused.status == 403 && refused.body.contains("iemand aangewezen die de notulen maakt"))
            #expect(try await taker.submit(book, to: book + "/draft", "").status == 303)
            let text = try await taker.submit(book, to: book + "/text", "version=1&general=Welkom.")
            #expect(text.status == 303)
            #expect(try await taker.submit(book, to: book + "/publication", "version=2").status == 303)
            #expect(try await town.browser(of: "member12").get(book).body.contains("Welkom."))
        }
    }

    @Test func `Where it missed its quorum the page offers those who asked the second meeting`() async throws {
        let model = try #require(ModelStatutes.text(ModelStatutes.neighbourhood))
        let text = model.replacing("quorum.byTopic: {", with: "quorum.byTopic: {ordinary: 3/4, ")
        try await withPagesTown(statutes: text) { town in
            let (meeting, day) = try await called(town)
            let place = "/c/de-linde/meetings/request"
            let member = try await town.browser(of: "member4")
            #expect(try await member.get(place).body.contains("Uw vergaderingen zonder quorum") == false)
            town.lead(to: day, hour: 20)
            try await town.perform(OpenMeeting(meeting: meeting), as: .person(town.members[4]))
            let chair = Actor.person(town.members[4])
            try await town.perform(RecordArrival(meeting: meeting, person: town.members[4]), as: chair)
            try await town.perform(CloseMeeting(meeting: meeting), as: chair)
            let evening = try await town.browser(of: "member4")
            let page = try await evening.get(place)
            #expect(page.body.contains("Uw vergaderingen zonder quorum"))
            let form = try #require(page.body.firstMatch(of: /action="([^"]+convocation)"/)).output.1
            let sent = try await evening.submit(
                place, to: String(form), "day=\(day + 21)&start=20:00&place=Buurthuis&secondOf=\(meeting)")
            #expect(sent.status == 303)
            let second = try #require(sent.location?.split(separator: "?").first)
            #expect(try await evening.get(String(second)).body.contains("tweede vergadering"))
            #expect(try await evening.get(place).body.contains("Uw vergaderingen zonder quorum") == false)
        }
    }
}
