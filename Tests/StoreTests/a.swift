import Kernel
import Store
import TestSupport
import Testing

@Suite struct FirstOpening {
    @Test func `What is written is read`() async throws {
        try await withDatabases { database in
            try await database.write(nil) { transaction in
                _ = try transaction.execute("INSERT INTO store_setting (key, value) VALUES (?1, ?2)", "a", "é")
            }
            let value = try await database.read { view -> String? in
                try view.row("SELECT value FROM store_setting WHERE key = ?1", "a")?[0]
            }
            #expect(value == "é")
        }
    }
    @Test func `A file works as well`() async throws {
        try await withSQLiteFile { database, _ in
            await #expect(throws: ConstraintViolation.self) {
                try await database.write(nil) { transaction in
                    for _ in 0..<2 {
                        _ = try transaction.execute("INSERT INTO store_setting (key, value) VALUES (?1, ?2)", "a", "é")
                    }
                }
            }
            let synchronous = try await database.write(nil) { try $0.row("PRAGMA synchronous")?[0] as Int? }
            #expect(synchronous == 2)
            let count = try await database.read { try $0.row("SELECT count(*) FROM store_setting")?[0] as Int? }
            #expect(count == 0)
        }
    }
}
