import CooperativeService
import Kernel
import Meetings
import Testing

@Suite("Meetings, from draft to minutes")
struct MeetingsCommandTests {
    @Test("A convocation goes by e-mail to who agreed, by letter to every other, once")
    func channels() async throws {
        try await withHouse(members: 120) { house in
            let meeting = try await house.announced()
            let print = try await house.service.convocationPrint(of: meeting, in: house.cooperative)
            #expect(print.labels.count == 30)
            #expect(print.body.nl.contains("dinsdag 12 mei 2026"))
            #expect(print.body.nl.contains("Volmachten (voorstel tot statutenwijziging)"))
            let again = try await house.refusal(ConvokeMeeting(meeting: meeting), as: house.secretary)
            #expect(again?.kind == .conflict)
            #expect(again?.codes == ["meeting-is-convoked"])
        }
    }

    @Test("A convocation that is too late is refused with law and statutes, and leaves nothing behind")
    func tooLate() async throws {
        try await withHouse(members: 120) { house in
            house.on(5, 6)
            let draft = try await house.perform(
                DraftMeeting(
                    day: House.day(5, 12), place: "Lindezaal",
                    agenda: [AgendaEntry(title: "Volmachten", topic: .amend)]), as: house.secretary)
            let refusal = try await house.refusal(ConvokeMeeting(meeting: draft.meeting), as: house.secretary)
            #expect(refusal?.kind == .statutes)
            #expect(refusal?.articles == ["2:42 lid 1", "art. 14"])
            let advice = try await house.service.dateAdvice(for: draft.meeting, in: house.cooperative)
            #expect(!advice.isLawful)
            #expect(advice.earliest == House.day(5, 21))
            #expect(advice.convokeBy == House.day(4, 27))
        }
    }

    @Test("Two people who change the same meeting: the second is told to look again")
    func conflict() async throws {
        try await withHouse(members: 120) { house in
            house.on(4, 20)
            let draft = try await house.perform(DraftMeeting(day: House.day(5, 12)), as: house.secretary)
            try await house.perform(
                ChangeMeeting(meeting: draft.meeting, revision: 1, place: "Kerkzaal"), as: house.chair)
            let refusal = try await house.refusal(
                ChangeMeeting(meeting: draft.meeting, revision: 1, place: "Buurthuis"), as: house.secretary)
            #expect(refusal?.codes == ["meeting-changed-meanwhile"])
        }
    }

    @Test("A convoked meeting keeps its day")
    func dayStands() async throws {
        try await withHouse(members: 120) { house in
            let meeting = try await house.announced()
            let refusal = try await house.refusal(
                ChangeMeeting(meeting: meeting, revision: 1, day: House.day(5, 13)), as: house.secretary)
            #expect(refusal?.codes == ["meeting-already-notified"])
            try await house.perform(
                ChangeMeeting(meeting: meeting, revision: 1, place: "Kerkzaal"), as: house.secretary)
        }
    }

