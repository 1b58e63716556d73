import Kernel
import Phrases
import Store
import TestSupport
import Testing

@testable import CooperativeService

/// Writes what the store does not allow, as a rule that was forgotten would.
private struct WriteTwice: Command {
    static let name = "write-twice"
    static let competence = Competence.anyone
    static let rules: [Rule] = []
    static var summary: Phrase { Phrase(same: "write twice") }

    func carryOut(in scene: Scene) throws -> Done {
        _ = try scene.transaction.execute("INSERT INTO store_cooperative SELECT * FROM store_cooperative", [])
        return Done()
    }
}

@Suite("What no rule of a command foresees")
struct LastNetTests {
    @Test("What the store does not allow is told as something else that stands, and nothing is written")
    func constraint() async throws {
        try await withHouse { house in
            let before = try await house.footprint()
            let refusal = try await house.refusal(WriteTwice(), as: house.secretary)
            #expect(refusal?.codes == ["something-else-stands"])
            #expect(try await house.footprint() == before)
        }
    }

    @Test("A clock that stands before the founding finds no statutes")
    func clock() async throws {
        try await withHouse { house in
            house.on(House.founded - 1)
            await #expect {
                _ = try await house.service.statutesTable(of: house.cooperative)
            } throws: { error in (error as? Refusal)?.codes == ["no-statutes"] }
        }
    }

    @Test("Who is neither member nor officer does not look inside; who is not there is not found")
    func visitors() async throws {
        try await withHouse { house in
            let applicant = try await house.perform(
                ApplyForMembership(familyName: "Visser", bornOn: House.day(1, 1, 1990)), by: .visitor
            ).person
            await #expect {
                _ = try await house.service.proposals(of: house.cooperative, as: .person(applicant))
            } throws: { error in (error as? Refusal)?.codes == ["members-only"] }
            await #expect {
                let nobody = PersonID(high: 1, low: 1)
                _ = try await house.service.membership(of: house.cooperative, as: .person(nobody))
            } throws: { error in (error as? Refusal)?.codes == ["not-here"] }
        }
    }
}
