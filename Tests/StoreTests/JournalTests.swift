import Crypto
import Kernel
import Store
import TestSupport
import Testing

@Suite struct `The journal` {
    private let random = SeededRandom(seed: 1)

    struct Admit: Codable {  // A command with a personal field.
        var name: Personal<String>
        var number: Int
        var note: String?
    }

    private func draft(
        _ cooperative: CooperativeID, _ number: Int, about person: PersonID, note: String? = nil
    ) throws -> JournalDraft {
        JournalDraft(
            cooperative: cooperative, recordedAt: Timestamp(milliseconds: Int64(number) * 1000),
            day: Day(number: 20_000),
            command: "admit-applicant", actor: "person:x", office: "secretary", correlation: "key-\(number)",
            body: try Journal.encode(
                body: Admit(name: Personal("Anna \(number)"), number: number, note: note), about: person, random: random
            ),
            facts: [
                JournalFact(
                    "member-admitted", ["number": .number(Int64(number)), "person": FactValue(person)],
                    person: person, personal: ["email": "anna\(number)@example.nl"])
            ])
    }

    /// Five entries about two persons.
    private func fill(_ database: any Database) async throws -> (CooperativeID, [PersonID]) {
        let cooperative = try await makeCooperative(database)
        let persons = [PersonID(high: 1, low: 1), PersonID(high: 1, low: 2)]
        for number in 1...5 {
            let draft = try draft(cooperative, number, about: persons[number % 2])
            let appended = try await database.write(cooperative) { [random] in
                try Journal.append(draft, in: $0, random: random)
            }
            #expect(appended == number)
        }
        return (cooperative, persons)
    }

    @Test func `Holds what was recorded, and its chain verifies`() async throws {
        try await withDatabases { database in
            let (cooperative, _) = try await fill(database)
            let report = try await database.read { try Journal.verify(cooperative, in: $0) }
            #expect(report.entries == 5 && report.personal == 10 && report.erased == 0 && report.breach == nil)
            let latest = try await database.read { try Journal.latest(of: cooperative, limit: 2, in: $0) }
            #expect(latest.map(\.number) == [5, 4])
            #expect(latest.first.map { Hex.text($0.hash) } == report.lastHash)
        }
    }

    @Test func `Names and addresses stand outside what is hashed`() async throws {
        try await withDatabases { database in
            let (cooperative, _) = try await fill(database)
            let entries = try await database.read { try Journal.entries(of: cooperative, after: 0, limit: 9, in: $0) }
            for entry in entries {
                let text = String(decoding: entry.header + entry.body + entry.facts, as: UTF8.self)
                #expect(!text.contains("Anna") && !text.contains("example.nl"))
            }
        }
    }

    @Test func `An erased person leaves the chain whole, and it is said that something was erased`() async throws {
        try await withDatabases { database in
            let (cooperative, persons) = try await fill(database)
            let erased = try await database.write(cooperative) {
                try Journal.erase(persons[1], of: cooperative, at: Timestamp(milliseconds: 9), in: $0)
            }
            #expect(erased == 6)
            let report = try await database.read { try Journal.verify(cooperative, in: $0) }
            #expect(report.breach == nil && report.personal == 4 && report.erased == 6)
        }
    }

    @Test func `The text of a person that looks like a commitment is no commitment`() async throws {
        try await withDatabases { database in
            let cooperative = try await makeCooperative(database)
            let note = "{\"personal\":\"" + String(repeating: "a", count: 64) + "\"}"
            let draft = try draft(cooperative, 1, about: PersonID(high: 1, low: 1), note: note)
            _ = try await database.write(cooperative) { [random] in try Journal.append(draft, in: $0, random: random) }
            let report = try await database.read { try Journal.verify(cooperative, in: $0) }
            #expect(report.breach == nil && report.personal == 2)
        }
    }

