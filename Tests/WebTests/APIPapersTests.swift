import CooperativeService
import Kernel
import TestSupport
import Testing

@testable import Web

@Suite("The API is read: papers, proxies and terms")
struct APIPapersTests {
    @Test func `Members read minutes that were made known; the board reads each version`() async throws {
        try await withDatabases { database in
            try await withHouse(on: database) { house in
                let made = try await house.populate()
                let path = "/meetings/\(made.meeting)/minutes"
                try await house.hold(made.meeting, on: made.proposal)
                let board = try await house.program(of: House.secretary)
                let member = try await house.program(of: House.member)
                #expect(try JSONValue(text: try await board.get(path).body)["version"] == 0)
                try await house.perform(DraftMinutes(meeting: made.meeting), as: House.secretary)
                try await house.perform(EditMinutes(meeting: made.meeting, general: "Welkom."), as: House.secretary)
                #expect(try await member.get(path).status == 404)
                let first = try JSONValue(text: try await board.get(path + "?version=1").body)
                #expect(first["version"] == 1 && first["general"] == "" && first["versions"].list.count == 2)
                try await house.perform(PublishMinutes(meeting: made.meeting), as: House.secretary)
                let read = try JSONValue(text: try await member.get(path).body)
                #expect(read["version"] == 2 && read["general"] == "Welkom." && read["versions"].list.count == 1)
                let vote = read["facts"]["items"].list.first?["votes"].list.first
                #expect(vote?["manner"] == "name" && vote?["votesFor"] == 1 && vote?["represented"] == 1)
                let unread = try await board.get(path + "?version=x")
                #expect(unread.status == 400 && unread.codes == ["unreadable-parameter"])
            }
        }
    }

    @Test func `The proof of convocation is the board's, a page at a time`() async throws {
        try await withDatabases { database in
            try await withHouse(on: database) { house in
                let made = try await house.populate()
                let board = try await house.program(of: House.secretary)
                let notices = try JSONValue(text: try await board.get("/meetings/\(made.meeting)/notices").body)
                #expect(notices["notices"].list.map { $0["purpose"] } == ["convocation"])
                var people: [JSONValue] = []
                var after: String?
                repeat {
                    let next = after.map { "&after=" + $0 } ?? ""
                    let page = try JSONValue(
                        text: try await board.get("/meetings/\(made.meeting)/deliveries?limit=2" + next).body)
                    people += page.items.map { $0["person"] }
                    after = page["next"].text
                } while after != nil
                #expect(Set(people).count == House.familyNames.count)
                let member = try await house.program(of: House.member)
                for path in ["notices", "deliveries"] {
                    let refused = try await member.get("/meetings/\(made.meeting)/" + path)
                    #expect(refused.status == 403 && refused.codes == ["officers-only"])
                }
            }
        }
    }

    @Test func `Everybody reads the list of decisions; the calendar of terms is the board's`() async throws {
        try await withHouse { house in
            let made = try await house.populate()
            try await house.hold(made.meeting, on: made.proposal)
            let stranger = Program(browser: Browser(house.client), token: nil, slug: House.slug)
            let list = try JSONValue(text: try await stranger.get("/follow-up").body)
            #expect(list["decisions"].list.first?["text"] == "Er komt een bank.")
            #expect(list["decisions"].list.first?["owner"] == .null)
            #expect(try JSONValue(text: try await stranger.get("/follow-up?show=late").body)["decisions"].list.isEmpty)
            #expect(try await stranger.get("/follow-up?show=x").codes == ["unreadable-parameter"])
            let board = try await house.program(of: House.secretary)
            let calendar = try JSONValue(text: try await board.get("/calendar").body)
            #expect(calendar["deadlines"].list.contains { $0["kind"] == "convokeBy" })
            #expect(try await house.program(of: House.member).get("/calendar").status == 403)
        }
    }

    @Test func `Amendments in their order, and the own proxies`() async throws {
        try await withDatabases { database in
            try await withHouse(on: database) { house in
                let made = try await house.populate()
                try await house.perform(
                    FileAmendment(proposal: made.proposal, replaces: "een bank", by: "twee banken"), as: House.member)
                let member = try await house.program(of: House.member)
                let board = try await house.program(of: House.secretary)
                let found = try JSONValue(text: try await member.get("/proposals/\(made.proposal)/amendments").body)
                #expect(found["order"] == ["A1"] && found["amendments"].list.first?["newWords"] == "twee banken")
                let holder = house.persons[House.secretary]
                try await house.perform(GiveProxy(meeting: made.meeting, holder: holder), as: House.member)
                let mine = try JSONValue(text: try await member.get("/meetings/\(made.meeting)/proxies").body)
                #expect(mine["given"].list.count == 1 && mine["held"].list.isEmpty && mine["all"].list.isEmpty)
                let seen = try JSONValue(text: try await board.get("/meetings/\(made.meeting)/proxies").body)
                #expect(seen["held"].list.count == 1 && seen["all"].list.count == 1)
            }
        }
    }
}

extension House {
    /// The assembly on its day, with the member alone, who votes for the proposal; closed.
    fileprivate func hold(_ meeting: MeetingID, on proposal: ProposalID) async throws {
        clock.set(Zone.amsterdam.moment(Day(year: 2026, month: 5, day: 12) ?? House.today, minute: 1200))
        try await perform(OpenMeeting(meeting: meeting), as: House.chair)
        try await perform(RecordArrival(meeting: meeting, person: persons[House.member]), as: House.secretary)
        let poll = try await perform(OpenPoll(meeting: meeting, proposal: proposal), as: House.chair).poll
        _ = try await service.perform(
            named: CastBallot.name, fields: Array(#"{"choice":"for","poll":"\#(poll)"}"#.utf8),
            as: person(House.member), of: cooperative)
        try await perform(ClosePoll(poll: poll), as: House.chair)
        try await perform(CloseMeeting(meeting: meeting), as: House.chair)
    }
}
