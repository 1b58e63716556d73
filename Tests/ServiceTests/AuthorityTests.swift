import CooperativeService
import Kernel
import Meetings
import Proposals
import Statutes
import Testing

@Suite("Who may do what")
struct AuthorityTests {
    @Test("Founding is done once; after it the operator has no power")
    func founding() async throws {
        try await withHouse { house in
            let found = FoundCooperative(statutes: ModelStatutes.neighbourhood, founders: House.founders(4))
            #expect(try await house.refusal(found, by: .founding)?.codes == ["already-founded"])
            #expect(try await house.refusal(found, as: house.chair)?.codes == ["outside-mandate"])
            let suspend = SuspendMember(member: try await house.memberID(5), reason: "Zomaar")
            let meeting = try await house.perform(DraftMeeting(day: House.assemblyDay), as: house.secretary).meeting
            for actor in [Actor.founding, .clock] {
                #expect(try await house.refusal(suspend, by: actor)?.codes == ["outside-mandate"])
                #expect(
                    try await house.refusal(ConvokeMeeting(meeting: meeting), by: actor)?.codes == ["outside-mandate"])
                #expect(
                    try await house.refusal(AppointOfficer(person: house.member(5), office: .boardMember), by: actor)?
                        .codes == ["outside-mandate"])
            }
            #expect(try await house.refusal(suspend, by: .visitor)?.codes == ["sign-in-first"])
        }
    }

    @Test("What belongs to an office is refused to every other, with the article")
    func offices() async throws {
        try await withHouse { house in
            let draft = DraftMeeting(day: House.assemblyDay)
            for person in [house.treasurer, house.member(9)] {
                let refusal = try await house.refusal(draft, as: person)
                #expect(refusal?.kind == .authority)
                #expect(refusal?.codes == ["outside-mandate"])
                #expect(refusal?.articles.isEmpty == false)
            }
            #expect(try await house.refusal(draft, as: house.chair) == nil)
        }
    }

    @Test("The statutes leave the convocation to the secretary; without that article the board must decide")
    func delegation() async throws {
        let text = try #require(ModelStatutes.text(ModelStatutes.neighbourhood))
        let without = text.split(separator: "\n", omittingEmptySubsequences: false)
            .filter { !$0.contains("command: convoke-meeting,") }.joined(separator: "\n")
        try await withHouse(statutes: without) { house in
            let meeting = try await house.perform(
                DraftMeeting(day: House.assemblyDay, place: "Zaal", agenda: [AgendaEntry(title: "Rondvraag")]),
                as: house.secretary
            ).meeting
            #expect(try await house.codes(ConvokeMeeting(meeting: meeting), as: house.secretary) == ["outside-mandate"])
            let cited = ConvokeMeeting(meeting: meeting, decision: try await house.boardDecides())
            #expect(try await house.codes(cited, as: house.member(9)) == ["outside-mandate"])
            #expect(try await house.refusal(cited, as: house.treasurer) == nil)
        }
    }

    @Test("What belongs to the board needs its adopted decision; one of another body or a rejected one will not do")
    func cited() async throws {
        try await withHouse { house in
            let member = try await house.memberID(8)
            func suspend(_ decision: DecisionID?) -> SuspendMember {
                SuspendMember(member: member, reason: "Achterstand", decision: decision)
            }
            let alone = try await house.refusal(suspend(nil), as: house.secretary)
            #expect(alone?.codes == ["outside-mandate"])
            #expect(alone?.articles.isEmpty == false)
            let rejected = try await house.boardDecides(votesFor: 1)
            let refused = try await house.refusal(suspend(rejected), as: house.secretary)
            #expect(refused?.codes == ["decision-of-other-body"])
            #expect(refused?.articles.isEmpty == false)
            let proposal = try await house.perform(FileProposal(title: "Iets", text: "Iets"), as: house.chair).proposal
            let meeting = try await house.assembly(on: [proposal], present: 8)
            let assembly = try await house.vote(in: meeting, on: proposal, inFavour: 1...8).closed.decision
            #expect(try await house.codes(suspend(assembly), as: house.secretary) == ["decision-of-other-body"])
            let adopted = try await house.boardDecides(mandates: SuspendMember.name, about: [8])
            #expect(try await house.codes(suspend(adopted), as: house.member(9)) == ["outside-mandate"])
            #expect(try await house.refusal(suspend(adopted), as: house.secretary) == nil)
        }
    }

    @Test("The statutes are amended by a vote alone: no officer, and no decision of the board")
    func decisionOnly() async throws {
        try await withHouse { house in
            let amend = AmendStatutes(text: ModelStatutes.neighbourhood)
            #expect(try await house.refusal(amend, as: house.chair)?.articles == ["2:42 lid 1"])
            let board = RecordBoardDecision(
                title: "Nieuwe statuten", votesFor: 3, votesAgainst: 0,
                command: Payload(
                    name: "amend-statutes", fields: .object(["text": .string(ModelStatutes.neighbourhood)])))
            let refused = try await house.refusal(board, as: house.secretary)
            #expect(refused?.articles == ["2:42 lid 1"])
            #expect(try await house.number("SELECT COUNT(*) FROM statutes_version") == 1)
        }
    }

    @Test("A suspended member files nothing and asks for no assembly; a donor neither")
    func votersOnly() async throws {
        try await withHouse { house in
            let file = FileProposal(title: "Iets", text: "Iets")
            try await house.perform(
                SuspendMember(
                    member: try await house.memberID(8), reason: "Achterstand",
                    decision: try await house.boardDecides(mandates: SuspendMember.name, about: [8])),
                as: house.secretary)
            #expect(try await house.codes(file, as: house.member(8)) == ["outside-mandate"])
            try await house.perform(
                ChangeCategory(
                    member: try await house.memberID(9), category: "donor", decision: try await house.boardDecides(),
                    requestedOn: House.day(4, 1)),
                as: house.secretary)
            #expect(try await house.codes(file, as: house.member(9)) == ["outside-mandate"])
            #expect(
                try await house.codes(RequestAssembly(subject: "Bus", supporters: []), as: house.member(9)) == [
                    "outside-mandate"
                ])
        }
    }

    @Test(
        "Statutes that leave to an office what is no command, or what is a body's alone, are refused with the article")
    func delegationsAreCommands() async throws {
        let text = try #require(ModelStatutes.text(ModelStatutes.neighbourhood))
        try await withHouse { house in
            for (name, code) in [("convoke-meetings", "delegation-unknown"), ("amend-statutes", "delegation-reserved")]
            {
                let strange = text.replacing("command: convoke-meeting,", with: "command: \(name),")
                let amend = Payload(name: "amend-statutes", fields: .object(["text": .string(strange)]))
                let refusal = try await house.refusal(
                    FileProposal(title: "Statuten", text: "Nieuw", command: amend), as: house.secretary)
                #expect(refusal?.codes == [code])
                #expect(refusal?.articles == ["art. 14"])
            }
        }
    }
}
