import CooperativeService
import Kernel
import Meetings
import Proposals
import Testing
import Voting

@Suite struct VotesInTheAssembly {
    private func panels(_ house: House) async throws -> ProposalID {
        try await house.perform(
            FileProposal(title: "Zonnepanelen", text: "Er komen zonnepanelen."), as: house.persons[5]
        ).proposal
    }

    @Test("From the proposal to the register: filed, convoked, voted, decided with its arithmetic")
    func wholeWay() async throws {
        try await withHouse { house in
            let proposal = try await panels(house)
            let meeting = try await house.assembly(on: [proposal], present: 10)
            let poll = try await house.perform(OpenPoll(meeting: meeting, proposal: proposal), as: house.chair)
            #expect(poll.represented == 10)
            for (index, member) in house.persons.prefix(9).enumerated() {
                try await house.perform(CastBallot(poll: poll.poll, choice: index < 6 ? .for : .against), as: member)
            }
            let closed = try await house.perform(ClosePoll(poll: poll.poll), as: house.chair)
            #expect(closed.outcome == .adopted)
            #expect(closed.count == Count(for: 6, against: 3))
            #expect(closed.number == "2026-1")
            #expect(closed.arithmetic.figure("not-cast") == 1)
            #expect(try await house.codes(ClosePoll(poll: poll.poll), as: house.chair) == ["poll-closed"])
            #expect(
                try await house.codes(CastBallot(poll: poll.poll, choice: .for), as: house.persons[9])
                    == ["poll-closed"])
            #expect(
                try await house.codes(OpenPoll(meeting: meeting, proposal: proposal), as: house.chair)
                    == ["already-decided"])
        }
    }

    @Test("Only the chair opens and closes; only the chair or the secretary enters a ballot for somebody else")
    func authority() async throws {
        try await withHouse { house in
            let proposal = try await panels(house)
            let meeting = try await house.assembly(on: [proposal], present: 10)
            let open = OpenPoll(meeting: meeting, proposal: proposal)
            #expect(try await house.codes(open, as: house.persons[4]) == ["not-the-chair"])
            let poll = try await house.perform(open, as: house.chair).poll
            #expect(try await house.codes(open, as: house.chair) == ["poll-already-open"])
            let forAnother = CastBallot(poll: poll, choice: .for, person: house.persons[7])
            #expect(try await house.codes(forAnother, as: house.persons[4]) == ["not-a-teller"])
            #expect(try await house.perform(forAnother, as: house.secretary).votes == 1)
            let absent = CastBallot(poll: poll, choice: .for)
            #expect(try await house.codes(absent, as: house.persons[11]) == ["not-in-roll"])
            #expect(try await house.codes(ClosePoll(poll: poll), as: house.secretary) == ["not-the-chair"])
            #expect(
                try await house.codes(WithdrawProposal(proposal: proposal), as: house.persons[5]) == ["poll-open"])
        }
    }

    @Test("An amendment is refused without quorum and without its text, with each article")
    func amendment() async throws {
        try await withHouse { house in
            let filed = try await house.perform(
                FileProposal(title: "Volmachten", text: "Artikel 15: één volmacht.", topic: .amend),
                as: house.secretary)
            let meeting = try await house.assembly(on: [filed.proposal], present: 7)
            #expect(
                try await house.codes(OpenPoll(meeting: meeting, proposal: filed.proposal), as: house.chair)
                    == ["quorum-missed", "text-not-open-in-time"])
        }
    }

    @Test("A member who came after the opening of the vote is not on its roll")
    func late() async throws {
        try await withHouse { house in
            let proposal = try await panels(house)
            let meeting = try await house.assembly(on: [proposal], present: 5)
            let poll = try await house.perform(OpenPoll(meeting: meeting, proposal: proposal), as: house.chair).poll
            try await house.perform(RecordArrival(meeting: meeting, person: house.persons[8]), as: house.secretary)
            #expect(
                try await house.codes(CastBallot(poll: poll, choice: .for), as: house.persons[8]) == ["not-in-roll"])
        }
    }
}