    @Test(arguments: [
        "UPDATE store_journal SET actor = 'x'", "DELETE FROM store_journal", "DELETE FROM store_personal",
        "UPDATE store_personal SET value = salt",
        "UPDATE store_personal SET person_id = 'x', erased_at = 1, salt = NULL, value = NULL",
    ])
    func `The database refuses to change it`(sql: String) async throws {
        try await withDatabases { database in
            let (cooperative, _) = try await fill(database)
            let found = await #expect(throws: ConstraintViolation.self) {
                try await database.write(nil) { try $0.execute(sql) }
            }
            #expect(found?.kind == .appendOnly)
            let report = try await database.read { try Journal.verify(cooperative, in: $0) }
            #expect(report.breach == nil && report.entries == 5)
        }
    }

    @Test(arguments: [
        ("UPDATE store_journal SET body = facts WHERE number = 3", 3, JournalBreach.Kind.hash),
        ("UPDATE store_journal SET facts = body WHERE number = 1", 1, .hash),
        (
            "UPDATE store_journal SET hash = (SELECT hash FROM store_journal WHERE number = 2) WHERE number = 4", 4,
            .hash
        ),
        ("UPDATE store_journal SET actor = 'somebody else' WHERE number = 2", 2, .header),
        ("UPDATE store_journal SET recorded_at = 1 WHERE number = 5", 5, .header),
        ("DELETE FROM store_personal WHERE entry = 2; DELETE FROM store_journal WHERE number = 2", 2, .missing),
        ("DELETE FROM store_personal WHERE entry = 5; DELETE FROM store_journal WHERE number = 5", 5, .missing),
        ("DELETE FROM store_personal WHERE entry = 3", 3, .personalMissing),
        ("UPDATE store_personal SET entry = 4 WHERE entry = 2", 2, .personalMissing),
        ("UPDATE store_personal SET value = salt WHERE entry = 4", 4, .personalChanged),
        ("UPDATE store_cooperative SET head_number = 4", 5, .head),
        ("UPDATE store_cooperative SET head_hash = (SELECT hash FROM store_journal WHERE number = 1)", 5, .head),
        ("UPDATE store_cooperative SET head_number = 7", 6, .missing),
    ])
    func `What is changed behind its back is found, at the first entry`(
        sql: String, entry: Int, kind: JournalBreach.Kind
    ) async throws {
        try await withDatabases { database in
            let (cooperative, _) = try await fill(database)
            let guards = [
                "store_journal_no_update", "store_journal_no_delete", "store_personal_only_erased",
                "store_personal_no_delete",
            ]
            let script =
                database.engine == .sqlite
                ? guards.map { "DROP TRIGGER \($0);" }.joined()
                : "ALTER TABLE store_journal DISABLE TRIGGER USER; ALTER TABLE store_personal DISABLE TRIGGER USER;"
            try await run(script: script + sql, on: database)
            let report = try await database.read { try Journal.verify(cooperative, in: $0) }
            #expect(report.breach == JournalBreach(entry: entry, kind: kind))
        }
    }

    @Test func `Commands that come together make one chain`() async throws {
        try await withDatabases { database in
            let cooperative = try await makeCooperative(database)
            let drafts = try (1...60).map { try draft(cooperative, $0, about: PersonID(high: 1, low: UInt64($0))) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for draft in drafts {
                    group.addTask { [random] in
                        _ = try await database.write(cooperative) { try Journal.append(draft, in: $0, random: random) }
                    }
                }
                try await group.waitForAll()
            }
            let report = try await database.read { try Journal.verify(cooperative, in: $0) }
            #expect(report.entries == 60 && report.breach == nil)
        }
    }

    /// Plays random steps and keeps books of its own; then reckons every hash from the stored bytes by the written rule.
    @Test(arguments: [11, 12, 13] as [UInt64])
    func `An auditor who reckons for himself agrees after any sequence`(seed: UInt64) async throws {
        try await withDatabases { database in
            let dice = SeededRandom(seed: seed)
            let cooperative = try await makeCooperative(database)
            var entries = 0
            var values: [PersonID: Int] = [:], erased = 0
            for step in 1...120 {
                let person = PersonID(high: 1, low: dice.next() % 6)
                switch dice.next() % 8 {
                case 0:
                    let count = try await database.write(cooperative) {
                        try Journal.erase(person, of: cooperative, at: Timestamp(milliseconds: 1), in: $0)
                    }
                    #expect(count == values[person] ?? 0, "seed \(seed), step \(step)")
                    erased += values.updateValue(0, forKey: person) ?? 0
                case 1:
                    let draft = try draft(cooperative, step, about: person)
                    await #expect(throws: Stop.self) {
                        try await database.write(cooperative) { transaction in
                            try Journal.append(draft, in: transaction, random: dice)
                            throw Stop()
                        }
                    }
                default:
                    let draft = try draft(cooperative, step, about: person)
                    entries += 1
                    let number = try await database.write(cooperative) {
                        try Journal.append(draft, in: $0, random: dice)
                    }
                    #expect(number == entries, "seed \(seed), step \(step)")
                    values[person, default: 0] += 2
                }
            }
            let report = try await database.read { try Journal.verify(cooperative, in: $0) }
            #expect(report.breach == nil && report.entries == entries, "seed \(seed)")
            #expect(report.erased == erased && report.personal == values.values.reduce(0, +), "seed \(seed)")
            let rows = try await database.read {
                try $0.rows("SELECT header, body, facts, hash FROM store_journal ORDER BY number")
            }
            var previous = [UInt8](repeating: 0, count: 32)
            for row in rows {
                var bytes = previous
                for column in 0..<3 {
                    let part: [UInt8] = try row[column]
                    bytes += (0..<8).reversed().map { UInt8(truncatingIfNeeded: part.count >> ($0 * 8)) } + part
                }
                previous = Array(SHA256.hash(data: bytes))
                #expect(previous == (try row[3] as [UInt8]), "seed \(seed)")
            }
        }
    }
}
