import CooperativeService
import Kernel
import Store
import Testing

@Suite("Members gather support for an assembly")
struct SupportTests {
    @Test("The term begins on the day on which the tenth part is reached, and the board is told in writing")
    func term() async throws {
        try await withHouse(members: 30) { house in
            house.on(9, 1)
            let start = StartRequest(subject: "De buurtbus")
            #expect(try await house.refusal(StartRequest(subject: " "), as: house.member(4))?.kind == .invalid)
            let list = try await house.perform(start, as: house.member(4))
            #expect((list.votes, list.needed) == (1, 3) && list.requestedOn == nil)
            #expect(
                try await house.service.legalCalendar(of: house.cooperative).allSatisfy { $0.kind != .holdRequested })
            let support = SupportRequest(request: list.request)
            let before = try await house.footprint()
            #expect(try await house.perform(support, as: house.member(5), dryRun: true).votes == 2)
            #expect(try await house.footprint() == before)
            #expect(try await house.perform(support, as: house.member(5), key: "k").votes == 2)
            #expect(try await house.perform(support, as: house.member(5), key: "k").votes == 2)

            house.on(9, 10)
            let messages = try await house.number("SELECT COUNT(*) FROM store_outbox")
            let made = try await house.perform(support, as: house.member(6))
            #expect(made.requestedOn == House.day(9, 10))
            #expect(made.heldBy == House.day(10, 8) && made.selfConvokeFrom == House.day(9, 25))
            #expect(try await house.number("SELECT COUNT(*) FROM store_outbox") == messages + 3)
            let due = try await house.service.legalCalendar(of: house.cooperative)
            #expect(due.contains { $0.kind == .holdRequested && $0.day == House.day(10, 8) })
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("Refused: twice, once it is made, without a vote, and what is not there")
    func refusals() async throws {
        try await withHouse(members: 30) { house in
            let list = try await house.perform(StartRequest(subject: "De buurtbus"), as: house.member(4))
            let support = SupportRequest(request: list.request)
            #expect(try await house.codes(support, as: house.member(4)) == ["already-supported"])
            #expect(try await house.refusal(support, by: .visitor)?.codes == ["sign-in-first"])
            let unknown = SupportRequest(request: Identifier(high: 1, low: 1))
            #expect(try await house.refusal(unknown, as: house.member(5))?.kind == .notFound)
            #expect(try await house.codes(support, as: Identifier(high: 1, low: 2)) == ["outside-mandate"])
            try await house.suspend(7)
            #expect(try await house.codes(support, as: house.member(7)) == ["outside-mandate"])
            #expect(try await house.codes(StartRequest(subject: "Ook"), as: house.member(7)) == ["outside-mandate"])
            try await house.perform(support, as: house.member(5))
            try await house.perform(support, as: house.member(6))
            let late = try await house.refusal(support, as: house.member(8))
            #expect(late?.kind == .conflict && late?.codes == ["request-made"])
        }
    }

    @Test("Support of somebody who has no vote any more does not count, nor makes a requester")
    func lapsed() async throws {
        try await withHouse(members: 30) { house in
            let list = try await house.perform(StartRequest(subject: "De buurtbus"), as: house.member(4))
            let support = SupportRequest(request: list.request)
            try await house.perform(support, as: house.member(5))
            try await house.suspend(5)
            let third = try await house.perform(support, as: house.member(6))
            #expect(third.votes == 2 && third.requestedOn == nil)
            let fourth = try await house.perform(support, as: house.member(8))
            #expect(fourth.votes == 3 && fourth.requestedOn == house.today)
            #expect(try await house.number("SELECT COUNT(*) FROM meetings_request_supporter") == 3)
        }
    }

    @Test("Two who confirm at the same moment make one request")
    func together() async throws {
        try await withHouse(members: 30) { house in
            let list = try await house.perform(StartRequest(subject: "De buurtbus"), as: house.member(4))
            let support = SupportRequest(request: list.request)
            try await house.perform(support, as: house.member(5))
            async let first = house.refusal(support, as: house.member(6))
            async let second = house.refusal(support, as: house.member(8))
            #expect(try await [first, second].compactMap { $0?.codes } == [["request-made"]])
            #expect(try await house.number("SELECT COUNT(*) FROM meetings_request") == 1)
        }
    }
}

extension House {
    var today: Day { Zone.amsterdam.day(of: clock.now) }

    func suspend(_ number: Int) async throws {
        let decision = try await boardDecides(mandates: "suspend-member", about: [number])
        try await perform(
            SuspendMember(member: try await memberID(number), reason: "Ruzie", decision: decision), as: secretary)
    }
}