    @Test("Only the chair opens a meeting, on its own day")
    func opening() async throws {
        try await withHouse(members: 120) { house in
            let meeting = try await house.announced()
            house.on(5, 11)
            #expect(
                try await house.refusal(OpenMeeting(meeting: meeting), as: house.chair)?.codes
                    == ["opening-not-on-the-day"])
            house.on(5, 12, hour: 20)
            #expect(
                try await house.refusal(OpenMeeting(meeting: meeting), as: house.secretary)?.kind == .authority)
            let opened = try await house.perform(OpenMeeting(meeting: meeting), as: house.chair)
            #expect(opened.base == 120)
            #expect(opened.suspended == 0)
        }
    }

    @Test("In the hall the secretary records who comes; a member does not let themselves in")
    func door() async throws {
        try await withHouse(members: 120) { house in
            let meeting = try await house.announced()
            house.on(5, 12, hour: 19)
            try await house.perform(
                RecordArrival(meeting: meeting, person: house.persons[9]), as: house.secretary)
            #expect(
                try await house.refusal(
                    RecordArrival(meeting: meeting, way: .hall), as: house.member(20))?.codes
                    == ["not-at-the-door"])
            #expect(
                try await house.refusal(
                    RecordArrival(meeting: meeting, way: .online), as: house.member(20))?.codes
                    == ["meeting-not-online"])
            house.on(5, 12, hour: 20)
            let opened = try await house.perform(OpenMeeting(meeting: meeting), as: house.chair)
            #expect(opened.represented == 1)
            try await house.perform(
                RecordDeparture(meeting: meeting, person: house.persons[9]), as: house.secretary)
            try await house.perform(CloseMeeting(meeting: meeting), as: house.chair)
            let minutes = try await house.service.minutesDraft(of: meeting, in: house.cooperative)
            #expect(minutes.convocation?.fullDays == 14)
            #expect(minutes.convocation?.byEmail == 90)
            #expect(minutes.inHall == 1)
            #expect(minutes.items.map(\.isAnnounced) == [true])
            #expect(minutes.closedAt != nil)
        }
    }

    @Test("8: eleven ask in vain; twelve start the clocks; on the fifteenth day they convoke with a chair of their own")
    func request() async throws {
        try await withHouse(members: 120) { house in
            house.on(9, 1)
            let few = RequestAssembly(subject: "De buurtbus", supporters: Array(house.persons[3...13]))
            #expect(try await house.refusal(few, as: house.secretary)?.articles == ["2:41 lid 2"])
            #expect(try await house.codes(few, as: house.member(4)) == ["supporters-by-the-secretary"])
            let request = try await house.perform(
                RequestAssembly(subject: "De buurtbus", supporters: Array(house.persons[3...14])), as: house.secretary)
            #expect(request.heldBy == House.day(9, 29))
            let due = try await house.service.legalCalendar(of: house.cooperative)
            #expect(due.contains { $0.kind == .holdRequested && $0.day == House.day(9, 29) })
            let convoke = ConvokeRequestedAssembly(
                request: request.request, day: House.day(10, 6), place: "Buurthuis", chair: house.persons[4])
            house.on(9, 15)
            #expect(try await house.refusal(convoke, as: house.member(4))?.articles == ["2:41 lid 3"])
            house.on(9, 16)
            #expect(try await house.refusal(convoke, as: house.member(30))?.codes == ["not-a-requester"])
            let meeting = try await house.perform(convoke, as: house.member(4)).meeting
            house.on(10, 6, hour: 20)
            #expect(try await house.refusal(OpenMeeting(meeting: meeting), as: house.chair)?.codes == ["not-the-chair"])
            try await house.perform(OpenMeeting(meeting: meeting), as: house.member(5))
        }
    }

    @Test("The yearly assembly is due by the end of June, and once it was held, next year's")
    func yearly() async throws {
        try await withHouse { house in
            func due() async throws -> [Day] {
                try await house.service.legalCalendar(of: house.cooperative).filter { $0.kind == .annualAssembly }
                    .map(\.day)
            }
            #expect(try await due() == [House.day(6, 30)])
            let meeting = try await house.convoked([AgendaEntry(title: "Jaarrekening", topic: .accounts)])
            house.on(House.assemblyDay, hour: 20)
            try await house.perform(OpenMeeting(meeting: meeting), as: house.chair)
            #expect(try await due() == [House.day(6, 30, 2027)])
        }
    }

    @Test("An officer appoints nobody on their own; a director resigns without leave")
    func officers() async throws {
        try await withHouse(members: 120) { house in
            house.on(4, 1)
            let refusal = try await house.refusal(
                AppointOfficer(person: house.persons[9], office: .boardMember), as: house.chair)
            #expect(refusal?.kind == .authority)
            #expect(
                try await house.refusal(DismissOfficer(person: house.persons[0]), as: house.member(30))?.codes
                    == ["assembly-dismisses"])
            let left = try await house.perform(DismissOfficer(person: house.persons[2]), as: house.member(3))
            #expect(left.ended == 1)
        }
    }
}

extension House {
    /// An amendment announced on 27 April for the assembly of 12 May.
    fileprivate func announced() async throws -> MeetingID {
        on(4, 27)
        return try await convoked([AgendaEntry(title: "Volmachten", topic: .amend)])
    }
}
