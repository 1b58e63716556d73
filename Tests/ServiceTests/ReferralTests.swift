import CooperativeService
import Kernel
import Meetings
import Proposals
import Statutes
import Store
import Testing

@Suite("Who decides when the board cannot, or when members kept it to themselves")
struct ReferralTests {
    @Test("The assembly decides in place of a board that has an interest, and its decision says so")
    func inPlaceOfTheBoard() async throws {
        try await withHouse { house in
            let hall = try await house.perform(
                FileProposal(title: "De zaal", text: "Wij huren de zaal van het bestuur.", body: .board),
                as: house.secretary
            ).proposal
            for director in [house.chair, house.secretary] {
                try await house.perform(DeclareInterest(proposal: hall), as: director)
            }
            let early = try await house.refusal(ReferProposal(proposal: hall), as: house.secretary)
            #expect(early?.codes == ["directors-without-conflict"] && early?.articles == ["2:44 lid 6"])
            try await house.perform(DeclareInterest(proposal: hall), as: house.treasurer)
            let referred = try await house.perform(ReferProposal(proposal: hall), as: house.secretary)
            #expect(referred.body == .assembly)
            let member = Actor.person(house.member(5))
            try await house.perform(PublishProposalText(proposal: referred.proposal), as: house.secretary)
            let sheet = try await house.service.proposal(
                referred.proposal, of: house.cooperative, as: member)
            #expect(sheet.text == "Wij huren de zaal van het bestuur." && sheet.line.organ == .assembly)

            let meeting = try await house.assembly(on: [referred.proposal], present: 10)
            let closed = try await house.vote(in: meeting, on: referred.proposal, inFavour: 4...10).closed
            let decided = try await house.service.decision(
                try #require(closed.decision), of: house.cooperative, as: member)
            #expect(decided.background?.inPlaceOf == .board && decided.background?.conflicted == 3)
            // What the board itself does, its officers now do on the decision of the assembly.
            try await house.perform(
                ChangeCategory(
                    member: house.memberID(12), category: "donor", decision: closed.decision,
                    requestedOn: House.day(4, 1)),
                as: house.secretary)
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("Delegates decide on the rest; on what members kept, every member is on the roll")
    func keptByMembers() async throws {
        let model = ModelStatutes.text(ModelStatutes.neighbourhood) ?? ""
        let file = try #require(StatutesReading(model, name: "model").file)
        let text = try #require(
            file.overriding([
                "assembly.delegates": PolicyNode(.word("true")),
                "assembly.membersDecide": PolicyNode(.list([PolicyNode(.word("dues"))])),
            ]).file
        ).written
        try await withHouse(statutes: text) { house in
            let decided = try await house.boardDecides("Ledenraad")
            try await house.perform(
                SetUpBody(
                    body: .delegates, seats: [SetUpBody.Seats(constituency: "members", seats: 4)], decision: decided),
                as: house.secretary)
            try await house.perform(RecordDelegates(elected: (4...7).map(house.member), asked: 12), as: house.secretary)
            let rack = try await house.perform(FileProposal(title: "Rek", text: "Een rek."), as: house.member(4))
            let dues = try await house.perform(
                FileProposal(title: "Contributie", text: "40 euro.", topic: .dues), as: house.secretary)
            for proposal in [rack.proposal, dues.proposal] {
                try await house.perform(PublishProposalText(proposal: proposal), as: house.secretary)
            }
            let meeting = try await house.assembly(on: [rack.proposal, dues.proposal], present: 8)
            let first = try await house.perform(OpenPoll(meeting: meeting, proposal: rack.proposal), as: house.chair)
            #expect(first.base == 4 && first.represented == 4)
            let second = try await house.perform(OpenPoll(meeting: meeting, proposal: dues.proposal), as: house.chair)
            #expect(second.base == 12 && second.represented == 8)
        }
    }
}
