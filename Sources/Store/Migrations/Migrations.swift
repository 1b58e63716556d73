import Crypto
import Kernel

/// One landed step of the schema: its name is the file's, its text never changes.
struct Migration: Sendable {
    let name: String, text: String

    /// SHA-256 of the text as it stands in the file, in hex.
    var hash: String { Hex.text(SHA256.hash(data: [UInt8](text.utf8))) }

    static let all = MigrationTexts.texts.map { Migration(name: $0.name, text: $0.text) }
}

/// Brings the schema up to what the program knows; all of it, or nothing.
///
/// Refused: a schema that knows steps which the program does not (a newer program wrote it), and a step whose text is not
/// the one that landed. Programs that start together wait for one another.
enum Migrations {
    /// - Returns: the names of the steps that were taken now.
    @discardableResult
    static func run(_ migrations: [Migration] = Migration.all, on database: any Database) async throws -> [String] {
        for _ in 0..<longestWait {
            do { return try await once(migrations, on: database) } catch let unavailable as DatabaseUnavailable
                where unavailable.reason == .busy
            {}
        }
        return try await once(migrations, on: database)
    }

    /// Another program may be taking steps for longer than a command waits for the file: so many waits are added to it.
    private static let longestWait = 24

    private static func once(_ migrations: [Migration], on database: any Database) async throws -> [String] {
        try await database.write(nil, .bulk) { transaction in
            guard let scripts = transaction as? any ScriptRunning else { return [] }
            return try run(migrations, in: scripts)
        }
    }

    private static func run(_ migrations: [Migration], in transaction: any ScriptRunning) throws -> [String] {
        try prepare(transaction)
        let landed = try transaction.rows("SELECT name, hash FROM store_migration ORDER BY name")
        var known: [String: String] = [:]
        for row in landed { known[try row[0]] = try row[1] as String }
        let names = Set(migrations.map(\.name))
        if let newer = known.keys.filter({ !names.contains($0) }).min() {
            throw DatabaseUnavailable(.newerSchema, detail: newer)
        }
        var taken: [String] = []
        for migration in migrations.sorted(by: { $0.name < $1.name }) {
            if let hash = known[migration.name] {
                guard hash == migration.hash else { throw ChangedMigration(name: migration.name) }
                continue
            }
            try transaction.run(script: MigrationRendering.rendered(migration.text, for: transaction.engine))
            try transaction.execute(
                "INSERT INTO store_migration (name, hash) VALUES (?1, ?2)", migration.name, migration.hash)
            taken.append(migration.name)
        }
        return taken
    }

    private static func prepare(_ transaction: any ScriptRunning) throws {
        if transaction.engine == .postgres {
            // Another program may be taking steps for longer than a command would wait.
            try transaction.run(script: "SET LOCAL lock_timeout = '10min'")
            _ = try transaction.rows(
                "SELECT CAST(pg_advisory_xact_lock(hashtext('zeggenschap ' || current_schema())) AS TEXT)")
        }
        let table = """
            CREATE TABLE IF NOT EXISTS store_migration (name TEXT NOT NULL PRIMARY KEY, hash TEXT NOT NULL) STRICT;
            """
        try transaction.run(script: MigrationRendering.rendered(table, for: transaction.engine))
    }
}

/// The text of a step that landed is not the one in the program: somebody edited a file that must stay as it is.
public struct ChangedMigration: Error, Hashable {
    public let name: String
}
