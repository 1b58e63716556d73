import CooperativeService
import Kernel
import Proposals
import Testing
import Voting

/// Who enters ballots in the hall does not learn what a member voted, not by trying either.
@Suite("A ballot of somebody else")
struct OwnBallotTests {
    private func poll(in house: House, choice: ProposalChoice? = nil) async throws -> PollID {
        let proposal = try await house.perform(
            FileProposal(title: "Zonnepanelen", text: "Er komen zonnepanelen.", choice: choice), as: house.member(6)
        ).proposal
        let meeting = try await house.assembly(on: [proposal], present: 12)
        return try await house.perform(OpenPoll(meeting: meeting, proposal: proposal), as: house.chair).poll
    }

    @Test("is final for the secretary, whatever is tried, and its choice is not told", arguments: [true, false])
    func notTold(dryRun: Bool) async throws {
        try await withHouse { house in
            let poll = try await poll(in: house), voter = house.member(7)
            try await house.perform(CastBallot(poll: poll, choice: .against), as: voter)
            for choice in [Vote.for, .against, .blank] {
                let refusal = try await house.refusal(
                    CastBallot(poll: poll, choice: choice, person: voter), as: house.secretary, dryRun: dryRun)
                let ground = try #require(refusal?.grounds.first)
                #expect(ground.code == "ballot-final" && ground.found == nil && refusal?.grounds.count == 1)
                #expect(!ground.message.nl.contains("tegen") && !ground.message.en.contains("against"))
            }
            let own = try await house.refusal(CastBallot(poll: poll, choice: .for), as: voter)
            #expect(own?.grounds.first?.found == "against")
        }
    }

    @Test("that the secretary entered is answered again as it was")
    func entered() async throws {
        try await withHouse { house in
            let poll = try await poll(in: house), voter = house.member(7)
            let entry = CastBallot(poll: poll, choice: .for, person: voter)
            let first = try await house.perform(entry, as: house.secretary, key: "one")
            #expect(try await house.perform(entry, as: house.secretary, key: "one") == first)
            #expect(try await house.codes(entry, as: house.chair) == ["ballot-final"])
            #expect(try await house.perform(CastBallot(poll: poll, choice: .for), as: voter) == first)
        }
    }

    @Test("over options is no more told than one for or against")
    func options() async throws {
        try await withHouse { house in
            let choice = ProposalChoice(options: [.init(name: "A"), .init(name: "B")], method: "plurality")
            let poll = try await poll(in: house, choice: choice), voter = house.member(7)
            try await house.perform(MarkBallot(poll: poll, ranking: [[1]]), as: voter)
            for mark in [0, 1] {
                let refusal = try await house.refusal(
                    MarkBallot(poll: poll, ranking: [[mark]], person: voter), as: house.secretary, dryRun: true)
                #expect(refusal?.codes == ["ballot-final"] && refusal?.grounds.first?.found == nil)
            }
        }
    }
}
