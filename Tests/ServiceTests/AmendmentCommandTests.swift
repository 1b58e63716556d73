import CooperativeService
import Kernel
import Meetings
import Proposals
import Store
import Testing
import Voting

@Suite("Amendments, from filing to the text that is decided")
struct AmendmentCommandTests {
    private func proposal(in house: House) async throws -> ProposalID {
        try await house.perform(
            FileProposal(title: "Rek", text: "Een rek voor tien fietsen."), as: house.member(5)
        ).proposal
    }

    private func amend(
        _ proposal: ProposalID, _ words: String, _ by: String, as number: Int, in house: House
    ) async throws -> AmendmentID {
        try await house.perform(
            FileAmendment(proposal: proposal, replaces: words, by: by), as: house.member(number)
        ).amendment
    }

    private func vote(
        on amendment: AmendmentID, inFavour: ClosedRange<Int>, against: ClosedRange<Int>?, in house: House
    ) async throws -> PollID {
        let poll = try await house.perform(OpenPoll(amendment: amendment), as: house.chair).poll
        for number in inFavour {
            try await house.perform(CastBallot(poll: poll, choice: .for), as: house.member(number))
        }
        for number in against ?? 1...1 where against != nil {
            try await house.perform(CastBallot(poll: poll, choice: .against), as: house.member(number))
        }
        try await house.perform(ClosePoll(poll: poll), as: house.chair)
        return poll
    }

    private func text(of proposal: ProposalID, in house: House) async throws -> String {
        try await house.service.proposal(proposal, of: house.cooperative, as: .person(house.secretary)).text
    }

    @Test("What was adopted stands in the text, in the decision and on the ballot")
    func consolidated() async throws {
        try await withHouse { house in
            let proposal = try await proposal(in: house)
            let first = try await amend(proposal, "tien fietsen", "elf fietsen", as: 6, in: house)
            let second = try await amend(proposal, "Een rek", "Twee rekken", as: 7, in: house)
            let meeting = try await house.assembly(on: [proposal], present: 8)
            let poll = try await vote(on: first, inFavour: 1...5, against: 6...8, in: house)
            let sheet = try await house.service.poll(
                poll, of: house.cooperative, as: .person(house.member(3)))
            #expect(sheet.proposalText == "„tien fietsen” → „elf fietsen”")
            _ = try await vote(on: second, inFavour: 1...4, against: 5...8, in: house)
            let final = try await house.vote(in: meeting, on: proposal, inFavour: 1...8)
            #expect(final.closed.outcome == .adopted)
            #expect(try await text(of: proposal, in: house) == "Een rek voor elf fietsen.")
            let decided = try await house.service.decision(
                try #require(final.closed.decision), of: house.cooperative, as: .person(house.secretary))
            #expect(decided.text == "Een rek voor elf fietsen.")
            #expect(try await house.number("SELECT COUNT(*) FROM voting_wording") == 3)
            #expect(try await house.number("SELECT COUNT(*) FROM proposals_decision") == 3)
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("A challenged vote on an amendment takes its words out again, and what lapsed with it is open again")
    func challenged() async throws {
        try await withHouse { house in
            let proposal = try await proposal(in: house)
            let first = try await amend(proposal, "tien fietsen", "elf fietsen", as: 6, in: house)
            let second = try await amend(proposal, "tien", "twaalf", as: 7, in: house)
            _ = try await house.assembly(on: [proposal], present: 8)
            let poll = try await vote(on: first, inFavour: 1...5, against: 6...8, in: house)
            #expect(try await text(of: proposal, in: house) == "Een rek voor elf fietsen.")
            #expect(
                try await house.codes(WithdrawAmendment(amendment: second), as: house.member(7))
                    == ["amendment-settled", "words-replaced"])
            for number in 4...8 { try await house.perform(ChallengeResult(poll: poll), as: house.member(number)) }
            #expect(try await text(of: proposal, in: house) == "Een rek voor tien fietsen.")
            _ = try await vote(on: first, inFavour: 1...2, against: 3...8, in: house)
            _ = try await vote(on: second, inFavour: 1...8, against: nil, in: house)
            #expect(try await text(of: proposal, in: house) == "Een rek voor twaalf fietsen.")
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("A proposal that was put off is decided where it went; nobody votes on it here")
    func putOff() async throws {
        try await withHouse { house in
            let proposal = try await proposal(in: house)
            let meeting = try await house.assembly(on: [proposal], present: 8)
            let later = try await house.perform(
                DraftMeeting(day: House.day(6, 16), place: "Lindezaal", agenda: [AgendaEntry(title: "Rondvraag")]),
                as: house.secretary
            ).meeting
            let gone = try await house.perform(
                PostponeItem(meeting: meeting, proposal: proposal, to: later), as: house.chair)
            #expect(gone.to == later && gone.toItem != nil)
            let open = OpenPoll(meeting: meeting, proposal: proposal)
            #expect(try await house.codes(open, as: house.chair) == ["item-postponed"])
            let sheet = try await house.service.meeting(
                meeting, of: house.cooperative, as: .person(house.secretary))
            #expect(sheet.agenda.first?.putOff?.day == House.day(6, 16))
            #expect(sheet.agenda.first?.decision == nil)
        }
    }

    @Test("A dry run of an amendment leaves nothing behind")
    func dryRun() async throws {
        try await withHouse { house in
            let proposal = try await proposal(in: house)
            let before = try await house.footprint()
            try await house.perform(
                FileAmendment(proposal: proposal, adds: "Met slot."), as: house.member(6), dryRun: true)
            #expect(try await house.footprint() == before)
            #expect(try await house.number("SELECT COUNT(*) FROM proposals_amendment") == 0)
        }
    }
}
