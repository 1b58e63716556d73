/// One transaction (or one job in a group commit) on SQLite. It never leaves the thread that made it.
final class SQLiteTransaction: ScriptRunning {
    let engine = Engine.sqlite
    private let statements: SQLiteStatements
    private var steps = Steps()

    init(_ statements: SQLiteStatements) { self.statements = statements }

    func rows(_ sql: String, _ parameters: [SQLValue]) throws -> [Row] {
        try step { try statements.rows(sql, parameters, readOnly: false) }
    }

    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        try step { try statements.execute(sql, parameters) }
    }

    func run(script: String) throws { try step { try statements.run(script: script) } }

    func savepoint<Value>(_ body: () throws -> Value) throws -> Value {
        let depth = steps.enter()
        defer { steps.leave() }
        try step { try statements.control(Savepoint.begin(depth)) }
        do {
            let value = try body()
            try steps.proceed()
            try step { try statements.control(Savepoint.release(depth)) }
            return value
        } catch {
            if !steps.isLost { undo(depth, error) }
            throw error
        }
    }

    /// Where even the savepoint cannot be undone, the whole transaction is: half a job must never be committed.
    private func undo(_ depth: Int, _ error: any Error) {
        do {
            try statements.control(Savepoint.rollback(depth))
            try statements.control(Savepoint.release(depth))
            steps.rolledBack()
        } catch let deeper {
            try? statements.control("ROLLBACK")
            _ = steps.failed(deeper, lost: true)
        }
    }

    private func step<Value>(_ body: () throws -> Value) throws -> Value {
        try steps.proceed()
        do {
            return try body()
        } catch {
            throw steps.failed(error, lost: !statements.isInTransaction)
        }
    }
}

/// One consistent view on SQLite.
struct SQLiteView: Reading {
    let engine = Engine.sqlite
    let statements: SQLiteStatements

    func rows(_ sql: String, _ parameters: [SQLValue]) throws -> [Row] {
        try statements.rows(sql, parameters, readOnly: true)
    }
}

/// The statements of savepoints, by depth; alike on both engines. The names are made once.
enum Savepoint {
    private static let known = (0..<16).map { depth in
        (
            begin: "SAVEPOINT level\(depth)", release: "RELEASE SAVEPOINT level\(depth)",
            rollback: "ROLLBACK TO SAVEPOINT level\(depth)"
        )
    }
    static func begin(_ depth: Int) -> String { known[depth % known.count].begin }
    static func release(_ depth: Int) -> String { known[depth % known.count].release }
    static func rollback(_ depth: Int) -> String { known[depth % known.count].rollback }
}
