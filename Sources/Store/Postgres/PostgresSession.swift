import Foundation
import Kernel

/// What one thread of the pool does: it keeps a connection, opens another when that is lost, and tries again what can be
/// tried again without doubt.
final class PostgresSession {
    private static let attempts = 4

    let url: String
    private var connection: PostgresConnection?

    init(url: String) { self.url = url }

    func read<Value>(_ body: (any Reading) throws -> Value) throws -> Value {
        try tried { connection in
            try connection.control("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            let transaction = PostgresTransaction(connection)
            do {
                let value = try body(PostgresView(transaction: transaction))
                if let failure = transaction.failure { throw failure }
                try connection.control("COMMIT")
                return value
            } catch {
                undo(connection)
                throw transaction.failure ?? error
            }
        }
    }

    func write<Value>(
        head cooperative: CooperativeID?, _ body: (any Transaction) throws -> Value
    ) throws -> Value {
        try tried { connection in
            try connection.control("BEGIN ISOLATION LEVEL READ COMMITTED")
            let transaction = PostgresTransaction(connection)
            let value: Value
            do {
                if let cooperative {
                    _ = try transaction.rows(
                        "SELECT head_number FROM store_cooperative WHERE id = ?1 FOR UPDATE", cooperative)
                }
                value = try body(transaction)
                if let failure = transaction.failure { throw failure }
            } catch {
                undo(connection)
                // What ended the transaction decides whether it is tried again, whatever the body made of it.
                if let failure = transaction.failure, failure is Collision || connection.isLost { throw failure }
                throw error
            }
            try commit(connection)
            return value
        }
    }

    private func commit(_ connection: PostgresConnection) throws {
        do {
            let tag = try connection.control("COMMIT")
            if tag != "COMMIT" { throw DatabaseUnavailable(.other, detail: "COMMIT was answered with \(tag)") }
        } catch {
            if connection.isLost { throw CommitUnknown(detail: "\(error)") }
            undo(connection)
            throw error
        }
    }

    private func undo(_ connection: PostgresConnection) {
        if !connection.isLost { _ = try? connection.control("ROLLBACK") }
    }

    /// Again on a collision and on a connection that was lost before COMMIT was sent; a few times, a little later each.
    private func tried<Value>(_ body: (PostgresConnection) throws -> Value) throws -> Value {
        var attempt = 1
        while true {
            do {
                let connection = try connected()
                defer { if connection.isLost { self.connection = nil } }
                return try body(connection)
            } catch let error as Collision {
                if attempt == Self.attempts { throw DatabaseUnavailable(.busy, detail: error.detail) }
            } catch let error as DatabaseUnavailable where error.reason == .connectionLost {
                if attempt == Self.attempts { throw error }
            }
            Thread.sleep(forTimeInterval: 0.005 * Double(attempt * attempt))
            attempt += 1
        }
    }

    private func connected() throws -> PostgresConnection {
        if let connection { return connection }
        let fresh = try PostgresConnection(url: url)
        connection = fresh
        return fresh
    }
}
