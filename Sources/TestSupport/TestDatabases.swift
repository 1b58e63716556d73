import Foundation
public import Store
import Synchronization

/// Why a test cannot run as it must.
public struct TestCannotRun: Error, CustomStringConvertible {
    public let description: String

    public init(description: String) { self.description = description }
}

/// The libpq address of the server for tests, or nil where there is none.
///
/// `ZEGGENSCHAP_TEST_POSTGRES` holds it (`Scripts/with-postgres` sets it). With `ZEGGENSCHAP_REQUIRE_POSTGRES=1` a missing
/// address fails the test: it is never skipped in silence.
public func testPostgresURL() throws -> String? {
    let environment = ProcessInfo.processInfo.environment
    if let url = environment["ZEGGENSCHAP_TEST_POSTGRES"], !url.isEmpty { return url }
    guard environment["ZEGGENSCHAP_REQUIRE_POSTGRES"] != "1" else {
        throw TestCannotRun(description: "ZEGGENSCHAP_TEST_POSTGRES is not set; run under Scripts/with-postgres")
    }
    return nil
}

/// Gives the body fresh books with the whole schema: in memory on SQLite, then a schema of its own on PostgreSQL where
/// `ZEGGENSCHAP_TEST_POSTGRES` names a server. Nothing is left afterwards.
public func withDatabases(
    migrating: Bool = true, _ body: (any Database) async throws -> Void
) async throws {
    try await withSQLite(migrating: migrating, body)
    try await withPostgres(migrating: migrating) { database, _ in try await body(database) }
}

/// Fresh books in memory.
public func withSQLite(migrating: Bool = true, _ body: (any Database) async throws -> Void) async throws {
    try await using(try SQLiteDatabase.inMemory(), migrating, body)
}

/// Fresh books in a file, as an installation has them; the path is given too.
public func withSQLiteFile(
    migrating: Bool = true, options: SQLiteDatabase.Options = .init(),
    _ body: (any Database, String) async throws -> Void
) async throws {
    try await withTemporaryFolder { folder in
        let path = folder + "/books.sqlite"
        try await using(try SQLiteDatabase(path: path, options: options), migrating) { try await body($0, path) }
    }
}

/// A schema of its own on the server, dropped afterwards; the address that leads to it is given too. Nothing is run where
/// no server is named and none is required.
public func withPostgres(
    migrating: Bool = true, _ body: (any Database, _ url: String) async throws -> Void
) async throws {
    guard let server = try testPostgresURL() else { return }
    let schema = "test_\(ProcessInfo.processInfo.processIdentifier)_\(counter.add(1, ordering: .relaxed).newValue)"
    let url =
        server + (server.contains("?") ? "&" : "?") + "options=-csearch_path%3D\(schema)&application_name=\(schema)"
    var options = PostgresDatabase.Options()
    options.readers = 2
    options.writers = 4
    try await places.hold {
        try await script("CREATE SCHEMA \(schema)", at: server)
        do {
            try await using(try PostgresDatabase(url: url, options: options), migrating) { try await body($0, url) }
        } catch {
            try await script("DROP SCHEMA \(schema) CASCADE", at: server)
            throw error
        }
        try await script("DROP SCHEMA \(schema) CASCADE", at: server)
    }
}

/// All tests start at once, and a server takes so many clients and locks: each schema has up to seven connections, and
/// one that is dropped locks all of its tables.
private let places = Places(16)

private let counter = Atomic<Int>(0)

private func using(
    _ database: any Database, _ migrating: Bool, _ body: (any Database) async throws -> Void
) async throws {
    do {
        if migrating { try await Databases.migrate(database) }
        try await body(database)
    } catch {
        print("failed on \(database.engine): \(error)")
        try? await database.close()
        throw error
    }
    try await database.close()
}

/// Runs a text of several statements, such as a schema that a test alone needs. It is not rendered for the engine.
public func run(script: String, on database: any Database) async throws {
    try await database.write(nil, .bulk) { transaction in
        guard let scripts = transaction as? any ScriptRunning else {
            throw TestCannotRun(description: "this database takes no scripts")
        }
        try scripts.run(script: script)
    }
}

private func script(_ text: String, at url: String) async throws {
    let database = try PostgresDatabase(url: url)
    do {
        try await run(script: text, on: database)
    } catch {
        try? await database.close()
        throw error
    }
    try await database.close()
}
