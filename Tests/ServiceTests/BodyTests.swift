import CooperativeService
import Kernel
import Meetings
import Store
import Testing

@Suite("Bodies, mandates and conflicting interests")
struct BodyTests {
    /// A steering group of member 4, whose decisions the board ratifies.
    private func steering(_ house: House) async throws {
        try await house.perform(
            SetUpBody(
                body: Organ(rawValue: "stuurgroep"), kind: .steeringGroup,
                mandate: MandateTerms(subjects: ["leden"], commands: ["suspend-member"]),
                decision: try await house.boardDecides()), as: house.secretary)
        try await house.perform(
            AppointOfficer(
                person: house.member(4), body: Organ(rawValue: "stuurgroep"), decision: try await house.boardDecides()),
            as: house.secretary)
    }

    private func suspension(_ house: House) async throws -> Payload {
        Payload(
            name: "suspend-member",
            fields: .object([
                "member": .string("\(try await house.memberID(9))"), "reason": .string("Achterstand"),
            ]))
    }

    @Test("A provisional decision changes nothing until it is ratified, and then once")
    func ratification() async throws {
        try await withHouse { house in
            try await steering(house)
            let suspended = "SELECT COUNT(*) FROM membership_suspension"
            let decided = try await house.perform(
                RecordBoardDecision(
                    title: "Schorsing", votesFor: 1, votesAgainst: 0, body: Organ(rawValue: "stuurgroep"),
                    command: try await suspension(house)), as: house.member(4))
            #expect(decided.effect == "waiting")
            #expect(try await house.number(suspended) == 0)
            let ratify = RatifyDecision(decision: decided.decision, resolution: try await house.boardDecides())
            let outcome = try await house.perform(ratify, as: house.secretary)
            #expect(outcome.effect == "carriedOut")
            #expect(try await house.number(suspended) == 1)
            let again = RatifyDecision(decision: decided.decision, resolution: try await house.boardDecides())
            #expect(try await house.codes(again, as: house.secretary) == ["decision-not-provisional"])
            #expect(try await house.journal().breach == nil)
        }
    }

    @Test("With the board's decision the assembly's own delegates of a party are not needed; others have no voice")
    func voice() async throws {
        try await withHouse { house in
            try await steering(house)
            let decided = try await house.perform(
                RecordBoardDecision(
                    title: "Brief", votesFor: 1, votesAgainst: 0, body: Organ(rawValue: "stuurgroep")),
                as: house.member(4))
            let ratify = RatifyDecision(decision: decided.decision, resolution: try await house.boardDecides())
            #expect(try await house.codes(ratify, as: house.member(6)) == ["ratifier-outside-party"])
        }
    }

    @Test("The names of those with an interest stand with the decision, and the book shows them to members only")
    func book() async throws {
        try await withHouse { house in
            try await house.perform(DeclareInterest(subject: "Schilderwerk"), as: house.chair)
            try await house.perform(
                RecordBoardDecision(title: "Schilderwerk", votesFor: 2, votesAgainst: 0), as: house.secretary)
            #expect(
                try await house.number("SELECT COUNT(*) FROM proposals_conflict WHERE person_id = ?1", house.chair) == 1
            )
            let inside = try await house.service.bodiesBook(of: house.cooperative, as: .person(house.member(8)))
            let outside = try await house.service.bodiesBook(of: house.cooperative, as: .visitor)
            #expect(inside.interests.map(\.subject) == ["Schilderwerk"])
            #expect(outside.interests.isEmpty)
            let board = try #require(outside.bodies.first { $0.code == .board })
            #expect(board.holders.map(\.office) == [.chair, .secretary, .treasurer])
            #expect(board.holders.map(\.due) == [2024, 2025, 2026].map { House.day(12, 31, $0) })
            #expect(board.holders.map(\.isOverdue) == [true, true, false])
        }
    }

    @Test("Once a body has ended, nobody sits in it")
    func ended() async throws {
        try await withHouse { house in
            try await steering(house)
            try await house.perform(
                EndBody(body: Organ(rawValue: "stuurgroep"), decision: try await house.boardDecides()),
                as: house.secretary)
            let decide = RecordBoardDecision(
                title: "Brief", votesFor: 1, votesAgainst: 0, body: Organ(rawValue: "stuurgroep"))
            #expect(try await house.codes(decide, as: house.member(4)) == ["recorder-outside-body"])
        }
    }
}
