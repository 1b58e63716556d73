import DequeModule
import Dispatch
import Synchronization

/// The one writer of an SQLite file. Writes that wait are taken together into one durable transaction, each in a savepoint
/// of its own, and each is answered only after the commit.
///
/// When the batch as a whole fails (a full disk makes SQLite undo everything; the commit fails), nobody is told that it was
/// accepted: each job is tried once more, alone. A body may therefore run twice and must not change anything outside its
/// transaction.
final class GroupCommit: Sendable {
    private struct Waiting {
        var jobs: Deque<WriteJob> = []
        var isDraining = false, isClosed = false
    }

    private let limit: Int
    private let access: @Sendable ((SQLiteStatements) -> Void) -> Void
    private let queue = DispatchQueue(label: "nl.zeggenschap.store.writer")
    private let waiting = Mutex(Waiting())

    /// - Parameters:
    ///   - limit: the most jobs that share a commit; 1 gives every job a transaction of its own.
    ///   - access: gives the writing connection, or nothing (then the jobs stay unanswered and are refused).
    init(limit: Int, access: @escaping @Sendable ((SQLiteStatements) -> Void) -> Void) {
        self.limit = limit
        self.access = access
    }

    func add(_ job: WriteJob) {
        let (accepted, starts) = waiting.withLock { waiting in
            guard !waiting.isClosed else { return (false, false) }
            waiting.jobs.append(job)
            defer { waiting.isDraining = true }
            return (true, !waiting.isDraining)
        }
        guard accepted else { return job.refuse(DatabaseUnavailable(.closed, detail: "closed")) }
        if starts { queue.async { [self] in drain() } }
    }

    /// Refuses what comes; what waits is still written.
    func close() {
        waiting.withLock { $0.isClosed = true }
        queue.sync {}
    }

    private func drain() {
        while let batch = next() {
            access { statements in write(batch, statements) }
        }
    }

    private func next() -> [WriteJob]? {
        waiting.withLock { waiting in
            guard let first = waiting.jobs.first else {
                waiting.isDraining = false
                return nil
            }
            var count = 1
            if !first.isAlone {
                while count < min(limit, waiting.jobs.count), !waiting.jobs[count].isAlone { count += 1 }
            }
            let batch = Array(waiting.jobs.prefix(count))
            waiting.jobs.removeFirst(count)
            return batch
        }
    }

    private func write(_ batch: [WriteJob], _ statements: SQLiteStatements) {
        if (try? commit(batch, statements)) != nil { return batch.forEach { $0.answer() } }
        for job in batch {
            do {
                try commit([job], statements)
                job.answer()
            } catch {
                job.refuse(error)
            }
        }
    }

    /// Throws when the batch as a whole did not come to stand; then nothing of it does.
    private func commit(_ batch: [WriteJob], _ statements: SQLiteStatements) throws {
        try statements.control("BEGIN IMMEDIATE")
        do {
            for job in batch {
                do {
                    try job.run(in: SQLiteTransaction(statements))
                } catch {
                    // A job that fails is undone alone, unless SQLite gave up the whole transaction.
                    if !statements.isInTransaction { throw error }
                }
            }
            try statements.control("COMMIT")
        } catch {
            if statements.isInTransaction { try? statements.control("ROLLBACK") }
            throw error
        }
    }
}
