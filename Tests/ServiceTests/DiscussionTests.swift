import CooperativeService
import Kernel
import Meetings
import Proposals
import Statutes
import Store
import Testing
import Voting

@Suite("Arguments and rounds by consent")
struct DiscussionTests {
    private func proposal(in house: House) async throws -> ProposalID {
        try await house.perform(
            FileProposal(title: "Tuin", text: "Er komt een moestuin."), as: house.member(5)
        ).proposal
    }

    @Test("The words of who leaves are erased, the facts stay and the journal still holds")
    func erased() async throws {
        try await withHouse { house in
            let proposal = try await proposal(in: house)
            let argument = try await house.perform(
                AddArgument(proposal: proposal, side: .for, text: "Mijn dochter is ziek."), as: house.member(8)
            ).argument
            try await house.perform(
                AddArgument(text: "Sterkte.", replyTo: argument), as: house.member(9))
            let words = "SELECT COUNT(*) FROM proposals_argument_text"
            #expect(try await house.number(words) == 2)
            try await house.perform(ResignMembership(), as: house.member(8))
            house.on(House.day(1, 2, 2028))
            try await house.perform(ErasePerson(person: house.member(8)), as: house.secretary)
            #expect(try await house.number(words) == 1)
            #expect(try await house.number("SELECT COUNT(*) FROM proposals_argument") == 2)
            let course = try await house.service.course(
                of: proposal, in: house.cooperative, as: .person(house.secretary))
            #expect(course.arguments.map(\.text) == [nil, "Sterkte."])
            let report = try await house.journal()
            #expect(report.breach == nil && report.erased > 0)
        }
    }

    @Test("What is withdrawn is gone at once; what is hidden stays for who judges it, and not on the page")
    func ended() async throws {
        try await withHouse { house in
            let proposal = try await proposal(in: house)
            let give = AddArgument(proposal: proposal, side: .against, text: "Nee.")
            let first = try await house.perform(give, as: house.member(8)).argument
            let second = try await house.perform(give, as: house.member(8)).argument
            try await house.perform(WithdrawArgument(argument: first), as: house.member(8))
            try await house.perform(HideArgument(argument: second, reason: "Grof."), as: house.secretary)
            #expect(try await house.number("SELECT COUNT(*) FROM proposals_argument_text") == 1)
            let course = try await house.service.course(
                of: proposal, in: house.cooperative, as: .person(house.secretary))
            #expect(course.arguments.map(\.end) == ["withdrawn", "hidden"])
            #expect(course.arguments.allSatisfy { $0.text == nil })
        }
    }

    @Test("Two objections and then a vote; the decision by consent is looked at again")
    func consent() async throws {
        let model = try #require(ModelStatutes.text(ModelStatutes.neighbourhood))
        let statutes = model.replacing(
            "      vote.basis: cast\n",
            with: "      vote.basis: cast\n      consent.topics: [ordinary]\n      consent.rounds: 1\n")
        try await withHouse(statutes: statutes) { house in
            let proposal = try await proposal(in: house)
            for _ in 1...2 { try await house.perform(OpenConsentRound(proposal: proposal), as: house.secretary) }
            try await house.perform(
                ReactInConsentRound(proposal: proposal, text: "Mooi."), as: house.member(9))
            let meeting = try await house.assembly(on: [proposal], present: 6)
            let poll = try #require(
                try await house.perform(OpenConsentRound(proposal: proposal), as: house.chair).poll)
            try await house.perform(
                MarkBallot(poll: poll, voice: "objection", argument: "Te nat."), as: house.member(6))
            let closed = try await house.perform(ClosePoll(poll: poll), as: house.chair)
            #expect(closed.outcome == .objected && closed.decision == nil)
            let course = try await house.service.course(
                of: proposal, in: house.cooperative, as: .person(house.secretary))
            #expect(course.consent?.rounds.map(\.state) == ["over", "over", "objected"])
            #expect(course.consent?.isExhausted == true && course.consent?.next == nil)
            let final = try await house.vote(in: meeting, on: proposal, inFavour: 1...4, against: 5...6).closed
            #expect(final.outcome == .adopted)
            #expect(final.arithmetic.comparisons.count == 2)
        }
    }
}
