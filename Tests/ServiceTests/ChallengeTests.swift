import CooperativeService
import Kernel
import Meetings
import Proposals
import Store
import Testing
import Voting

@Suite("A result that is challenged at once (2:13 lid 4)")
struct ChallengeTests {
    private func proposal(_ title: String, in house: House) async throws -> ProposalID {
        try await house.perform(FileProposal(title: title, text: "Er komt een rek."), as: house.member(5)).proposal
    }

    @Test("More than half of the votes on the roll challenge; a new vote takes the place of the first")
    func newVote() async throws {
        try await withHouse { house in
            let proposal = try await proposal("Rek", in: house)
            let meeting = try await house.assembly(on: [proposal], present: 10)
            let first = try await house.vote(in: meeting, on: proposal, inFavour: 1...6, against: 7...9)
            #expect(first.closed.outcome == .adopted)
            for number in 5...9 {
                let challenged = try await house.perform(ChallengeResult(poll: first.poll), as: house.member(number))
                #expect(!challenged.isAskedAnew && challenged.votes == number - 4 && challenged.needed == 6)
            }
            #expect(try await house.effects(of: first.closed.decision) == [])
            let challenged = try await house.perform(ChallengeResult(poll: first.poll), as: house.member(10))
            #expect(challenged.isAskedAnew && challenged.decision == first.closed.decision)
            // By the new vote the first one loses its effect, not by the challenge.
            #expect(try await house.effects(of: first.closed.decision) == [])
            let second = try await house.vote(in: meeting, on: proposal, inFavour: 1...4, against: 5...9)
            #expect(try await house.effects(of: first.closed.decision) == [.lapsed])
            let lines = try await house.service.decisions(of: house.cooperative, as: .person(house.secretary)).lines
            #expect(Set(lines.map(\.isChallenged)) == [true, false])
            #expect(second.closed.outcome == .rejected)
            #expect(second.closed.number == "2026-2")
            #expect(
                try await house.codes(ChallengeResult(poll: second.poll), as: house.member(8))
                    == ["challenge-of-revote"])
            #expect(
                try await house.codes(OpenPoll(meeting: meeting, proposal: proposal), as: house.chair)
                    == ["already-decided"])
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("Not while the vote is open, not by who was not on its roll, not twice")
    func refusals() async throws {
        try await withHouse { house in
            let proposal = try await proposal("Rek", in: house)
            let meeting = try await house.assembly(on: [proposal], present: 10)
            let poll = try await house.perform(OpenPoll(meeting: meeting, proposal: proposal), as: house.chair).poll
            let challenge = ChallengeResult(poll: poll)
            #expect(try await house.codes(challenge, as: house.member(8)) == ["poll-not-closed"])
            try await house.perform(CastBallot(poll: poll, choice: .for), as: house.member(4))
            try await house.perform(ClosePoll(poll: poll), as: house.chair)
            #expect(try await house.codes(challenge, as: house.member(11)) == ["not-in-roll"])
            try await house.perform(challenge, as: house.member(8))
            #expect(try await house.codes(challenge, as: house.member(8)) == ["already-challenged"])
            for number in 1...5 { try await house.perform(challenge, as: house.member(number)) }
            #expect(try await house.codes(challenge, as: house.member(9)) == ["already-challenged"])
        }
    }

