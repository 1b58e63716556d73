import GRDB
import GRDBSQLite

/// SQLite's result codes as the failures of the contract.
enum SQLiteFailures {
    /// Stands in the message of the triggers that keep a table append-only.
    static let appendOnlyMark = "append-only"

    static func failure(_ code: Int32, _ words: String, sql: String) -> any Error {
        if code & 0xFF == SQLITE_CONSTRAINT { return violation(code, words) }
        if let reason = reason(code) { return DatabaseUnavailable(reason, detail: "\(code): \(words)") }
        return FaultyStatement(sql: sql, detail: "\(code): \(words)")
    }

    /// The failure of what GRDB itself does: opening, closing, waiting for a connection.
    static func failure(of error: any Error) -> any Error {
        guard let error = error as? DatabaseError else { return error }
        let code = error.extendedResultCode.rawValue, words = error.message ?? ""
        if code & 0xFF == SQLITE_CONSTRAINT { return violation(code, words) }
        return DatabaseUnavailable(reason(code) ?? .other, detail: "\(code): \(words)")
    }

    private static func violation(_ code: Int32, _ words: String) -> ConstraintViolation {
        let kind: ConstraintViolation.Kind =
            switch code >> 8 {
            case 6, 8, 10: .unique  // PRIMARYKEY, UNIQUE, ROWID
            case 3: .foreignKey
            case 1, 12: .check  // CHECK, DATATYPE of a STRICT table
            case 5: .notNull
            case 7: words.contains(appendOnlyMark) ? .appendOnly : .other  // TRIGGER
            default: .other
            }
        return ConstraintViolation(kind: kind, detail: words)
    }

    private static func reason(_ code: Int32) -> DatabaseUnavailable.Reason? {
        switch code & 0xFF {
        case SQLITE_CANTOPEN: .missing
        case SQLITE_READONLY, SQLITE_PERM: .readOnly
        case SQLITE_FULL: .full
        case SQLITE_BUSY, SQLITE_LOCKED: .busy
        case SQLITE_CORRUPT, SQLITE_NOTADB: .corrupt
        case SQLITE_IOERR, SQLITE_NOMEM, SQLITE_PROTOCOL, SQLITE_INTERRUPT, SQLITE_AUTH, SQLITE_NOLFS: .other
        default: nil
        }
    }
}
