/// One transaction on a PostgreSQL connection. It never leaves the thread that made it.
final class PostgresTransaction: ScriptRunning {
    let engine = Engine.postgres
    private let connection: PostgresConnection
    private var steps = Steps()

    init(_ connection: PostgresConnection) { self.connection = connection }

    /// The first statement that failed and was not undone by a savepoint.
    var failure: (any Error)? { steps.failure }

    func rows(_ sql: String, _ parameters: [SQLValue]) throws -> [Row] {
        try step { try connection.run(sql, parameters).rows(sql) }
    }

    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int {
        try step { try connection.run(sql, parameters).changed }
    }

    func run(script: String) throws { try step { _ = try connection.control(script) } }

    func savepoint<Value>(_ body: () throws -> Value) throws -> Value {
        let depth = steps.enter()
        defer { steps.leave() }
        try step { _ = try connection.control(Savepoint.begin(depth)) }
        do {
            let value = try body()
            try steps.proceed()
            try step { _ = try connection.control(Savepoint.release(depth)) }
            return value
        } catch {
            if !steps.isLost { undo(depth) }
            throw error
        }
    }

    private func undo(_ depth: Int) {
        do {
            try connection.control(Savepoint.rollback(depth))
            try connection.control(Savepoint.release(depth))
            steps.rolledBack()
        } catch {
            _ = steps.failed(error, lost: true)
        }
    }

    private func step<Value>(_ body: () throws -> Value) throws -> Value {
        try steps.proceed()
        do {
            return try body()
        } catch {
            // A collision undoes everything: only a new transaction sees what the other wrote.
            throw steps.failed(error, lost: connection.isLost || error is Collision)
        }
    }
}

/// One consistent view on PostgreSQL.
struct PostgresView: Reading {
    let engine = Engine.postgres
    let transaction: PostgresTransaction

    func rows(_ sql: String, _ parameters: [SQLValue]) throws -> [Row] { try transaction.rows(sql, parameters) }
}
