/// One write that waits for its commit.
///
/// Unchecked: it is made by the task that asks, handed to the queue under its lock, and from then on touched by the
/// writer alone.
class WriteJob: @unchecked Sendable {
    let isAlone: Bool

    init(alone: Bool) { isAlone = alone }

    /// Runs the body and keeps what it answers; throws what the body threw, after keeping that as the answer.
    func run(in _: SQLiteTransaction) throws {}
    /// Tells the caller what was kept. Only after the commit.
    func answer() {}
    /// Tells the caller that nothing was written.
    func refuse(_: any Error) {}
}

final class AnsweringJob<Value: Sendable>: WriteJob, @unchecked Sendable {
    private let body: @Sendable (any Transaction) throws -> Value
    private let continuation: CheckedContinuation<Value, any Error>
    private var result: Result<Value, any Error>?

    init(
        alone: Bool, body: @escaping @Sendable (any Transaction) throws -> Value,
        continuation: CheckedContinuation<Value, any Error>
    ) {
        self.body = body
        self.continuation = continuation
        super.init(alone: alone)
    }

    override func run(in transaction: SQLiteTransaction) throws {
        do {
            result = .success(try transaction.savepoint { try body(transaction) })
        } catch {
            result = .failure(error)
            throw error
        }
    }

    override func answer() {
        guard let result else { return refuse(DatabaseUnavailable(.other, detail: "the job was not run")) }
        continuation.resume(with: result)
    }

    override func refuse(_ error: any Error) { continuation.resume(throwing: error) }
}
