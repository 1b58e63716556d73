import CPostgreSQL

/// One connection with its prepared statements. It is used by one thread.
final class PostgresConnection {
    private let handle: OpaquePointer
    private var prepared: [String: PreparedStatement] = [:]
    private var counter = 0

    /// The connection does not answer any more, or may not be trusted to.
    private(set) var isLost = false

    init(url: String) throws {
        // What stands later wins: the URL may set its own.
        let keys = ["connect_timeout", "fallback_application_name", "client_encoding", "dbname"]
        let values = ["5", "zeggenschap", "UTF8", url]
        guard let handle = CStrings.with(keys, { keys in CStrings.with(values) { PQconnectdbParams(keys, $0, 1) } })
        else { throw DatabaseUnavailable(.other, detail: "no memory for a connection") }
        self.handle = handle
        PQsetNoticeProcessor(handle, { _, _ in }, nil)
        guard PQstatus(handle) == CONNECTION_OK else {
            let words = String(cString: PQerrorMessage(handle))
            throw DatabaseUnavailable(words.contains("does not exist") ? .missing : .connectionLost, detail: words)
        }
        try settle()
    }

    deinit { PQfinish(handle) }

    /// A lock that is not had in five seconds is given up, as on SQLite; and an answer means that it is on disk.
    private func settle() throws {
        try control(
            """
            SET lock_timeout = 5000;
            SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'
            """)
    }

    /// Text without parameters, sent as it is: BEGIN, COMMIT, scripts. Answers the tag of the last command.
    @discardableResult
    func control(_ sql: String) throws -> String {
        let answer = try checked(PQexec(handle, sql), sql)
        return answer.tag
    }

    func run(_ sql: String, _ parameters: [SQLValue]) throws -> PostgresAnswer {
        let statement = try prepare(sql, parameters)
        return try checked(
            try PostgresParameters.with(parameters) { count, values, lengths, formats in
                PQexecPrepared(handle, statement.name, count, values, lengths, formats, 0)
            }, sql)
    }

    private func prepare(_ sql: String, _ parameters: [SQLValue]) throws -> PreparedStatement {
        let known = prepared[sql]
        if let known, known.fits(parameters) { return known }
        counter += 1
        let statement = PreparedStatement(name: "s\(counter)", sql: sql, for: parameters, after: known)
        let types = statement.types
        _ = try checked(PQprepare(handle, statement.name, statement.rendered, Int32(types.count), types), sql)
        if let known { try control("DEALLOCATE \(known.name)") }
        prepared[sql] = statement
        return statement
    }

    private func checked(_ result: OpaquePointer?, _ sql: String) throws -> PostgresAnswer {
        guard let result else {
            isLost = true
            throw DatabaseUnavailable(.connectionLost, detail: String(cString: PQerrorMessage(handle)))
        }
        let answer = PostgresAnswer(result)
        if let state = answer.failureState {
            let error = PostgresFailures.failure(state, answer.words, sql: sql)
            if let error = error as? DatabaseUnavailable, error.reason == .connectionLost { isLost = true }
            guard PQstatus(handle) != CONNECTION_BAD else {
                isLost = true
                throw DatabaseUnavailable(.connectionLost, detail: "\(state): \(answer.words)")
            }
            throw error
        }
        return answer
    }
}
