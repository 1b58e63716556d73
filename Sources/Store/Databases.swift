/// Opens the books that an address names.
public enum Databases {
    /// - Parameter url: `postgres://…` or `postgresql://…` for a server; `sqlite:PATH` or a plain path for a file;
    ///   `sqlite::memory:` for books that are gone when closed.
    /// - Parameter migrating: whether the schema is brought up to date; false for tools that only look.
    public static func open(url: String, migrating: Bool = true) async throws -> any Database {
        let database: any Database =
            if url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") {
                try PostgresDatabase(url: url)
            } else {
                try sqlite(url.hasPrefix("sqlite:") ? String(url.dropFirst("sqlite:".count)) : url)
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

    private static func sqlite(_ path: String) throws -> SQLiteDatabase {
        if path == ":memory:" { return try .inMemory() }
        return try SQLiteDatabase(path: path.hasPrefix("//") ? String(path.dropFirst(2)) : path)
    }

    /// Brings the schema up to what the program knows; answers the names of the steps that were taken.
    @discardableResult
    public static func migrate(_ database: any Database) async throws -> [String] {
        try await Migrations.run(on: database)
    }
}
