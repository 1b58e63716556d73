import CooperativeService
import Kernel
import Testing

@testable import Web

@Suite("The API reads an election")
struct APIElectionTests {
    @Test func `A member reads the election that an item of the agenda names; a stranger does not`() async throws {
        try await withHouse { house in
            let day = try await house.service.today(in: house.cooperative) + 30
            let meeting = try await house.perform(
                DraftMeeting(day: day, place: "De Lindezaal"), as: House.secretary
            ).meeting
            let called = try await house.perform(
                CallElection(meeting: meeting, title: "Bestuurslid"), as: House.secretary)
            try await house.perform(
                NominateCandidate(election: called.election, person: house.persons[4]), as: House.secretary)
            try await house.perform(ConvokeMeeting(meeting: meeting), as: House.secretary)
            let member = try await house.program(of: House.secretary)
            let agenda = try JSONValue(text: try await member.get("/meetings/\(meeting)").body)["agenda"]
            guard case .array(let items) = agenda else {
                Issue.record("no agenda")
                return
            }
            #expect(items.first?["election"].text == called.election.description)
            let election = try JSONValue(text: try await member.get("/elections/\(called.election)").body)
            #expect(election["stage"].text == "nominating" && election["title"].text == "Bestuurslid")
            guard case .array(let candidates) = election["candidates"] else {
                Issue.record("no candidates")
                return
            }
            #expect(candidates.count == 1 && candidates[0]["person"].text == house.persons[4].description)
            let stranger = Program(browser: Browser(house.client), token: nil, slug: House.slug)
            #expect(try await stranger.get("/elections/\(called.election)").status == 401)
            #expect(try await member.get("/elections/\(meeting)").status == 404)
        }
    }
}
