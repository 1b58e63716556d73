import Foundation
import Store
import TestSupport
import Testing

@Suite struct `Opening the books` {
    @Test func `What is answered is on disk: synchronous is FULL on the writer, and the log is ahead`() async throws {
        try await withSQLiteFile { database, _ in
            let settings = try await database.write(nil) { transaction in
                try ["synchronous", "journal_mode", "foreign_keys", "recursive_triggers", "busy_timeout"].map {
                    try transaction.row("PRAGMA \($0)")?.values.first
                }
            }
            #expect(settings == [.integer(2), .text("wal"), .integer(1), .integer(1), .integer(5000)])
        }
    }

    @Test func `A missing folder says that it is missing`() async throws {
        let found = await #expect(throws: DatabaseUnavailable.self) {
            try await Databases.open(url: "sqlite:/nowhere/at/all/books.sqlite")
        }
        #expect(found?.reason == .missing)
    }

    @Test func `A file that is no database says so`() async throws {
        try await withTemporaryFolder { folder in
            let path = folder + "/books.sqlite"
            try String(repeating: "not a database ", count: 100).write(toFile: path, atomically: true, encoding: .utf8)
            let found = await #expect(throws: DatabaseUnavailable.self) { try await Databases.open(url: path) }
            #expect(found?.reason == .corrupt)
        }
    }

    @Test func `Books that another program holds are busy, and nothing is written`() async throws {
        var options = SQLiteDatabase.Options()
        options.busyTimeout = 0
        try await withSQLiteFile(options: options) { database, path in
            let other = try SQLiteDatabase(path: path, options: options)
            let gate = Gate()
            let (held, holds) = AsyncStream<Void>.makeStream()
            async let first: Void = other.write(nil) { _ in
                holds.finish()
                gate.wait()
            }
            for await _ in held {}
            let found = await #expect(throws: DatabaseUnavailable.self) {
                try await database.write(nil) { try Settings.set("a", to: "b", in: $0) }
            }
            gate.open()
            try await first
            try await other.close()
            #expect(found?.reason == .busy)
            #expect(try await database.read { try Settings.value("a", in: $0) } == nil)
        }
    }

    @Test func `Books that were opened again hold what was written`() async throws {
        try await withSQLiteFile { database, path in
            try await database.write(nil) { try Settings.set("a", to: "b", in: $0) }
            try await database.close()
            let again = try await Databases.open(url: "sqlite:" + path)
            #expect(try await again.read { try Settings.value("a", in: $0) } == "b")
            try await again.close()
        }
    }

    @Test(arguments: ["postgres://nobody@%2Fnowhere/db", "postgres://nobody@127.0.0.1:1/db"])
    func `A server that is not there says so at the start`(url: String) async throws {
        let found = await #expect(throws: DatabaseUnavailable.self) { try await Databases.open(url: url) }
        #expect(found?.reason == .connectionLost || found?.reason == .missing)
    }
}
