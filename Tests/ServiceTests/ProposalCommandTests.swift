import CooperativeService
import Kernel
import Proposals
import Testing

@Suite struct ProposalsOnTheirWay {
    @Test("A text changes until it is open to members; after that it stands")
    func texts() async throws {
        try await withHouse { house in
            let author = house.persons[5], stranger = house.persons[6]
            let filed = try await house.perform(FileProposal(title: "Fietsen", text: "Een rek."), as: author)
            #expect(filed.number == 1)
            let change = ChangeProposal(proposal: filed.proposal, text: "Twee rekken.")
            #expect(try await house.codes(change, as: stranger) == ["not-the-proposer"])
            #expect(try await house.perform(change, as: author).version == 2)
            let publish = PublishProposalText(proposal: filed.proposal)
            #expect(try await house.codes(publish, as: author) == ["outside-mandate"])
            #expect(try await house.perform(publish, as: house.secretary).version == 2)
            #expect(try await house.codes(change, as: author) == ["text-already-open"])
            try await house.perform(WithdrawProposal(proposal: filed.proposal), as: author)
            #expect(
                try await house.codes(WithdrawProposal(proposal: filed.proposal), as: author)
                    == ["proposal-withdrawn"])
        }
    }

    @Test("A command that a proposal carries decides its kind of business, and is tried when it is filed")
    func payloads() async throws {
        try await withHouse { house in
            let amend = Payload(name: "amend-statutes", fields: .object(["text": .string("no statutes")]))
            let ordinary = FileProposal(title: "Statuten", text: "Nieuw", topic: .ordinary, command: amend)
            #expect(try await house.codes(ordinary, as: house.secretary) == ["topic-of-command"])
            let unreadable = FileProposal(title: "Statuten", text: "Nieuw", command: amend)
            let found = try await house.codes(unreadable, as: house.secretary)
            #expect(!found.isEmpty)
            let strange = Payload(name: "no-such-command", fields: .object([:]))
            let unknown = FileProposal(title: "Iets", text: "Iets", command: strange)
            #expect(try await house.codes(unknown, as: house.secretary) == ["unknown-command"])
        }
    }

    @Test("The secretary records what the board decided; more votes than directors are refused")
    func boardDecisions() async throws {
        try await withHouse { house in
            let decided = try await house.perform(
                RecordBoardDecision(title: "Zaal huren", votesFor: 2, votesAgainst: 1), as: house.secretary)
            #expect(decided.outcome == .adopted)
            #expect(decided.number == "2026-1")
            let tie = try await house.perform(
                RecordBoardDecision(title: "Zaal kopen", votesFor: 1, votesAgainst: 1), as: house.secretary)
            #expect(tie.outcome == .rejected)
            let many = RecordBoardDecision(title: "Zaal", votesFor: 4, votesAgainst: 0)
            #expect(try await house.codes(many, as: house.secretary) == ["too-many-votes"])
            let member = RecordBoardDecision(title: "Zaal", votesFor: 2, votesAgainst: 0)
            #expect(try await house.codes(member, as: house.persons[7]) == ["recorder-outside-body"])
            let assembly = RecordBoardDecision(title: "Zaal", votesFor: 2, votesAgainst: 0, body: .assembly)
            #expect(try await house.codes(assembly, as: house.secretary) == ["assembly-decides-by-poll"])
        }
    }
}
