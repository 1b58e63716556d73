public import Kernel

/// The engine that keeps the books. Every statement of the product runs on both.
public enum Engine: String, Sendable, CaseIterable {
    case sqlite, postgres
}

/// How a write goes to the engine.
public enum WriteKind: Sendable, Hashable {
    /// A command: one writer at a time per cooperative. SQLite: in a group commit, in a savepoint of its own.
    /// PostgreSQL: the cooperative's head row is locked first.
    case command
    /// A ballot: as a command on SQLite; on PostgreSQL without the head lock (it locks its poll `FOR SHARE` itself).
    case ballot
    /// Staged bulk work (an import): a transaction that it shares with nobody.
    case bulk
}

/// The books of all cooperatives on one installation, on SQLite or PostgreSQL.
///
/// A body is synchronous and its transaction never leaves the thread that runs it. What a write returns is told only
/// after the commit is durable. A body that throws is rolled back alone; others in the same group commit stand.
/// Cancelling the calling task does not undo a write that was accepted.
public protocol Database: Sendable {
    var engine: Engine { get }

    /// One consistent, read-only view. One page is one `read`.
    func read<Value: Sendable>(_ body: @escaping @Sendable (any Reading) throws -> Value) async throws -> Value

    /// One durable transaction. `cooperative` is nil for what belongs to the installation (accounts, sessions).
    func write<Value: Sendable>(
        _ cooperative: CooperativeID?, _ kind: WriteKind,
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value

    /// Ends the engine's threads and connections. After it every call is refused with `DatabaseUnavailable`.
    func close() async throws
}

extension Database {
    public func write<Value: Sendable>(
        _ cooperative: CooperativeID?, _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value { try await write(cooperative, .command, body) }
}

/// Reads with SQL. Parameters are written `?1`, `?2` … (rendered `$1` on PostgreSQL) and given in that order.
///
/// SQL is constant text: values never stand in it, and no list is built into it, since statements are kept prepared.
public protocol Reading {
    var engine: Engine { get }
    func rows(_ sql: String, _ parameters: [SQLValue]) throws -> [Row]
}

extension Reading {
    public func rows(_ sql: String, _ parameters: any SQLConvertible...) throws -> [Row] {
        try rows(sql, parameters.map { $0.sqlValue })
    }

    /// The first row, or nil.
    public func row(_ sql: String, _ parameters: any SQLConvertible...) throws -> Row? {
        try rows(sql, parameters.map { $0.sqlValue }).first
    }
}

/// Reads and writes inside one transaction.
public protocol Transaction: Reading {
    /// Runs one statement; answers the number of rows that it changed. Breaking a rule that the database keeps throws
    /// `ConstraintViolation`.
    @discardableResult
    func execute(_ sql: String, _ parameters: [SQLValue]) throws -> Int

    /// Runs the body in a savepoint: when it throws, what it wrote is undone and the transaction goes on.
    func savepoint<Value>(_ body: () throws -> Value) throws -> Value
}

extension Transaction {
    @discardableResult
    public func execute(_ sql: String, _ parameters: any SQLConvertible...) throws -> Int {
        try execute(sql, parameters.map { $0.sqlValue })
    }
}
