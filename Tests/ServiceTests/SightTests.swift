import CooperativeService
import Kernel
import Meetings
import Testing

/// Who sits in a committee opens what is of that committee, and no drafts or decisions of board and assembly.
@Suite("What an office in a committee lets read")
struct SightTests {
    private static let group = Organ(rawValue: "stuurgroep")

    private struct Papers {
        let draft: ProposalID, ofBoard: ProposalID, ofGroup: ProposalID
        let decision: DecisionID, ownDecision: DecisionID
    }

    private func papers(_ house: House) async throws -> Papers {
        let ofSetUp = try await house.boardDecides()
        try await house.perform(
            SetUpBody(
                body: Self.group, kind: .steeringGroup, mandate: MandateTerms(subjects: ["groen"]), decision: ofSetUp),
            as: house.secretary)
        try await house.perform(
            AppointOfficer(person: house.member(4), body: Self.group, decision: try await house.boardDecides()),
            as: house.secretary)
        func filed(_ body: Organ?, by number: Int) async throws -> ProposalID {
            try await house.perform(
                FileProposal(title: "Geheim", text: "Geheim.", body: body), as: house.member(number)
            ).proposal
        }
        return Papers(
            draft: try await filed(nil, by: 6), ofBoard: try await filed(.board, by: 2),
            ofGroup: try await filed(Self.group, by: 4), decision: ofSetUp,
            ownDecision: try await house.perform(
                RecordBoardDecision(title: "Bomen", votesFor: 1, votesAgainst: 0, body: Self.group),
                as: house.member(4)
            ).decision)
    }

    @Test("is the committee's own; who is on the board opens all of it")
    func committee() async throws {
        try await withHouse { house in
            let papers = try await papers(house), linde = house.cooperative
            let sitter = Actor.person(house.member(4)), board = Actor.person(house.secretary)
            for id in [papers.draft, papers.ofBoard] {
                for read in [
                    { _ = try await house.service.proposal(id, of: linde, as: $0) },
                    { _ = try await house.service.course(of: id, in: linde, as: $0) },
                ] as [(Actor) async throws -> Void] {
                    try await #require(throws: Refusal.self) { try await read(sitter) }
                    try await read(board)
                }
            }
            _ = try await house.service.proposal(papers.ofGroup, of: linde, as: sitter)
            let lines = try await house.service.proposals(of: linde, as: sitter).lines.map(\.id)
            #expect(lines == [papers.ofGroup])
            #expect(try await house.service.proposals(of: linde, as: board).lines.count == 3)

            try await #require(throws: Refusal.self) {
                try await house.service.decision(papers.decision, of: linde, as: sitter)
            }
            _ = try await house.service.decision(papers.ownDecision, of: linde, as: sitter)
            #expect(try await house.service.decisions(of: linde, as: sitter).lines.map(\.id) == [papers.ownDecision])
            #expect(try await house.service.decisions(of: linde, as: board).lines.count >= 3)
        }
    }

    @Test("A draft, and a meeting of the board, are shown by no side door")
    func earlyAndProxies() async throws {
        try await withHouse { house in
            let linde = house.cooperative, member = Actor.person(house.member(8))
            let draft = try await house.perform(
                DraftMeeting(day: House.assemblyDay, place: "Zaal", agenda: [AgendaEntry(title: "Geheim punt")]),
                as: house.secretary
            ).meeting
            let ofBoard = try await house.perform(
                DraftMeeting(
                    body: .board, day: House.assemblyDay, place: "Zaal", agenda: [AgendaEntry(title: "Geheim punt")]),
                as: house.secretary
            ).meeting
            try await house.perform(ConvokeMeeting(meeting: ofBoard), as: house.secretary)
            let unknown = try #require(MeetingID("01900000-0000-7000-8000-000000000001"))
            for meeting in [draft, ofBoard, unknown] {
                try await #require(throws: Refusal.self) {
                    try await house.service.earlyLines(of: meeting, in: linde, as: member)
                }
                try await #require(throws: Refusal.self) {
                    try await house.service.proxyDesk(for: meeting, of: linde, as: member)
                }
            }
            #expect(try await house.service.earlyLines(of: draft, in: linde, as: .person(house.secretary)).count == 1)
            try await house.perform(ConvokeMeeting(meeting: draft), as: house.secretary)
            #expect(try await !house.service.earlyLines(of: draft, in: linde, as: member).isEmpty)
        }
    }
}
