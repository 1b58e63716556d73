import CooperativeService
import Kernel
import Meetings
import Proposals
import Store
import Testing

@Suite("Minutes, and what is done with decisions")
struct MinutesTests {
    /// An assembly on one proposal, which ten of twelve adopt; closed.
    private func held(_ house: House) async throws -> (meeting: MeetingID, decision: DecisionID?) {
        let proposal = try await house.perform(
            FileProposal(title: "Bus", text: "Wij kopen een bus."), as: house.member(4)
        ).proposal
        try await house.perform(PublishProposalText(proposal: proposal), as: house.secretary)
        let meeting = try await house.assembly(on: [proposal], present: 10)
        house.on(House.assemblyDay, hour: 21)
        try await house.perform(RecordDeparture(meeting: meeting, person: house.member(10)), as: house.secretary)
        let (_, closed) = try await house.vote(in: meeting, on: proposal, inFavour: 1...6, against: 7...9)
        house.on(House.assemblyDay, hour: 22)
        try await house.perform(CloseMeeting(meeting: meeting), as: house.chair)
        return (meeting, closed.decision)
    }

    @Test("Facts stay facts; text goes beside them; members read what was made known, each version with its hash")
    func versions() async throws {
        try await withHouse { house in
            let meeting = try await held(house).meeting
            let member = Actor.person(house.member(5)), board = Actor.person(house.secretary)
            let service = house.service, cooperative = house.cooperative
            let first = try await house.perform(DraftMinutes(meeting: meeting), as: house.secretary)
            await #expect(throws: Refusal.self) {
                try await service.minutes(of: meeting, in: cooperative, as: member)
            }
            let draft = try await service.minutes(of: meeting, in: cooperative, as: board)
            let item = try #require(draft.facts.items.first?.item)
            #expect(draft.facts.items.first?.votes.first?.count?.forIt == 6)
            #expect(draft.facts.movements.filter { !$0.isArrival }.map(\.present) == [9])
            #expect(draft.facts.chair == "Lid 1" && draft.minuteTaker == "Lid 2")
            let second = try await house.perform(
                EditMinutes(
                    meeting: meeting, version: 1, general: "Welkom.",
                    remarks: [MinutesRemark(item: item, text: "Lang besproken.")]), as: house.secretary)
            #expect(second.version == 2 && second.digest != first.digest)
            try await house.perform(SignMinutes(meeting: meeting), as: house.secretary)
            try await house.perform(PublishMinutes(meeting: meeting, version: 2), as: house.secretary)
            let read = try await service.minutes(of: meeting, in: cooperative, as: member)
            #expect(read.general == "Welkom." && read.remarks[item] == "Lang besproken.")
            #expect(read.versions.map(\.number) == [2] && read.attendance.isEmpty && !read.mayWrite)
            #expect(read.missing == [.chair] && read.versions.first?.digest == second.digest)
            let kept = try await service.minutes(of: meeting, in: cooperative, as: board)
            #expect(kept.versions.map(\.number) == [2, 1] && kept.attendance.count == 10)
            // Taking a remark away is a version too; the one before it is still there.
            try await house.perform(
                CorrectMinutes(
                    meeting: meeting, reason: "Niet gezegd.", remarks: [MinutesRemark(item: item, text: "")]),
                as: house.secretary)
            let old = try await service.minutes(of: meeting, version: 2, in: cooperative, as: board)
            #expect(old.remarks[item] == "Lang besproken." && old.shown == 2)
            #expect(try await service.minutes(of: meeting, in: cooperative, as: board).remarks.isEmpty)
            let name = try await house.number(
                "SELECT COUNT(*) FROM meetings_minutes WHERE content LIKE '%Lid 1%'")
            #expect(name == 0)
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("The list tells who, until when, how far, and what replaced what; a stranger sees no names")
    func list() async throws {
        try await withHouse { house in
            let decision = try #require(try await held(house).decision)
            let service = house.service, cooperative = house.cooperative
            try await house.perform(
                AssignDecision(decision: decision, owner: house.member(5), dueOn: House.day(6, 1)),
                as: house.secretary)
            try await house.perform(
                ReportDecisionProgress(decision: decision, status: .started, note: "Offertes gevraagd"),
                as: house.member(5))
            let member = Actor.person(house.member(6))
            let open = try await service.followUps(of: cooperative, as: member, show: .open)
            let one = try #require(open.decisions.first)
            #expect(one.owner == "Lid 5" && one.progress == .started && one.isLate == false)
            #expect(one.votesFor == 6 && one.counted == 9 && one.effectiveOn == House.assemblyDay)
            #expect(try await service.followUps(of: cooperative, as: member, show: .late).decisions.isEmpty)
            house.on(6, 2)
            #expect(try await service.followUps(of: cooperative, as: member, show: .late).decisions.count == 1)
            let stranger = try await service.followUps(of: cooperative, as: .visitor)
            let seen = try #require(stranger.decisions.first)
            #expect(seen.owner == nil && seen.note.isEmpty && seen.dueOn == nil && !stranger.mayWrite)
            #expect(stranger.unlisted == 1 && stranger.listBy == House.day(5, 19))
            let listed = try await house.perform(PublishDecisionList(), as: house.secretary)
            #expect(listed.outcome == "breach" && listed.late == 1 && listed.grounds.count == 1)
            try await house.perform(
                ReportDecisionProgress(decision: decision, status: .done), as: house.member(5))
            #expect(try await service.followUps(of: cooperative, as: member, show: .open).decisions.isEmpty)
        }
    }
}
