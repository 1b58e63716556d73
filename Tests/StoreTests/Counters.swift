import Kernel
import Store
import TestSupport

/// A small schema for what is true of any table.
func withCounters(_ body: (any Database) async throws -> Void) async throws {
    try await withDatabases { database in
        try await makeCounters(database)
        try await body(database)
    }
}

func makeCounters(_ database: any Database) async throws {
    let number = database.engine == .sqlite ? "INTEGER" : "BIGINT"
    let bytes = database.engine == .sqlite ? "BLOB" : "BYTEA"
    try await run(
        script: """
            CREATE TABLE counter (id TEXT NOT NULL PRIMARY KEY, value \(number) NOT NULL CHECK (value >= 0));
            CREATE TABLE mark (id \(number) NOT NULL PRIMARY KEY, note TEXT UNIQUE, data \(bytes),
                counter_id TEXT REFERENCES counter (id));
            INSERT INTO counter (id, value) VALUES ('a', 0);
            """, on: database)
}

extension Database {
    func counter() async throws -> Int {
        try await read { try $0.row("SELECT value FROM counter WHERE id = 'a'")?[0] ?? -1 }
    }
    func marks() async throws -> [Int] {
        try await read { view in try view.rows("SELECT id FROM mark ORDER BY id").map { try $0[0] } }
    }
}

/// A cooperative to write for.
func makeCooperative(_ database: any Database, _ low: UInt64 = 1) async throws -> CooperativeID {
    let id = CooperativeID(high: 7, low: low)
    try await database.write(nil) { transaction in
        try Cooperatives.create(
            Cooperative(
                id: id, slug: "linde-\(low)", name: "De Linde", zone: "Europe/Amsterdam", foundedOn: nil,
                createdAt: Timestamp(milliseconds: 0)), in: transaction)
    }
    return id
}

struct Stop: Error, Hashable {}
