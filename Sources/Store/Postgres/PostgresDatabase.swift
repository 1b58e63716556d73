public import Kernel

/// The books on a PostgreSQL server (15 or later), through libpq, on threads of their own.
///
/// Writes run READ COMMITTED. A command first locks the head row of its cooperative, so that a cooperative has one writer
/// at a time; a ballot does not, and relies on a unique row. A write that met a collision, or lost its connection before
/// COMMIT was sent, is tried again a few times: its body may run more than once. When the connection is lost after that,
/// nobody knows, and `CommitUnknown` says so.
public final class PostgresDatabase: Database {
    public let engine = Engine.postgres
    private let readers: WorkerPool<PostgresSession>, writers: WorkerPool<PostgresSession>

    public struct Options: Sendable {
        /// The most connections for reading and for writing; they are opened when first needed.
        public var readers = 6, writers = 10

        public init() {}
    }

    /// - Parameter url: a libpq connection URL, `postgres://user@host/database`. It may name an existing database only.
    public init(url: String, options: Options = Options()) throws {
        // One connection at once, so that a wrong address is found at the start.
        _ = try PostgresConnection(url: url)
        readers = Self.pool("store-reader", options.readers, url)
        writers = Self.pool("store-writer", options.writers, url)
    }

    private static func pool(_ name: String, _ threads: Int, _ url: String) -> WorkerPool<PostgresSession> {
        WorkerPool(name: name, threads: threads, start: { PostgresSession(url: url) }, stop: { _ in })
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Reading) throws -> Value
    ) async throws -> Value {
        try await readers.run { session in try session.read(body) }
    }

    public func write<Value: Sendable>(
        _ cooperative: CooperativeID?, _ kind: WriteKind,
        _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        let head = kind == .ballot ? nil : cooperative
        return try await writers.run { session in try session.write(head: head, body) }
    }

    public func close() async throws {
        readers.close()
        writers.close()
    }
}
