import CooperativeService
import Counting
import Kernel
import Meetings
import Proposals
import Testing
import Voting

@Suite struct TheCountOfAMotion {
    @Test("A vote for or against can be counted again from its file, with the digest that the page tells")
    func again() async throws {
        try await withHouse { house in
            for (inFavour, isPassed) in [(5, true), (4, false), (2, false)] {
                let proposal = try await house.perform(
                    FileProposal(title: "Zonnepanelen", text: "Er komen panelen."), as: house.persons[5]
                ).proposal
                house.on(4, 27)
                let meeting = try await house.assembly(on: [proposal], present: 9)
                let poll = try await house.perform(OpenPoll(meeting: meeting, proposal: proposal), as: house.chair).poll
                for (index, member) in house.persons.prefix(9).enumerated() {
                    let choice: Vote = index < inFavour ? .for : index < 8 ? .against : .blank
                    try await house.perform(CastBallot(poll: poll, choice: choice), as: member)
                }
                let member = Actor.person(house.persons[4])
                await #expect(throws: Refusal.self) {
                    try await house.service.countedFile(of: poll, in: house.cooperative, as: member)
                }
                let closed = try await house.perform(ClosePoll(poll: poll), as: house.chair)
                #expect((closed.outcome == .adopted) == isPassed)
                let file = try await house.service.countedFile(of: poll, in: house.cooperative, as: member)
                guard case .readable(let counted) = try CountingCase.read(Array(file.text.utf8)) else {
                    Issue.record("the file of a motion can be read")
                    return
                }
                let sealed = try SealedCount(counting: counted)
                #expect(sealed.digest == file.digest)
                #expect((sealed.outcome.elected == [0]) == isPassed)
                let decision = try #require(closed.decision)
                let byVisitor = try await house.service.countedFile(
                    behind: decision, in: house.cooperative, as: .visitor)
                #expect(byVisitor == file)
                try await house.perform(CloseMeeting(meeting: meeting), as: house.chair)
            }
        }
    }
}
