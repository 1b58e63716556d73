import Kernel
import Store
import TestSupport
import Testing

@Suite struct `Registers of the installation` {
    @Test func `A cooperative is found by its id and its slug`() async throws {
        try await withDatabases { database in
            let id = try await makeCooperative(database, 1)
            _ = try await makeCooperative(database, 2)
            try await database.write(id) {
                try Cooperatives.found(id, on: Day(number: 20_000), name: "De Linde U.A.", in: $0)
            }
            let (found, other, all) = try await database.read { view in
                (
                    try Cooperatives.find(slug: "linde-1", in: view), try Cooperatives.find(slug: "x", in: view),
                    try Cooperatives.all(in: view)
                )
            }
            #expect(found?.id == id && found?.name == "De Linde U.A." && found?.foundedOn == Day(number: 20_000))
            #expect(other == nil && all.map(\.slug) == ["linde-1", "linde-2"])
            let twice = await #expect(throws: ConstraintViolation.self) { _ = try await makeCooperative(database, 1) }
            #expect(twice?.kind == .unique)
        }
    }

    @Test(arguments: [
        ("linde", true), ("de-linde-2", true), ("l", false), ("-linde", false), ("linde-", false), ("de--linde", false),
        ("Linde", false), ("wijkcoöperatie", false), (String(repeating: "a", count: 41), false), ("", false),
        ("a/b", false),
    ])
    func `A slug is plain`(text: String, isSlug: Bool) {
        #expect(Cooperatives.isSlug(text) == isSlug)
    }

    @Test func `A setting is kept, and set again`() async throws {
        try await withDatabases { database in
            for value in ["2026-04-27", "2026-05-12"] {
                try await database.write(nil) { try Settings.set("clock", to: value, in: $0) }
            }
            let (clock, other) = try await database.read {
                (try Settings.value("clock", in: $0), try Settings.value("other", in: $0))
            }
            #expect(clock == "2026-05-12" && other == nil)
        }
    }

    @Test func `An outcome is kept once under its key, for one cooperative`() async throws {
        try await withDatabases { database in
            let first = try await makeCooperative(database, 1), second = try await makeCooperative(database, 2)
            let outcome = StoredOutcome(
                command: "convoke-meeting", bodyHash: Outcomes.hash(of: [1]), outcome: [123, 125])
            let store = { @Sendable (cooperative: CooperativeID) in
                try await database.write(cooperative) {
                    try Outcomes.store(outcome, under: "k", of: cooperative, at: Timestamp(milliseconds: 5), in: $0)
                }
            }
            try await store(first)
            let twice = await #expect(throws: ConstraintViolation.self) { try await store(first) }
            #expect(twice?.kind == .unique)
            try await store(second)
            let found = try await database.read {
                [try Outcomes.find("k", of: first, in: $0), try Outcomes.find("other", of: first, in: $0)]
            }
            #expect(found == [outcome, nil])
            let forgotten = try await database.write(nil) {
                try Outcomes.forget(before: Timestamp(milliseconds: 6), in: $0)
            }
            #expect(forgotten == 2)
        }
    }

    @Test func `A cursor comes back from an address, and nothing else does`() {
        let cursor = Cursor(["berg van der anna", "", "Özil"])
        #expect(Cursor(cursor.description) == cursor)
        for text in ["", "zz", "abc", "ff", "C3"] { #expect(Cursor(text) == nil) }
        let page = Page([1, 2, 3], limit: 2) { Cursor(["\($0)"]) }
        #expect(page.items == [1, 2] && page.next == Cursor(["2"]))
        #expect(Page([1, 2], limit: 2) { Cursor(["\($0)"]) }.next == nil)
    }
}
