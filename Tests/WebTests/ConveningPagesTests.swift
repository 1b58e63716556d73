import CooperativeService
import Kernel
import Meetings
import Statutes
import Testing

@testable import Web

/// What a meeting follows or answers, of whom it is and who calls it, on the page where it is called.
struct ConveningPagesTests {
    private let new = "/c/de-linde/board/meetings/new"

    private func fields(_ day: Day, _ more: String, in place: String = "") -> String {
        "body=assembly&day=\(day)&time=20:00&mode=physical&place=\(place)&link=&title=&" + more
    }

    @Test func `The board calls the second meeting from its calendar, with the agenda of the first`() async throws {
        let model = try #require(ModelStatutes.text(ModelStatutes.neighbourhood))
        let text = model.replacing("quorum.byTopic: {", with: "quorum.byTopic: {ordinary: 3/4, ")
        try await withPagesTown(statutes: text) { town in
            let (meeting, _) = try await town.convoked()
            let day = PagesTown.today + 21
            town.lead(to: day, hour: 20)
            try await town.perform(OpenMeeting(meeting: meeting), as: town.chair)
            try await town.perform(RecordArrival(meeting: meeting, person: town.members[0]), as: town.secretary)
            #expect(try await town.browser(of: "secretary").get(new).body.contains("secondOf") == false)
            try await town.perform(CloseMeeting(meeting: meeting), as: town.chair)
            let secretary = try await town.browser(of: "secretary")
            let terms = try await secretary.get("/c/de-linde/board/calendar")
            #expect(terms.body.contains("/board/meetings/new?secondOf=\(meeting)"))
            let page = try await secretary.get(new + "?secondOf=\(meeting)")
            #expect(page.body.contains("value=\"\(meeting)\" selected"))
            let early = try await BoardFlowTests.send(
                secretary, from: new, fields(day + 9, "secondOf=\(meeting)&check=yes"))
            #expect(early.status == 200 && early.body.contains("artikel 20"))
            let drafted = try await BoardFlowTests.send(secretary, from: new, fields(day + 21, "secondOf=\(meeting)"))
            let plan = try #require(drafted.location)
            #expect(try await secretary.get(plan).body.contains("De buurtbus"))
            let convoked = try await BoardFlowTests.send(secretary, from: plan + "/convocation", "notice=")
            #expect(convoked.status == 303)
            #expect(try await secretary.get(new).body.contains("secondOf") == false)
        }
    }

    @Test func `The board answers a request of members, and their own call is not asked for any more`() async throws {
        try await withPagesTown { town in
            let request = try await town.perform(
                RequestAssembly(subject: "De buurtbus", supporters: Array(town.members[3...8])), as: town.secretary
            ).request
            let secretary = try await town.browser(of: "secretary")
            let terms = try await secretary.get("/c/de-linde/board/calendar")
            #expect(terms.body.contains("/board/meetings/new?request=\(request)"))
            let page = try await secretary.get(new + "?request=\(request)")
            #expect(page.body.contains("value=\"\(request)\" selected"))
            let late = try await BoardFlowTests.send(
                secretary, from: new, fields(PagesTown.today + 30, "request=\(request)", in: "Zaal"))
            // The 28th day is Whit Monday: the act on terms makes it the Tuesday after.
            let latePlan = try #require(late.location)
            let refused = try await BoardFlowTests.send(secretary, from: latePlan + "/convocation", "notice=")
            #expect(refused.status == 422 && refused.body.contains("2:41"))
            let drafted = try await BoardFlowTests.send(
                secretary, from: new, fields(PagesTown.today + 28, "request=\(request)", in: "Zaal"))
            let plan = try #require(drafted.location)
            #expect(try await secretary.get(plan).body.contains("De buurtbus"))
            #expect(try await BoardFlowTests.send(secretary, from: plan + "/convocation", "notice=").status == 303)
            town.lead(to: PagesTown.today + 15)
            let member = try await town.browser(of: "member4")
            #expect(try await member.get("/c/de-linde/meetings/request").body.contains("Zelf bijeenroepen") == false)
        }
    }

    @Test func `A group that the statutes let call assemblies prepares them, and nobody else does`() async throws {
        let model = try #require(ModelStatutes.text(ModelStatutes.neighbourhood))
        let text = model.replacing(
            "assembly.convokers: [board]",
            with:
                "assembly.convokers: [board, roepers]\n      body.mandate: [{body: roepers, subjects: [convoke-meeting]}]"
        )
        try await withPagesTown(statutes: text) { town in
            try await town.decide(
                #"""
                {"name":"set-up-body","fields":{"body":"roepers","kind":"working-group","title":"De roepers",
                "mandate":{"subjects":["convoke-meeting"],"commands":["convoke-meeting"]}}}
                """#)
            try await town.decide(
                #"""
                {"name":"appoint-officer","fields":
                {"body":"roepers","person":"\#(town.members[3])","office":"body-member"}}
                """#)
            let secretary = try await town.browser(of: "secretary")
            #expect(try await secretary.get(new).body.contains("value=\"roepers\""))
            let meeting = try await BoardFlowTests.send(
                secretary, from: new,
                "body=roepers&day=\(PagesTown.today + 3)&time=20:00&mode=physical&place=Keuken")
            #expect(try await secretary.get(#require(meeting.location)).status == 200)
            let caller = try await town.browser(of: "member4"), other = try await town.browser(of: "member5")
            #expect(try await other.get(new).status == 403)
            #expect(try await other.get("/c/de-linde/meetings").body.contains("/board/meetings/new") == false)
            #expect(try await caller.get("/c/de-linde/meetings").body.contains("/board/meetings/new"))
            let drafted = try await BoardFlowTests.send(
                caller, from: new, fields(PagesTown.today + 21, "", in: "Zaal"))
            let plan = try #require(drafted.location)
            let page = try await caller.get(plan)
            #expect(page.status == 200 && page.body.contains("/run\"") == false)
            #expect(try await other.get(plan).status == 403)
            let added = try await BoardFlowTests.send(
                caller, from: plan, to: plan + "/agenda", "itemTitle=Toezicht&topic=ordinary")
            #expect(added.status == 303)
            #expect(try await caller.get(plan + "/convocation").status == 200)
            _ = try await town.service.perform(
                named: RecordBoardDecision.name,
                fields: Array(
                    #"{"title":"Oproep","votesFor":1,"votesAgainst":0,"body":"roepers","mandates":"convoke-meeting"}"#
                        .utf8), as: .person(town.members[3]), of: town.linde)
            let decision = try #require(
                try await caller.get(plan + "/convocation").body.firstMatch(of: /<option value="([^"]{20,})"/)
            ).output.1
            let convoked = try await BoardFlowTests.send(
                caller, from: plan + "/convocation", "notice=&decision=\(decision)")
            #expect(convoked.status == 303)
        }
    }
}

extension PagesTown {
    /// A decision of the board that carries a command.
    fileprivate func decide(_ command: String) async throws {
        _ = try await service.perform(
            named: RecordBoardDecision.name,
            fields: Array(#"{"title":"Besluit","votesFor":3,"votesAgainst":0,"command":\#(command)}"#.utf8),
            as: secretary, of: linde)
    }
}
