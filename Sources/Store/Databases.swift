/// Opens the books that an address names.
public enum Databases {
    /// - Parameters:
    ///   - url: `postgres://…` or `postgresql://…` for a server; `sqlite:PATH` or a plain path for a file;
    ///     `sqlite::memory:` for books that are gone when closed.
    ///   - migrating: whether the schema is brought up to date; false for tools that only look.
    ///   - groupCommit: false gives every write of SQLite a durable transaction of its own; for measuring.
    public static func open(
        url: String, migrating: Bool = true, groupCommit: Bool = true
    ) async throws -> any Database {
        let database: any Database =
            if url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") {
                try PostgresDatabase(url: url)
            } else {
                try sqlite(url.hasPrefix("sqlite:") ? String(url.dropFirst("sqlite:".count)) : url, groupCommit)
            }
        guard migrating else { return database }
        do {
            try await migrate(database)
        } catch {
            try? await database.close()
            throw error
        }
        return database
    }

    private static func sqlite(_ path: String, _ groupCommit: Bool) throws -> SQLiteDatabase {
        var options = SQLiteDatabase.Options()
        options.groupCommit = groupCommit
        if path == ":memory:" { return try .inMemory() }
        return try SQLiteDatabase(
            path: path.hasPrefix("//") ? String(path.dropFirst(2)) : path, options: options)
    }

    /// Brings the schema up to what the program knows; answers the names of the steps that were taken.
    @discardableResult
    public static func migrate(_ database: any Database) async throws -> [String] {
        try await Migrations.run(on: database)
    }
}
