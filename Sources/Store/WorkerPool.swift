import Foundation
import Synchronization

/// Threads of its own for work that blocks, each with a state that stays on it (a connection).
///
/// The storage engines block, and the cooperative threads of Swift's tasks are as few as the machine's cores: a slow read
/// there would stop the whole server. A hop to a waiting thread costs 10 to 20 microseconds, against 80 to 125 for GRDB's
/// asynchronous access. Threads start when they are first needed.
final class WorkerPool<State>: Sendable {
    typealias Job = @Sendable (inout State?) -> Void

    private struct Waiting {
        var jobs: [Job] = []
        var threads = 0, idle = 0
        var closed = false
    }

    private let name: String, limit: Int
    private let start: @Sendable () -> State
    private let stop: @Sendable (State) -> Void
    private let waiting = Mutex(Waiting())
    private let wake = DispatchSemaphore(value: 0)

    init(
        name: String, threads limit: Int, start: @escaping @Sendable () -> State,
        stop: @escaping @Sendable (State) -> Void
    ) {
        (self.name, self.limit, self.start, self.stop) = (name, limit, start, stop)
    }

    /// Runs the body on one of the threads. Cancelling the calling task does not stop it.
    func run<Value: Sendable>(_ body: @escaping @Sendable (inout State) throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            add { state in
                guard var held = state else {
                    return continuation.resume(throwing: DatabaseUnavailable(.closed, detail: "closed"))
                }
                let result = Result { try body(&held) }
                state = held
                continuation.resume(with: result)
            }
        }
    }

    private func add(_ job: @escaping Job) {
        let (accepted, starts) = waiting.withLock { waiting in
            guard !waiting.closed else { return (false, false) }
            waiting.jobs.append(job)
            guard waiting.idle < waiting.jobs.count, waiting.threads < limit else { return (true, false) }
            waiting.threads += 1
            return (true, true)
        }
        guard accepted else {
            var nothing: State?
            return job(&nothing)
        }
        if starts {
            let thread = Thread { [self] in work() }
            thread.name = name
            thread.start()
        }
        wake.signal()
    }

    private func work() {
        var state: State? = start()
        while true {
            waiting.withLock { $0.idle += 1 }
            wake.wait()
            let (job, closed) = waiting.withLock { waiting -> (Job?, Bool) in
                waiting.idle -= 1
                return (waiting.jobs.isEmpty ? nil : waiting.jobs.removeFirst(), waiting.closed)
            }
            if let job { job(&state) } else if closed { break }
        }
        if let state { stop(state) }
        waiting.withLock { $0.threads -= 1 }
    }

    /// Lets what waits be done, then ends the threads.
    func close() {
        let threads = waiting.withLock { waiting in
            waiting.closed = true
            return waiting.threads
        }
        for _ in 0..<threads { wake.signal() }
        while waiting.withLock({ $0.threads }) > 0 { Thread.sleep(forTimeInterval: 0.000_5) }
    }
}
