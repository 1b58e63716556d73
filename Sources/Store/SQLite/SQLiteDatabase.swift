import GRDB
public import Kernel

/// The books in one SQLite file (or in memory, for tests and rehearsals), on GRDB.
///
/// Write-ahead log with `synchronous=FULL`: what was answered survives a power cut. Foreign keys are kept.
public final class SQLiteDatabase: Database {
    public let engine = Engine.sqlite
    private let writer: any DatabaseWriter
    private let writes: GroupCommit
    private let readers: WorkerPool<Void>

    public struct Options: Sendable {
        /// Whether waiting writes share a commit. False only for the benchmark that compares.
        public var groupCommit = true
        /// The most writes that share one commit.
        public var batchLimit = 512
        public var readers = 5
        /// Seconds to wait for another program that holds the file.
        public var busyTimeout = 5

        public init() {}
    }

    /// Opens the file, making it when its folder exists. Refuses with `DatabaseUnavailable` what cannot be opened.
    public convenience init(path: String, options: Options = Options()) throws {
        do {
            var configuration = Self.configuration(options)
            configuration.maximumReaderCount = options.readers
            configuration.persistentReadOnlyConnections = true
            let pool = try DatabasePool(path: path, configuration: configuration)
            // GRDB sets NORMAL when it turns the write-ahead log on, after the configuration's own statements.
            // The writer keeps what an evening of voting touches (24 MB); else it reads pages again for every ballot.
            try pool.writeWithoutTransaction {
                try $0.execute(sql: "PRAGMA synchronous = FULL")
                try $0.execute(sql: "PRAGMA cache_size = -24000")
            }
            self.init(pool, options)
        } catch {
            throw SQLiteFailures.failure(of: error)
        }
    }

    /// Books in memory, gone when it is closed.
    public static func inMemory(options: Options = Options()) throws -> SQLiteDatabase {
        var options = options
        options.readers = 1
        return SQLiteDatabase(try DatabaseQueue(configuration: configuration(options)), options)
    }

    private init(_ writer: any DatabaseWriter, _ options: Options) {
        self.writer = writer
        writes = GroupCommit(limit: options.groupCommit ? options.batchLimit : 1) { work in
            writer.writeWithoutTransaction { work(SQLiteStatements(database: $0)) }
        }
        readers = WorkerPool(name: "store-reader", threads: options.readers, start: {}, stop: {})
    }

    private static func configuration(_ options: Options) -> Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(Double(options.busyTimeout))
        configuration.foreignKeysEnabled = true
        // Else INSERT OR REPLACE would go round the triggers that keep a table append-only.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA recursive_triggers = ON") }
        return configuration
    }

    public func read<Value: Sendable>(
        _ body: @escaping @Sendable (any Reading) throws -> Value
    ) async throws -> Value {
        try await readers.run { [writer] _ in
            do {
                return try writer.unsafeRead { connection in
                    let statements = SQLiteStatements(database: connection)
                    try statements.control("BEGIN DEFERRED")
                    defer { try? statements.control("COMMIT") }
                    return try body(SQLiteView(statements: statements))
                }
            } catch {
                throw SQLiteFailures.failure(of: error)
            }
        }
    }

    public func write<Value: Sendable>(
        _: CooperativeID?, _ kind: WriteKind, _ body: @escaping @Sendable (any Transaction) throws -> Value
    ) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            writes.add(AnsweringJob(alone: kind == .bulk, body: body, continuation: continuation))
        }
    }

    public func close() async throws {
        writes.close()
        readers.close()
        do { try writer.close() } catch { throw SQLiteFailures.failure(of: error) }
    }
}
