import CooperativeService
import Kernel
import Store
import Testing

@Suite("What a recorded decision of the board covers")
struct MandateTests {
    private func suspension(of number: Int, on decision: DecisionID, in house: House) async throws -> SuspendMember {
        SuspendMember(member: try await house.memberID(number), reason: "Achterstand", decision: decision)
    }

    private func change(of number: Int, on decision: DecisionID, in house: House) async throws -> ChangeCategory {
        ChangeCategory(
            member: try await house.memberID(number), category: "donor", decision: decision,
            requestedOn: House.day(4, 1))
    }

    @Test("A decision that names no command is cited once, within ninety days")
    func withoutMandate() async throws {
        try await withHouse { house in
            let decision = try await house.boardDecides()
            let last = try await house.boardDecides(), late = try await house.boardDecides()
            let first = try await change(of: 8, on: decision, in: house)
            let second = try await change(of: 9, on: decision, in: house)
            try await house.perform(first, as: house.secretary)
            #expect(try await house.codes(second, as: house.secretary) == ["decision-cited-already"])
            house.on(7, 26)
            let third = try await change(of: 10, on: last, in: house)
            #expect(try await house.codes(third, as: house.secretary) == [])
            house.on(7, 27)
            let fourth = try await change(of: 11, on: late, in: house)
            #expect(try await house.codes(fourth, as: house.secretary) == ["decision-too-old"])
        }
    }

    @Test("A decision about something else suspends nobody")
    func ofOtherBusiness() async throws {
        try await withHouse { house in
            let bench = try await house.boardDecides("Een bank")
            let suspend = try await suspension(of: 8, on: bench, in: house)
            #expect(try await house.codes(suspend, as: house.secretary) == ["decision-mandates-nothing"])
        }
    }

    @Test("A decision on members names them: it is for those alone, and once for each")
    func aboutMembers() async throws {
        try await withHouse { house in
            let nobody = RecordBoardDecision(
                title: "Schorsing", votesFor: 3, votesAgainst: 0, mandates: "suspend-member")
            #expect(try await house.refusal(nobody, as: house.secretary)?.codes == ["mandate-names-nobody"])
            #expect(try await house.refusal(nobody, as: house.secretary)?.articles == ["art. 8"])
            let noCommand = RecordBoardDecision(
                title: "Schorsing", votesFor: 3, votesAgainst: 0, about: [house.member(8)])
            #expect(try await house.codes(noCommand, as: house.secretary) == ["about-without-mandate"])
            let decision = try await house.boardDecides(mandates: "suspend-member", about: [8])
            let other = try await suspension(of: 9, on: decision, in: house)
            #expect(try await house.codes(other, as: house.secretary) == ["decision-about-other"])
            let first = try await suspension(of: 8, on: decision, in: house)
            try await house.perform(first, as: house.secretary)
            let lifting = try await house.boardDecides(mandates: "lift-suspension")
            try await house.perform(
                LiftSuspension(member: try await house.memberID(8), decision: lifting), as: house.secretary)
            #expect(try await house.codes(first, as: house.secretary) == ["decision-used-already"])
        }
    }

    @Test("A decision that names a command mandates that one, more than once, for a year")
    func withMandate() async throws {
        try await withHouse { house in
            let decision = try await house.boardDecides(mandates: "suspend-member", about: [8, 9, 10, 11])
            for number in 8...10 {
                let suspend = try await suspension(of: number, on: decision, in: house)
                try await house.perform(suspend, as: house.secretary)
            }
            let lift = LiftSuspension(member: try await house.memberID(8), decision: decision)
            #expect(try await house.codes(lift, as: house.secretary) == ["decision-mandates-other"])
            house.on(House.day(4, 28, 2027))
            let late = try await suspension(of: 11, on: decision, in: house)
            #expect(try await house.codes(late, as: house.secretary) == ["decision-too-old"])
        }
    }

    @Test("It mandates what belongs to the board, and is recorded within 62 days")
    func recording() async throws {
        try await withHouse { house in
            let strange = RecordBoardDecision(
                title: "Statuten", votesFor: 3, votesAgainst: 0, mandates: "amend-statutes")
            let strangeCodes = try await house.codes(strange, as: house.secretary)
            #expect(strangeCodes == ["mandate-of-other-body"])
            let long = RecordBoardDecision(
                title: "Rek", decidedOn: House.day(2, 23), votesFor: 3, votesAgainst: 0)
            let longCodes = try await house.codes(long, as: house.secretary)
            #expect(longCodes == ["decision-long-ago"])
            let recent = RecordBoardDecision(
                title: "Rek", decidedOn: House.day(2, 24), votesFor: 3, votesAgainst: 0)
            let recentCodes = try await house.codes(recent, as: house.secretary)
            #expect(recentCodes == [])
        }
    }

    @Test("The board does not choose who audits its accounts")
    func auditors() async throws {
        try await withHouse { house in
            let appoint = AppointOfficer(
                person: house.member(9), office: .auditor, decision: try await house.boardDecides())
            #expect(try await house.codes(appoint, as: house.chair) == ["assembly-appoints"])
        }
    }

    @Test("What members were convoked for stays as it was announced")
    func announced() async throws {
        try await withHouse { house in
            let filed = try await house.perform(FileProposal(title: "Rek", text: "Een rek."), as: house.member(6))
            _ = try await house.convoked([AgendaEntry(proposal: filed.proposal)])
            let change = ChangeProposal(proposal: filed.proposal, text: "Twee rekken.")
            #expect(try await house.codes(change, as: house.member(6)) == ["proposal-announced"])
        }
    }

    @Test("With a death the offices of who died end")
    func death() async throws {
        try await withHouse { house in
            let open = "SELECT COUNT(*) FROM meetings_office WHERE until_day IS NULL"
            let before = try await house.number(open)
            let death = RecordDeath(member: try await house.memberID(3), on: House.day(4, 20))
            try await house.perform(death, as: house.secretary)
            #expect(try await house.number(open) == before - 1)
        }
    }

    @Test("A vote is not closed on trial: the count stays unknown until it is closed")
    func noTrial() async throws {
        try await withHouse { house in
            let filed = try await house.perform(FileProposal(title: "Rek", text: "Een rek."), as: house.member(6))
            let meeting = try await house.assembly(on: [filed.proposal], present: 5)
            let poll = try await house.perform(OpenPoll(meeting: meeting, proposal: filed.proposal), as: house.chair)
            let tried = try await house.refusal(ClosePoll(poll: poll.poll), as: house.chair, dryRun: true)
            #expect(tried?.codes == ["not-to-be-tried"])
        }
    }
}

extension MandateTests {
    @Test("The journal keeps a commitment of what a proposal carries, and it is about the person named there")
    func payloads() async throws {
        try await withHouse { house in
            let kept = "SELECT COUNT(*) FROM store_personal WHERE person_id = ?1"
            let before = try await house.number(kept, house.treasurer)
            let dismiss = Payload(
                name: "dismiss-officer", fields: .object(["person": .string(house.treasurer.description)]))
            try await house.perform(
                FileProposal(title: "Ontslag", text: "Ontslag.", command: dismiss), as: house.member(5))
            #expect(try await house.number(kept, house.treasurer) == before + 1)
            #expect(try await house.journal().breach == nil)
        }
    }
}
