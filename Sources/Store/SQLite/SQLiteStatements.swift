import GRDB
import GRDBSQLite

/// Statements on one connection, kept prepared by GRDB and stepped through SQLite's own interface: GRDB's rows and
/// arguments cost as much again as the statement itself.
struct SQLiteStatements {
    let database: GRDB.Database

    private var connection: OpaquePointer? { database.sqliteConnection }

    /// False when SQLite rolled the transaction back by itself, as it does when the disk is full.
    var isInTransaction: Bool { sqlite3_get_autocommit(connection) == 0 }

    func prepare(_ sql: String) throws -> OpaquePointer {
        do {
            return try database.cachedStatement(sql: sql).sqliteStatement
        } catch let error as DatabaseError {
            throw SQLiteFailures.failure(error.extendedResultCode.rawValue, error.message ?? "", sql: sql)
        }
    }

    func rows(_ sql: String, _ parameters: [SQLValue], readOnly: Bool) throws -> [Row] {
        let statement = try prepare(sql)
        guard !readOnly || sqlite3_stmt_readonly(statement) != 0 else {
            throw FaultyStatement(sql: sql, detail: "a write in a read")
        }
        defer { clear(statement) }
        try bind(parameters, to: statement, sql)
        let columns = sqlite3_column_count(statement)
        var rows: [Row] = []
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW:
                var values: [SQLValue] = []
                values.reserveCapacity(Int(columns))
                for column in 0..<columns { values.append(try value(statement, column, sql)) }
                rows.append(Row(values))
            case SQLITE_DONE: return rows
            default: throw failure(sql)
            }
        }
    }

    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        let statement = try prepare(sql)
        defer { clear(statement) }
        try bind(parameters, to: statement, sql)
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: continue
            case SQLITE_DONE: return sqlite3_stmt_readonly(statement) == 0 ? Int(sqlite3_changes(connection)) : 0
            default: throw failure(sql)
            }
        }
    }

    /// A statement without parameters whose answer is of no interest: BEGIN, SAVEPOINT, COMMIT.
    func control(_ sql: String) throws {
        let statement = try prepare(sql)
        defer { sqlite3_reset(statement) }
        guard sqlite3_step(statement) == SQLITE_DONE else { throw failure(sql) }
    }

    func run(script: String) throws {
        guard sqlite3_exec(connection, script, nil, nil, nil) == SQLITE_OK else { throw failure(script) }
    }

    private func clear(_ statement: OpaquePointer) {
        sqlite3_reset(statement)
        sqlite3_clear_bindings(statement)
    }

    private func bind(_ parameters: [SQLValue], to statement: OpaquePointer, _ sql: String) throws {
        guard Int(sqlite3_bind_parameter_count(statement)) == parameters.count else {
            throw FaultyStatement(sql: sql, detail: "\(parameters.count) parameters are not what it asks")
        }
        // SQLITE_TRANSIENT: SQLite copies what it is given.
        let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
        var index: Int32 = 0
        for parameter in parameters {
            index += 1
            let code: Int32
            switch parameter {
            case .null: code = sqlite3_bind_null(statement, index)
            case .integer(let value): code = sqlite3_bind_int64(statement, index, value)
            case .text(var value):
                code = try value.withUTF8 { bytes in
                    try TextRule.check(bytes)
                    return bytes.withMemoryRebound(to: CChar.self) {
                        sqlite3_bind_text(statement, index, $0.baseAddress ?? Self.empty, Int32($0.count), copied)
                    }
                }
            case .blob(let value):
                code = value.withUnsafeBufferPointer {
                    $0.isEmpty
                        ? sqlite3_bind_zeroblob(statement, index, 0)
                        : sqlite3_bind_blob(statement, index, $0.baseAddress, Int32($0.count), copied)
                }
            }
            guard code == SQLITE_OK else { throw failure(sql) }
        }
    }

    /// Something to point at where an empty text has no bytes: a missing pointer would bind NULL.
    private nonisolated(unsafe) static let empty: UnsafePointer<CChar> = {
        let place = UnsafeMutablePointer<CChar>.allocate(capacity: 1)
        place.initialize(to: 0)
        return UnsafePointer(place)
    }()

    private func value(_ statement: OpaquePointer, _ column: Int32, _ sql: String) throws -> SQLValue {
        switch sqlite3_column_type(statement, column) {
        case SQLITE_NULL: return .null
        case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
        case SQLITE_TEXT:
            guard let text = sqlite3_column_text(statement, column) else { return .text("") }
            let count = Int(sqlite3_column_bytes(statement, column))
            return .text(String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self))
        case SQLITE_BLOB:
            guard let bytes = sqlite3_column_blob(statement, column) else { return .blob([]) }
            let count = Int(sqlite3_column_bytes(statement, column))
            return .blob([UInt8](UnsafeRawBufferPointer(start: bytes, count: count)))
        default: throw FaultyStatement(sql: sql, detail: "a floating point number")
        }
    }

    private func failure(_ sql: String) -> any Error {
        let words = sqlite3_errmsg(connection).map { String(cString: $0) } ?? ""
        return SQLiteFailures.failure(sqlite3_extended_errcode(connection), words, sql: sql)
    }
}