    @Test("Not after the next vote opened, nor after the meeting")
    func tooLate() async throws {
        try await withHouse { house in
            let rek = try await proposal("Rek", in: house), bank = try await proposal("Bank", in: house)
            let meeting = try await house.assembly(on: [rek, bank], present: 10)
            let first = try await house.vote(in: meeting, on: rek, inFavour: 1...9).poll
            house.on(House.assemblyDay, hour: 21)
            let second = try await house.vote(in: meeting, on: bank, inFavour: 1...9).poll
            #expect(
                try await house.refusal(ChallengeResult(poll: first), as: house.member(8))?.articles == ["2:13 lid 4"])
            try await house.perform(CloseMeeting(meeting: meeting), as: house.chair)
            #expect(try await house.codes(ChallengeResult(poll: second), as: house.member(8)) == ["challenge-too-late"])
        }
    }

    @Test("A dismissal by name is carried out at once; challenged it lapses, and decided the same it is not done twice")
    func carriedOut() async throws {
        try await withHouse { house in
            let dismiss = Payload(
                name: "dismiss-officer", fields: .object(["person": .string(house.treasurer.description)]))
            let proposal = try await house.perform(
                FileProposal(title: "Ontslag", text: "Ontslag.", command: dismiss), as: house.member(5)
            ).proposal
            let meeting = try await house.assembly(on: [proposal], present: 12)
            let first = try await house.vote(in: meeting, on: proposal, inFavour: 1...12)
            #expect(first.closed.effect == "carriedOut")
            for number in 1...6 {
                let challenged = try await house.perform(ChallengeResult(poll: first.poll), as: house.member(number))
                #expect(!challenged.isAskedAnew && !challenged.wasCarriedOut)
            }
            let last = try await house.perform(ChallengeResult(poll: first.poll), as: house.member(7))
            #expect(last.isAskedAnew && last.wasCarriedOut)
            #expect(try await house.effects(of: first.closed.decision) == [.carriedOut])
            let second = try await house.vote(in: meeting, on: proposal, inFavour: 1...12)
            #expect(try await house.effects(of: first.closed.decision) == [.carriedOut, .lapsed])
            #expect(second.closed.effect == "carriedOut")
            #expect(try await house.effects(of: second.closed.decision) == [.carriedOut])
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("A show of hands holds its command until the meeting closes, so that one voter can challenge it")
    func held() async throws {
        try await withHouse { house in
            let dismiss = Payload(
                name: "dismiss-officer", fields: .object(["person": .string(house.treasurer.description)]))
            let proposal = try await house.perform(
                FileProposal(title: "Ontslag", text: "Ontslag.", topic: .dismissal, command: dismiss),
                as: house.member(5)
            ).proposal
            let meeting = try await house.assembly(on: [proposal], present: 12)
            func raise(_ count: Int) async throws -> (poll: PollID, closed: ClosePoll.Outcome) {
                let poll = try await house.perform(
                    OpenHandVote(meeting: meeting, proposal: proposal), as: house.chair
                ).poll
                try await house.perform(
                    RecordHandCount(poll: poll, votesFor: count, votesAgainst: 12 - count), as: house.chair)
                return (poll, try await house.perform(ClosePoll(poll: poll), as: house.chair))
            }
            let first = try await raise(9)
            #expect(first.closed.effect == "waiting")
            #expect(try await house.perform(ChallengeResult(poll: first.poll), as: house.member(9)).isAskedAnew)
            #expect(try await house.effects(of: first.closed.decision) == [.waiting])
            // The new vote is not challenged again, and holds nothing.
            let second = try await raise(10)
            #expect(second.closed.effect == "carriedOut")
            try await house.perform(CloseMeeting(meeting: meeting), as: house.chair)
            #expect(try await house.effects(of: second.closed.decision) == [.carriedOut])
            #expect(try await house.effects(of: first.closed.decision) == [.waiting, .lapsed])
        }
    }

    @Test("Statutes whose vote was challenged are not put in force by a deed")
    func noDeed() async throws {
        try await withHouse { house in
            let proposal = try await house.perform(
                FileProposal(title: "Oproep", text: "Artikel 14: 21 dagen.", command: .longerNotice),
                as: house.secretary
            ).proposal
            try await house.perform(PublishProposalText(proposal: proposal), as: house.secretary)
            let meeting = try await house.assembly(on: [proposal], present: 12)
            let first = try await house.vote(in: meeting, on: proposal, inFavour: 1...12)
            for number in 1...7 { try await house.perform(ChallengeResult(poll: first.poll), as: house.member(number)) }
            let version = try await house.version(2)
            let deed = RecordDeed(version: version, deedOn: House.assemblyDay)
            #expect(try await house.codes(deed, as: house.secretary) == ["decision-waits"])
            let second = try await house.vote(in: meeting, on: proposal, inFavour: 1...12)
            #expect(try await house.codes(deed, as: house.secretary) == ["decision-lapsed"])
            #expect(try await house.effects(of: second.closed.decision) == [.waiting])
            try await house.perform(
                RecordDeed(version: try await house.version(3), deedOn: House.assemblyDay), as: house.secretary)
        }
    }
}
