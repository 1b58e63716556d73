import TestSupport
import Testing

@testable import Store

@Suite struct `Steps of the schema` {
    @Test(arguments: [
        ("id TEXT NOT NULL,", "id TEXT COLLATE \"C\" NOT NULL,"),
        ("n INTEGER CHECK (n IN (0, 1)),", "n BIGINT CHECK (n IN (0, 1)),"),
        (
            "CHECK (CAST(a AS INTEGER) > 0 AND CAST(a AS TEXT) <> '')",
            "CHECK (CAST(a AS BIGINT) > 0 AND CAST(a AS TEXT) <> '')"
        ),
        ("CHECK (kind = 'INTEGER') -- INTEGER", "CHECK (kind = 'INTEGER') -- INTEGER"),
        (") STRICT;", ") ;"),
        ("strict_rule INTEGER", "strict_rule BIGINT"),
        ("b BLOB", "b BYTEA"),
        ("text TEXT NOT NULL,", "text TEXT COLLATE \"C\" NOT NULL,"),
    ])
    func `One text is rendered for PostgreSQL, outside quotes and comments`(text: String, expected: String) throws {
        #expect(try MigrationRendering.rendered(text, for: .postgres) == expected + "\n")
        #expect(try MigrationRendering.rendered(text, for: .sqlite) == text + "\n")
    }

    @Test func `What is for one engine goes to that engine alone, as it is`() throws {
        let text = "a INTEGER\n@only postgres\nINTEGER\n@end\n@only sqlite\nBLOB\n@end\nb BLOB"
        #expect(try MigrationRendering.rendered(text, for: .postgres) == "a BIGINT\nINTEGER\nb BYTEA\n")
        #expect(try MigrationRendering.rendered(text, for: .sqlite) == "a INTEGER\nBLOB\nb BLOB\n")
    }

    @Test(arguments: [
        "@appendonly(x)", "@only mysql\n@end", "@only sqlite", "@end", "@only sqlite\n@appendOnly(x)\n@end",
    ])
    func `A line that migrations do not know is refused`(text: String) {
        #expect(throws: FaultyStatement.self) { try MigrationRendering.rendered(text, for: .sqlite) }
    }

    @Test(arguments: [
        ("SELECT ?1, '?2', \"?3\" -- ?4\n, ?10", "SELECT $1, '?2', \"?3\" -- ?4\n, $10"),
        ("x = ?1", "x = $1"), ("", ""), ("'it''s ?1' || ?1", "'it''s ?1' || $1"),
    ])
    func `Placeholders are rendered outside quotes and comments`(sql: String, expected: String) {
        #expect(Placeholders.rendered(sql) == expected)
    }

    private static let first = Migration(name: "0001_a.sql", text: "CREATE TABLE a (id INTEGER NOT NULL) STRICT;")
    private static let second = Migration(name: "0002_b.sql", text: "CREATE TABLE b (id TEXT NOT NULL) STRICT;")

    @Test func `Each step is taken once, in order`() async throws {
        try await withDatabases(migrating: false) { database in
            let taken = try await Migrations.run([Self.second, Self.first], on: database)
            let again = try await Migrations.run([Self.first, Self.second], on: database)
            #expect(taken == ["0001_a.sql", "0002_b.sql"])
            #expect(again == [])
        }
    }

    @Test func `A changed step that landed is refused`() async throws {
        try await withDatabases(migrating: false) { database in
            try await Migrations.run([Self.first], on: database)
            let changed = Migration(name: Self.first.name, text: Self.first.text + "\n")
            await #expect(throws: ChangedMigration(name: "0001_a.sql")) {
                try await Migrations.run([changed, Self.second], on: database)
            }
            let taken = try await Migrations.run([Self.first, Self.second], on: database)
            #expect(taken == ["0002_b.sql"])
        }
    }

    @Test func `A schema that is newer than the program is refused`() async throws {
        try await withDatabases(migrating: false) { database in
            try await Migrations.run([Self.first, Self.second], on: database)
            let found = await #expect(throws: DatabaseUnavailable.self) {
                try await Migrations.run([Self.first], on: database)
            }
            #expect(found == DatabaseUnavailable(.newerSchema, detail: "0002_b.sql"))
        }
    }

    @Test func `Steps that fail leave nothing behind`() async throws {
        try await withDatabases(migrating: false) { database in
            let broken = Migration(name: "0002_b.sql", text: "CREATE TABLE b (id TEXT) STRICT; CREATE TABEL c;")
            await #expect(throws: FaultyStatement.self) {
                try await Migrations.run([Self.first, broken], on: database)
            }
            let taken = try await Migrations.run([Self.first, Self.second], on: database)
            #expect(taken.count == 2)
        }
    }

    @Test func `Programs that start together take each step once`() async throws {
        try await withSQLiteFile(migrating: false) { database, path in
            let other = try SQLiteDatabase(path: path)
            try await startTogether([database, other])
            try await other.close()
        }
        try await withPostgres(migrating: false) { database, url in
            let other = try PostgresDatabase(url: url)
            try await startTogether([database, other, database, other])
            try await other.close()
        }
    }

    private func startTogether(_ databases: [any Database]) async throws {
        let taken = try await withThrowingTaskGroup(of: [String].self) { group in
            for database in databases { group.addTask { try await Migrations.run(on: database) } }
            return try await group.reduce(into: [String]()) { $0 += $1 }
        }
        #expect(taken.sorted() == Migration.all.map(\.name).sorted())
    }
}
