import CooperativeService
import Kernel
import Meetings
import Testing
import Voting

@Suite("The seed of a vote on paper or by hand is sealed until it is closed")
struct SealedSeedTests {
    private func item(_ house: House) async throws -> MeetingID {
        let meeting = try await house.convoked([AgendaEntry(title: "Een fietsenrek")])
        house.on(House.assemblyDay, hour: 20)
        try await house.perform(OpenMeeting(meeting: meeting), as: house.chair)
        try await house.enter(1...9, meeting)
        return meeting
    }

    private func agendaItem(of meeting: MeetingID, in house: House) async throws -> AgendaItemID {
        let sheet = try await house.service.meeting(meeting, of: house.cooperative, as: .person(house.chair))
        return try #require(sheet.agenda.first?.id)
    }

    private func sheet(_ poll: PollID, in house: House) async throws -> PollSheet {
        try await house.service.poll(poll, of: house.cooperative, as: .person(house.member(5)))
    }

    @Test("On paper: only the seal is shown, and the seed that opens at the closing fits it")
    func paper() async throws {
        try await withHouse { house in
            let meeting = try await item(house)
            let poll = try await house.perform(
                OpenPaperVote(item: try await agendaItem(of: meeting, in: house)), as: house.chair
            ).poll
            let open = try await sheet(poll, in: house)
            let manual = try #require(open.manual)
            #expect(open.seed.isEmpty && manual.seal.count == 64 && manual.count == nil && manual.mayCount)
            try await house.perform(
                RecordPaperCount(
                    poll: poll, votesFor: 5, votesAgainst: 3, blank: 1, tellers: [house.member(7), house.member(8)]),
                as: house.secretary)
            #expect(try await sheet(poll, in: house).seed.isEmpty, "a count opens nothing yet")
            try await house.perform(ClosePoll(poll: poll), as: house.chair)
            let closed = try await sheet(poll, in: house)
            #expect(!closed.seed.isEmpty && closed.seed != manual.seal)
            #expect(closed.manual?.seal == manual.seal)
            let count = try #require(closed.manual?.count)
            #expect(count.votes == [5, 3] && count.blank == 1 && count.tellers == ["Lid 7", "Lid 8"])
            #expect(closed.manual?.mayCount == false && closed.mayChallenge)
        }
    }

    @Test("By hand the same; a vote by name shows its seed from the opening on")
    func hands() async throws {
        try await withHouse { house in
            let meeting = try await item(house)
            let place = try await agendaItem(of: meeting, in: house)
            let poll = try await house.perform(OpenHandVote(item: place), as: house.chair).poll
            let open = try await sheet(poll, in: house)
            #expect(open.seed.isEmpty && open.manual?.manner == "hands" && open.manual?.mayCount == false)
            try await house.perform(RecordHandCount(poll: poll, ruling: .adopted), as: house.chair)
            #expect(try await sheet(poll, in: house).seed.isEmpty)
            try await house.perform(ClosePoll(poll: poll), as: house.chair)
            #expect(try await !sheet(poll, in: house).seed.isEmpty)

            try await house.perform(ChallengeResult(poll: poll), as: house.member(6))
            let again = try await house.perform(OpenPoll(item: place, meeting: meeting), as: house.chair).poll
            let byName = try await sheet(again, in: house)
            #expect(byName.manual == nil && !byName.seed.isEmpty)
        }
    }
}
