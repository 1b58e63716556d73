import CooperativeService
import Kernel
import Meetings
import Membership
import Statutes
import Store
import Testing

@Suite("The legal calendar")
struct LegalCalendarTests {
    private func lines(
        _ kind: LegalDeadline.Kind, in house: House, withMet met: Bool = false
    ) async throws -> [LegalDeadline] {
        try await house.service.legalCalendar(of: house.cooperative, withMet: met).filter { $0.kind == kind }
    }

    @Test("Directors retire by the rota: in the year before it stands there, with a warning, and late while they stay")
    func rota() async throws {
        try await withHouse { house in
            // Founded on 1 January 2024: a third each year, the last after three.
            let due = try await lines(.officeTerm, in: house)
            #expect(due.map(\.day) == [House.day(12, 31, 2024), House.day(12, 31, 2025), House.day(12, 31)])
            #expect(due.map { $0.state(on: house.today) } == [.overdue, .overdue, .coming])
            #expect(due.allSatisfy { $0.article.code.hasPrefix("art. ") })
            house.on(12, 1)
            #expect(try await lines(.officeTerm, in: house).last?.state(on: house.today) == .soon)
        }
    }

    @Test("An application is due after sixty days, and met on the day of its outcome")
    func applications() async throws {
        try await withHouse { house in
            let application = try await house.perform(
                ApplyForMembership(familyName: "Özil", bornOn: House.day(1, 1, 1990)), by: .visitor
            ).application
            let due = try #require(try await lines(.application, in: house).first)
            #expect(due.day == House.day(6, 26) && due.state(on: house.today) == .coming)
            #expect(!due.title.nl.contains("Özil"))
            house.on(6, 20)
            #expect(due.state(on: house.today) == .soon)
            house.on(6, 28)
            #expect(due.state(on: house.today) == .overdue)
            try await house.perform(
                RefuseApplicant(
                    application: application, reason: "Woont elders", decision: try await house.boardDecides()),
                as: house.secretary)
            #expect(try await lines(.application, in: house).isEmpty)
            let met = try #require(try await lines(.application, in: house, withMet: true).first)
            #expect(met.state(on: house.today) == .met(House.day(6, 28)) && met.wasLate)
            house.on(9, 1)
            #expect(try await lines(.application, in: house, withMet: true).isEmpty)
        }
    }

    @Test("A suspension has its last day and its last day of appeal, and nobody is late for it")
    func suspensions() async throws {
        try await withHouse { house in
            try await house.suspend(7)
            let end = try #require(try await lines(.suspension, in: house).first)
            let appeal = try #require(try await lines(.suspensionAppeal, in: house).first)
            #expect(appeal.day < end.day && appeal.key == end.key)
            #expect(end.state(on: end.day + 1) == .arrived)
            house.on(end.day + 1)
            #expect(try await lines(.suspension, in: house).isEmpty)
        }
    }

    @Test("What was decided and minuted is made known: thirty and seven days after the meeting")
    func records() async throws {
        try await withHouse { house in
            let proposal = try await house.perform(
                FileProposal(title: "Bus", text: "Een bus."), as: house.member(5)
            ).proposal
            let meeting = try await house.assembly(on: [proposal], present: 10)
            _ = try await house.vote(in: meeting, on: proposal, inFavour: 1...8)
            try await house.perform(CloseMeeting(meeting: meeting), as: house.chair)
            #expect(try await lines(.publishMinutes, in: house).map(\.day) == [House.assemblyDay + 30])
            let decided = try await lines(.publishDecisions, in: house)
            #expect(decided.map(\.day) == [House.assemblyDay + 7])
            house.on(House.assemblyDay + 8)
            #expect(decided[0].state(on: house.today) == .overdue)
            try await house.perform(PublishDecisionList(), as: house.secretary)
            #expect(try await lines(.publishDecisions, in: house).isEmpty)
        }
    }

