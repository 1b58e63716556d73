import Kernel
import Membership
import Statutes
import Store
import TestSupport

/// A cooperative with nobody in it yet, for the tests of the registers.
struct Books {
    static let today = day("2026-05-12")

    let database: any Database
    let cooperative: CooperativeID
    let ids = TimedIdentifiers(clock: SetClock(Timestamp(today)), random: SeededRandom(seed: 7))

    /// Fresh books on every engine.
    static func each(_ body: (Books) async throws -> Void) async throws {
        try await withDatabases { database in
            let ids = TimedIdentifiers(clock: SetClock(Timestamp(today)), random: SeededRandom(seed: 3))
            try await body(Books(database: database, cooperative: try await Books.found(ids.next(), in: database)))
        }
    }

    static func found(_ id: CooperativeID, in database: any Database) async throws -> CooperativeID {
        try await database.write(nil, .bulk) { transaction in
            try transaction.execute(
                """
                INSERT INTO store_cooperative (id, slug, name, zone, created_at, head_hash)
                VALUES (?1, ?1, 'De Linde', 'UTC', 0, ?2)
                """, id, [UInt8](repeating: 0, count: 32))
        }
        return id
    }

    func write<Value: Sendable>(_ body: @escaping @Sendable (any Transaction) throws -> Value) async throws -> Value {
        try await database.write(cooperative, .command, body)
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (MemberBook) throws -> Value) async throws -> Value {
        let cooperative = cooperative
        return try await database.read { try body(MemberBook(reading: $0, cooperative: cooperative)) }
    }

    /// Enters members with these names ("Anna van der Berg": the first word is the given name).
    @discardableResult
    func enter(_ names: [String], from: Day = day("2024-01-01")) async throws -> [Member] {
        let people = names.map { person($0) }
        let members = people.map { _ in ids.next(MemberTag.self) }
        let cooperative = cooperative
        return try await write { transaction in
            let persons = PersonRegister(transaction: transaction, cooperative: cooperative)
            let register = MembershipRegister(transaction: transaction, cooperative: cooperative)
            return try zip(people, members).map { person, id in
                try persons.add(person)
                return try register.enter(id, person: person, category: "full", from: from)
            }
        }
    }

    func person(_ name: String, born: String? = "1980-01-01", email: String? = nil) -> Person {
        let words = name.split(separator: " ", maxSplits: 1).map(String.init)
        var grounds: [Ground] = []
        let fields = PersonFields(
            givenName: words.count > 1 ? words[0] : nil, familyName: words.last, bornOn: born.map(day),
            contact: ContactFields(email: email))
        guard let person = fields.read(id: ids.next(), today: Self.today, &grounds) else {
            preconditionFailure("a name in a test can be read: \(grounds)")
        }
        return person
    }
}
