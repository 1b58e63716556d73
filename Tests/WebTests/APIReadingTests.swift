import Accounts
import CooperativeService
import HTTPTypes
import Kernel
import TestSupport
import Testing

@testable import Web

extension House {
    /// A proposal whose text is open, and an assembly on 12 May that is convoked for it; a second one is drafted.
    @discardableResult
    func populate() async throws -> (meeting: MeetingID, draft: MeetingID, proposal: ProposalID) {
        let filed = try await perform(
            FileProposal(title: "Een bank op het plein", text: "Er komt een bank.", explanation: "Om te zitten."),
            as: House.member)
        try await perform(PublishProposalText(proposal: filed.proposal), as: House.secretary)
        let day = Day(year: 2026, month: 5, day: 12) ?? House.today
        let meeting = try await perform(
            DraftMeeting(day: day, place: "De Lindezaal", agenda: [AgendaEntry(proposal: filed.proposal)]),
            as: House.secretary
        ).meeting
        try await perform(ConvokeMeeting(meeting: meeting), as: House.secretary)
        let draft = try await perform(DraftMeeting(day: day + 30, place: "De Lindezaal"), as: House.secretary).meeting
        return (meeting, draft, filed.proposal)
    }
}

@Suite("The API is read")
struct APIReadingTests {
    @Test func `Everybody reads the cooperative, its statutes, its decisions and its commands`() async throws {
        try await withHouse { house in
            let stranger = Program(browser: Browser(house.client), token: nil, slug: House.slug)
            for path in ["", "/statutes", "/decisions", "/commands"] {
                #expect(try await stranger.get(path).status == 200, "\(path)")
            }
            for path in ["/members", "/members/1", "/meetings", "/proposals", "/journal"] {
                #expect(try await stranger.get(path).status == 401, "\(path)")
            }
            let statutes = try JSONValue(text: try await stranger.get("/statutes").body)
            guard case .array(let parameters) = statutes["parameters"] else {
                Issue.record("no parameters")
                return
            }
            #expect(parameters.contains { $0["name"] == "assembly.noticeDays" && $0["isSet"] == true })
        }
    }

    @Test func `The board pages through the register of members; others do not see it`() async throws {
        try await withDatabases { database in
            try await withHouse(on: database) { house in
                let board = try await house.program(of: House.secretary)
                var numbers: [JSONValue] = []
                var after: String?
                repeat {
                    let answer = try await board.get("/members?limit=2" + (after.map { "&after=" + $0 } ?? ""))
                    let page = try JSONValue(text: answer.body)
                    #expect(page.items.count == 2)
                    numbers += page.items.map { $0["number"] }
                    after = page["next"].text
                } while after != nil
                #expect(Set(numbers).count == House.familyNames.count)
                #expect(try JSONValue(text: try await board.get("/members?search=ozil").body).items.count == 1)
                #expect(try JSONValue(text: try await board.get("/members?on=2023-12-31").body).items.isEmpty)

                let member = try await house.program(of: House.member)
                let refused = try await member.get("/members")
                #expect(refused.status == 403)
                #expect(refused.codes == ["officers-only"])
                #expect(try await member.get("/members/4").status == 200)
                #expect(try await member.get("/members/1").status == 404)
                #expect(try await board.get("/members/99").status == 404)
                #expect(try await member.get("/journal").status == 403)
                #expect(try await board.get("/journal?limit=1").status == 200)
            }
        }
    }

    @Test(arguments: ["limit=0", "limit=201", "limit=x", "after=x", "on=2026-02-30"])
    func `What cannot be read in the address is told`(query: String) async throws {
        try await withHouse { house in
            let answer = try await house.program(of: House.secretary).get("/members?" + query)
            #expect(answer.status == 400)
            #expect(answer.codes == ["unreadable-parameter"])
        }
    }

    @Test func `A member reads meetings and proposals, but no drafts`() async throws {
        try await withHouse { house in
            let made = try await house.populate()
            let member = try await house.program(of: House.member)
            #expect(try JSONValue(text: try await member.get("/meetings").body).items.count == 1)
            let meeting = try JSONValue(text: try await member.get("/meetings/\(made.meeting)").body)
            #expect(meeting["meeting"]["startsAt"] == "2026-05-12T18:00:00.000Z", "\(meeting)")
            #expect(meeting["meeting"]["day"] == "2026-05-12")
            #expect(try await member.get("/meetings/\(made.draft)").status == 404)
            #expect(try await member.get("/proposals/\(made.proposal)").status == 200)
            let board = try await house.program(of: House.secretary)
            let first = try JSONValue(text: try await board.get("/meetings?limit=1").body)
            let next = try #require(first["next"].text)
            let second = try JSONValue(text: try await board.get("/meetings?limit=1&after=" + next).body)
            #expect(first.items.first?["id"] == .string(made.draft.description))
            #expect(second.items.first?["id"] == .string(made.meeting.description))
            #expect(second["next"] == .null)
            #expect(try await board.get("/meetings?after=x").status == 400)
        }
    }

    @Test func `A proposal to the board has its subject and its amount; one without has neither`() async throws {
        try await withHouse { house in
            let made = try await house.populate()
            let loan = try await house.perform(
                FileProposal(
                    title: "Lening", text: "Wij lenen geld.", body: .board, subject: "loan",
                    amount: Money(cents: 2_500_000)), as: House.secretary
            ).proposal
            let board = try await house.program(of: House.secretary)
            let answer = try JSONValue(text: try await board.get("/proposals/\(loan)").body)
            #expect(answer["subject"] == "loan")
            #expect(answer["amount"] == ["cents": 2_500_000, "currency": "EUR"])
            let plain = try JSONValue(text: try await board.get("/proposals/\(made.proposal)").body)
            #expect(plain["subject"] == .null && plain["amount"] == .null)
            let fields = OpenAPIDocument.make()["components"]["schemas"]["Proposal"]["properties"]
            #expect(fields["subject"]["type"] == "string")
            #expect(fields["amount"]["$ref"] == "#/components/schemas/Money")
        }
    }

    @Test func `Without the scope to read a token sees what everybody sees`() async throws {
        try await withHouse { house in
            let program = try await house.program(of: House.secretary, [.everyCommand])
            #expect(try await program.get("/decisions").status == 200)
            let refused = try await program.get("/members")
            #expect(refused.status == 403)
            #expect(refused.codes == ["scope-missing"])
        }
    }

    @Test func `Who has the meeting already is answered 304, until something of it changes`() async throws {
        try await withHouse { house in
            let made = try await house.populate()
            let program = try await house.program(of: House.secretary)
            let first = try await program.get("/meetings/\(made.draft)")
            let tag = try #require(first.headers[.eTag])
            #expect(try await program.get("/meetings/\(made.draft)", headers: [.ifNoneMatch: tag]).status == 304)
            let changed = try await program.give(
                "change-meeting", #"{"meeting":"\#(made.draft)","place":"De Kas"}"#, headers: [.ifMatch: tag])
            #expect(changed.status == 200, "\(changed.body)")
            let second = try await program.get("/meetings/\(made.draft)", headers: [.ifNoneMatch: tag])
            #expect(second.status == 200)
            #expect(second.body.contains("De Kas"))
        }
    }
}
