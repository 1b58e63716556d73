import Kernel
import Store
import TestSupport
import Testing

@Suite struct `Both engines keep one contract` {
    @Test func `Every kind of value comes back as it was written`() async throws {
        try await withCounters { database in
            let values: [SQLValue] = [
                .integer(1), .text("Özil \u{1F333} 'x' \\ \" \n"), .blob([0, 1, 254, 255]), .null,
            ]
            try await database.write(nil) { transaction in
                try transaction.execute("INSERT INTO mark (id, note, data, counter_id) VALUES (?1, ?2, ?3, ?4)", values)
                try transaction.execute(
                    "INSERT INTO mark (id, note, data) VALUES (?1, ?2, ?3)", Int64.min, "", [UInt8]())
            }
            let rows = try await database.read {
                try $0.rows("SELECT id, note, data, counter_id FROM mark ORDER BY id")
            }
            #expect(rows.map(\.values) == [[.integer(.min), .text(""), .blob([]), .null], values])
        }
    }

    @Test func `Numbers that are reckoned are whole numbers on both`() async throws {
        try await withCounters { database in
            let row = try await database.read {
                try $0.row(
                    "SELECT count(*), sum(value), coalesce(max(value), 0), ?1 + 1, ?2 FROM counter", Int64(1) << 40, "t"
                )
            }
            #expect(row?.values == [.integer(1), .integer(0), .integer(0), .integer(1 << 40 + 1), .text("t")])
        }
    }

    @Test func `A parameter that was NULL the first time takes a value later`() async throws {
        try await withCounters { database in
            for note in [nil, "a", nil, "b"] as [String?] {
                try await database.write(nil) { transaction in
                    let next = try transaction.row("SELECT count(*) FROM mark")?[0] ?? 0
                    try transaction.execute("INSERT INTO mark (id, note) VALUES (?1, ?2)", next, note)
                }
            }
            let marks = try await database.marks()
            #expect(marks == [0, 1, 2, 3])
        }
    }

    @Test(arguments: [
        ("INSERT INTO mark (id) VALUES (1)", ConstraintViolation.Kind.unique),
        ("INSERT INTO mark (id, note) VALUES (2, 'n')", .unique),
        ("INSERT INTO mark (id, counter_id) VALUES (2, 'nobody')", .foreignKey),
        ("INSERT INTO counter (id, value) VALUES ('b', -1)", .check),
        ("INSERT INTO counter (id, value) VALUES ('b', NULL)", .notNull),
    ])
    func `A rule of the database that is broken says which`(sql: String, kind: ConstraintViolation.Kind) async throws {
        try await withCounters { database in
            _ = try await database.write(nil) { try $0.execute("INSERT INTO mark (id, note) VALUES (1, 'n')") }
            let found = await #expect(throws: ConstraintViolation.self) {
                try await database.write(nil) { try $0.execute(sql) }
            }
            #expect(found?.kind == kind)
            let marks = try await database.marks()
            #expect(marks == [1])
        }
    }

    @Test(arguments: ["SELEKT 1", "SELECT * FROM nowhere", "SELECT ?1 FROM counter"])
    func `A faulty statement is a fault of the program`(sql: String) async throws {
        try await withCounters { database in
            await #expect(throws: FaultyStatement.self) { try await database.read { try $0.rows(sql) } }
            await #expect(throws: FaultyStatement.self) { try await database.write(nil) { try $0.rows(sql) } }
            let counter = try await database.counter()
            #expect(counter == 0)
        }
    }

    @Test func `A read cannot write`() async throws {
        try await withCounters { database in
            await #expect(throws: (any Error).self) {
                try await database.read { try $0.rows("UPDATE counter SET value = 9 RETURNING value") }
            }
            let counter = try await database.counter()
            #expect(counter == 0)
        }
    }

    @Test func `A text with the character NUL is refused, not cut off`() async throws {
        try await withCounters { database in
            let found = await #expect(throws: ConstraintViolation.self) {
                try await database.write(nil) {
                    try $0.execute("INSERT INTO mark (id, note) VALUES (1, ?1)", "a\u{0}b")
                }
            }
            #expect(found?.kind == .unfitText)
            let marks = try await database.marks()
            #expect(marks == [])
        }
    }

    @Test func `A savepoint that fails is undone alone, also within another`() async throws {
        try await withCounters { database in
            try await database.write(nil) { transaction in
                try transaction.execute("INSERT INTO mark (id) VALUES (1)")
                try transaction.savepoint {
                    try transaction.execute("INSERT INTO mark (id) VALUES (2)")
                    #expect(throws: Stop.self) {
                        try transaction.savepoint {
                            try transaction.execute("INSERT INTO mark (id) VALUES (3)")
                            throw Stop()
                        }
                    }
                }
                #expect(throws: ConstraintViolation.self) {
                    try transaction.savepoint { try transaction.execute("INSERT INTO mark (id) VALUES (1)") }
                }
                try transaction.execute("INSERT INTO mark (id) VALUES (4)")
            }
            let marks = try await database.marks()
            #expect(marks == [1, 2, 4])
        }
    }

    @Test func `After a statement failed nothing goes on, even when the body does`() async throws {
        try await withCounters { database in
            await #expect(throws: ConstraintViolation.self) {
                try await database.write(nil) { transaction in
                    try transaction.execute("INSERT INTO mark (id) VALUES (1)")
                    _ = try? transaction.execute("INSERT INTO mark (id) VALUES (1)")
                    #expect(throws: ConstraintViolation.self) {
                        try transaction.execute("INSERT INTO mark (id) VALUES (2)")
                    }
                }
            }
            let marks = try await database.marks()
            #expect(marks == [])
        }
    }

    @Test func `A read sees one moment`() async throws {
        try await withSQLiteFile { database, _ in
            try await makeCounters(database)
            try await seesOneMoment(database)
        }
        try await withPostgres { database, _ in
            try await makeCounters(database)
            try await seesOneMoment(database)
        }
    }

    private func seesOneMoment(_ database: any Database) async throws {
        let (seen, sees) = AsyncStream<Void>.makeStream()
        let gate = Gate()
        async let both = database.read { view -> [Int] in
            let first: Int = try view.row("SELECT value FROM counter")?[0] ?? -1
            sees.finish()
            gate.wait()
            return [first, try view.row("SELECT value FROM counter")?[0] ?? -1]
        }
        for await _ in seen {}
        _ = try await database.write(nil) { try $0.execute("UPDATE counter SET value = 5") }
        gate.open()
        #expect(try await both == [0, 0])
        let counter = try await database.counter()
        #expect(counter == 5)
    }

    @Test func `After closing every call is refused`() async throws {
        try await withCounters { database in
            try await database.close()
            for _ in 0..<2 {
                let read = await #expect(throws: DatabaseUnavailable.self) { try await database.counter() }
                let written = await #expect(throws: DatabaseUnavailable.self) {
                    try await database.write(nil) { try $0.execute("UPDATE counter SET value = 5") }
                }
                #expect([read?.reason, written?.reason] == [.closed, .closed])
            }
        }
    }
}