    @Test("The audit committee has its turn each year; each step of the accounts is met on its day")
    func accounts() async throws {
        try await withHouse { house in
            #expect(
                try await lines(.auditCommittee, in: house).map(\.key).sorted() == ["2025", "2026"])
            try await house.perform(DrawUpAccounts(year: 2025), as: house.treasurer)
            #expect(try await lines(.drawUpAccounts, in: house).isEmpty)
            let met = try await lines(.drawUpAccounts, in: house, withMet: true)
            #expect(met.map { $0.state(on: house.today) } == [.met(House.day(4, 27))])
        }
    }

    @Test("An assembly that members asked for stays due until it is held, convoked or not")
    func requested() async throws {
        try await withHouse(members: 120) { house in
            house.on(9, 1)
            let request = try await house.perform(
                RequestAssembly(subject: "De buurtbus", supporters: Array(house.persons[3...14])), as: house.secretary)
            #expect(try await lines(.membersConvoke, in: house).count == 1)
            house.on(9, 16)
            let meeting = try await house.perform(
                ConvokeRequestedAssembly(
                    request: request.request, day: House.day(10, 6), place: "Buurthuis", chair: house.persons[4]),
                as: house.member(4)
            ).meeting
            #expect(try await lines(.membersConvoke, in: house).isEmpty)
            house.on(10, 6, hour: 20)
            #expect(try await lines(.holdRequested, in: house).map { $0.state(on: house.today) } == [.overdue])
            try await house.perform(OpenMeeting(meeting: meeting), as: house.member(5))
            #expect(try await lines(.holdRequested, in: house).isEmpty)
            let held = try await lines(.holdRequested, in: house, withMet: true)
            #expect(held.map { $0.state(on: house.today) } == [.met(House.day(10, 6))])
        }
    }

    @Test("What members asked for has a last day to be convoked, two weeks and a day before its last day")
    func convokeRequested() async throws {
        try await withHouse(members: 120) { house in
            house.on(9, 1)
            try await house.perform(
                RequestAssembly(subject: "De buurtbus", supporters: Array(house.persons[3...14])), as: house.secretary)
            let due = try await lines(.convokeRequested, in: house)
            #expect(due.map(\.day) == [House.day(9, 14)])
            #expect(due.map { $0.state(on: house.today) } == [.soon])
            house.on(9, 29)
            #expect(try await lines(.convokeRequested, in: house).map { $0.state(on: house.today) } == [.overdue])
            // Then it is too late to hold it: that line stays.
            house.on(9, 30)
            #expect(try await lines(.convokeRequested, in: house).isEmpty)
            #expect(try await lines(.holdRequested, in: house).count == 1)
        }
    }

    @Test("After a missed quorum the second meeting has its days, until it is convoked")
    func secondMeeting() async throws {
        try await withHouse { house in
            let proposal = try await house.perform(
                FileProposal(title: "Volmachten", text: "Artikel 15: geen volmacht.", topic: .amend),
                as: house.secretary
            ).proposal
            try await house.perform(PublishProposalText(proposal: proposal), as: house.secretary)
            let first = try await house.assembly(on: [proposal], present: 7)
            #expect(try await lines(.holdSecond, in: house).isEmpty)
            #expect(
                try await house.codes(OpenPoll(meeting: first, proposal: proposal), as: house.chair)
                    == ["quorum-missed"])
            try await house.perform(CloseMeeting(meeting: first), as: house.chair)
            let held = House.assemblyDay
            #expect(try await lines(.holdSecond, in: house).map(\.day) == [held + 28])
            #expect(try await lines(.convokeSecond, in: house).map(\.day) == [held + 28 - 8])
            house.on(held + 21)
            #expect(try await lines(.convokeSecond, in: house).map { $0.state(on: house.today) } == [.overdue])
            house.on(held + 1)
            let second = try await house.perform(
                DraftMeeting(
                    day: held + 28, place: "Lindezaal", secondOf: first, agenda: [AgendaEntry(proposal: proposal)]),
                as: house.secretary)
            #expect(try await lines(.holdSecond, in: house).count == 1)
            try await house.perform(ConvokeMeeting(meeting: second.meeting), as: house.secretary)
            #expect(try await lines(.holdSecond, in: house).isEmpty)
            #expect(try await lines(.convokeSecond, in: house).isEmpty)
            #expect(try await lines(.meeting, in: house).map(\.day) == [held + 28])
        }
    }

    @Test("An assembly that nobody opened stands there as late, until it is cancelled")
    func unopened() async throws {
        try await withHouse { house in
            let proposal = try await house.perform(FileProposal(title: "Rek", text: "Rek."), as: house.chair).proposal
            let meeting = try await house.convoked([AgendaEntry(proposal: proposal)])
            house.on(House.assemblyDay, hour: 20)
            #expect(try await lines(.unopened, in: house).isEmpty)
            house.on(House.assemblyDay + 1)
            #expect(try await lines(.unopened, in: house).map { $0.state(on: house.today) } == [.overdue])
            try await house.perform(
                CancelMeeting(
                    meeting: meeting, reason: "Niemand kwam", decision: try await house.boardDecides("Afgelast")),
                as: house.secretary)
            #expect(try await lines(.unopened, in: house).isEmpty)
        }
    }

    @Test("A director who gave notice as a member leaves a seat; an excluded liability asks no acknowledgement")
    func leaving() async throws {
        try await withHouse { house in
            #expect(try await lines(.seatEnds, in: house).isEmpty)
            try await house.perform(ResignMembership(), as: house.treasurer)
            try await house.perform(ResignMembership(), as: house.member(9))
            let seats = try await lines(.seatEnds, in: house)
            #expect(seats.map(\.day) == [House.day(12, 31)])
            #expect(seats.allSatisfy { $0.title.nl.contains("minstens 3") })
            #expect(try await lines(.acknowledgeExit, in: house).isEmpty)
        }
        // Who is liable without a bound says so in the name, and keeps applications for ten years (2:54, 2:61).
        let liable = try #require(ModelStatutes.text(ModelStatutes.neighbourhood))
            .replacing("entity.liability: UA", with: "entity.liability: WA\n      register.applicationYears: 10")
            .replacing("De Linde U.A.", with: "De Linde W.A.")
        try await withHouse(statutes: liable) { house in
            try await house.perform(ResignMembership(), as: house.member(9))
            // Fourteen days after 27 April.
            #expect(try await lines(.acknowledgeExit, in: house).map(\.day) == [House.day(5, 11)])
            let member = try await house.memberID(9)
            try await house.perform(AcknowledgeExit(member: member), as: house.secretary)
            #expect(try await lines(.acknowledgeExit, in: house).isEmpty)
        }
    }
}
