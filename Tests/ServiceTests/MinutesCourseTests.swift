import Kernel
import Meetings
import Store
import Testing
import Voting

@testable import CooperativeService

@Suite("What the minutes tell of who stood for whom, and of how votes went")
struct MinutesCourseTests {
    /// A proxy for the bus alone, an amendment put off by the text it changes, a count on paper that was done twice, and a
    /// ruling without a count that one voter challenged.
    private func held(_ house: House) async throws -> MeetingID {
        let rack = try await proposal("Rek", "Er komt een rek voor tien fietsen.", house)
        let bench = try await proposal("Bank", "Er komt een bank.", house)
        let meeting = try await house.convoked([AgendaEntry(proposal: rack), AgendaEntry(proposal: bench)])
        let amendment = try await house.perform(
            FileAmendment(proposal: rack, replaces: "tien", by: "twintig"), as: house.member(7)
        ).amendment
        try await house.perform(
            GiveProxy(meeting: meeting, holder: house.member(4)), as: house.member(10))
        try await house.perform(DeclareInterest(proposal: bench), as: house.chair)
        house.on(House.assemblyDay, hour: 20)
        try await house.perform(OpenMeeting(meeting: meeting), as: house.chair)
        try await house.enter(1...8, meeting)
        try await house.perform(TakeOverAmendment(amendment: amendment), as: house.member(4))

        let paper = try await house.perform(OpenPaperVote(meeting: meeting, proposal: rack), as: house.chair).poll
        let tellers = [house.member(7), house.member(8)]
        for inFavour in [5, 6] {
            try await house.perform(
                RecordPaperCount(poll: paper, votesFor: inFavour, votesAgainst: 2, invalid: 1, tellers: tellers),
                as: house.secretary)
        }
        try await house.perform(ClosePoll(poll: paper), as: house.chair)
        house.on(House.assemblyDay, hour: 21)
        try await house.perform(RecordDeparture(meeting: meeting, person: house.member(8)), as: house.secretary)
        let hands = try await house.perform(OpenHandVote(meeting: meeting, proposal: bench), as: house.chair).poll
        try await house.perform(RecordHandCount(poll: hands, ruling: .adopted), as: house.chair)
        try await house.perform(ClosePoll(poll: hands), as: house.chair)
        try await house.perform(ChallengeResult(poll: hands), as: house.member(6))
        let anew = try await house.perform(OpenHandVote(meeting: meeting, proposal: bench), as: house.chair).poll
        try await house.perform(RecordHandCount(poll: anew, ruling: .adopted), as: house.chair)
        try await house.perform(ClosePoll(poll: anew), as: house.chair)
        house.on(House.assemblyDay, hour: 22)
        try await house.perform(CloseMeeting(meeting: meeting), as: house.chair)
        try await house.perform(DraftMinutes(meeting: meeting), as: house.secretary)
        return meeting
    }

    private func proposal(_ title: String, _ text: String, _ house: House) async throws -> ProposalID {
        let filed = try await house.perform(FileProposal(title: title, text: text), as: house.member(4))
        try await house.perform(PublishProposalText(proposal: filed.proposal), as: house.secretary)
        return filed.proposal
    }

    @Test("Each vote tells its base, who counted, what the chair ruled and what was challenged")
    func votes() async throws {
        try await withHouse { house in
            let meeting = try await held(house)
            let sheet = try await house.service.minutes(
                of: meeting, in: house.cooperative, as: .person(house.secretary))
            let rack = try #require(sheet.facts.items.first), bench = try #require(sheet.facts.items.last)
            #expect(rack.course?.amendments.map(\.label) == ["A1"])
            #expect(rack.course?.amendments.map(\.state) == ["takenOver"])
            let paper = try #require(rack.votes.first?.course)
            #expect(paper.counted?.manner == "paper" && paper.counted?.invalid == 1 && paper.counted?.counts == 2)
            #expect(paper.counted?.tellers == [house.member(7), house.member(8)])
            #expect(rack.votes.first?.count?.forIt == 6)
            #expect(rack.votes.first?.motion?.contains("twintig fietsen") == true)
            #expect(paper.baseMembers == 12 && paper.representedMembers == 9 && paper.byProxy == 1)
            let hands = try #require(bench.votes.first?.course)
            #expect(hands.counted?.ruling == "adopted" && hands.went == 1 && hands.came == 0)
            #expect(hands.challenge?.isAskedAnew == true && hands.challenge?.votes == 1)
            #expect(bench.course?.conflicts == [house.chair])
            #expect(sheet.facts.names?[house.chair] == "Lid 1")
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("The board reads who represented whom; members read how many, and no version keeps a name")
    func represented() async throws {
        try await withHouse { house in
            let meeting = try await held(house)
            try await house.perform(PublishMinutes(meeting: meeting), as: house.secretary)
            let board = try await house.service.minutes(
                of: meeting, in: house.cooperative, as: .person(house.secretary))
            let there = try #require(board.facts.there)
            #expect(there.proxies.map(\.giver) == [house.member(10)] && there.mostHeld == 1 && there.limited == 0)
            #expect(board.facts.names?[house.member(10)] == "Lid 10")
            let member = try await house.service.minutes(
                of: meeting, in: house.cooperative, as: .person(house.member(5)))
            #expect(member.facts.there?.proxies.count == 1 && member.facts.names?[house.member(10)] == nil)
            #expect(member.facts.names?[house.member(7)] == "Lid 7")
            let kept = try await house.number("SELECT COUNT(*) FROM meetings_minutes WHERE content LIKE '%Lid %'")
            #expect(kept == 0)
        }
    }

    @Test("A version that was kept before the minutes told all this is still read")
    func olderVersions() async throws {
        try await withHouse { house in
            let meeting = try await held(house)
            let kept: String = try await house.database.read {
                try $0.row("SELECT content FROM meetings_minutes WHERE meeting_id = ?1", meeting)?.get(0) ?? ""
            }
            let whole = try CanonicalJSON.decode(JSONValue.self, from: Array(kept.utf8))
            let bytes = try CanonicalJSON.bytes(without(["there", "course", "poll", "names"], in: whole))
            let old = try CanonicalJSON.decode(MinutesContent.self, from: bytes)
            #expect(old.facts.there == nil && old.facts.items.count == 2)
            #expect(old.facts.items.allSatisfy { $0.course == nil && $0.votes.allSatisfy { $0.course == nil } })
            #expect(old.facts.items.first?.votes.first?.count?.forIt == 6)
        }
    }

    private func without(_ names: Set<String>, in value: JSONValue) -> JSONValue {
        switch value {
        case .object(let fields):
            .object(fields.filter { !names.contains($0.key) }.mapValues { without(names, in: $0) })
        case .array(let values): .array(values.map { without(names, in: $0) })
        default: value
        }
    }
}
