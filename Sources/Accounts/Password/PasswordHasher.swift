import Dispatch
public import Kernel
import Synchronization

/// Hashes passwords on a few threads of its own, at low priority, with a bounded queue, so that a rush of sign-ins never
/// slows those who vote. What does not fit in the queue is refused at once with a moment to try again.
public final class PasswordHasher: Sendable {
    private let queue: HashingQueue
    private let random: any RandomSource

    /// - Parameters:
    ///   - threads: how many passwords are hashed at the same time; each takes 19 MiB meanwhile.
    ///   - waiting: how many may wait for a thread.
    public init(random: any RandomSource, threads: Int = Machine.hashingThreads, waiting: Int = 512) {
        self.random = random
        queue = HashingQueue(limit: waiting)
        for _ in 0..<threads { HashingThread.start(queue) }
    }

    deinit { queue.close() }

    /// How many wait now; for the metrics.
    public var waiting: Int { queue.count }

    /// Hashes a new password with a fresh salt.
    public func hash(_ password: Secret) async throws -> PasswordHash {
        let salt = random.bytes(PasswordHash.saltLength)
        guard let hash = try await run({ PasswordHash.make(password, salt: salt) }) else { throw TryLater.busy }
        return hash
    }

    /// Whether the password is right. Without a hash (no such account) it takes as long and says no.
    public func verify(_ password: Secret, against hash: PasswordHash?) async throws -> Bool {
        try await run { (hash ?? PasswordHasher.decoy).matches(password) && hash != nil }
    }

    /// A hash of nothing that anybody knows: 16 and 32 bytes of zeros in base64, never a real password's.
    private static let decoy = PasswordHash(
        text: "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")

    private func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            let accepted = queue.add { continuation.resume(returning: work()) }
            if !accepted { continuation.resume(throwing: TryLater.busy) }
        }
    }
}

/// The work that waits, first come first served.
final class HashingQueue: Sendable {
    private struct State {
        var work: [@Sendable () -> Void] = []
        var next = 0
        var isClosed = false
    }

    private let state = Mutex(State())
    private let ready = DispatchSemaphore(value: 0)
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    var count: Int { state.withLock { $0.work.count - $0.next } }

    /// False when the queue is full.
    func add(_ work: @escaping @Sendable () -> Void) -> Bool {
        let accepted = state.withLock { state in
            guard !state.isClosed, state.work.count - state.next < limit else { return false }
            state.work.append(work)
            return true
        }
        if accepted { ready.signal() }
        return accepted
    }

    /// Waits for work; nil when the queue is closed and empty.
    func take() -> (@Sendable () -> Void)? {
        ready.wait()
        let work: (@Sendable () -> Void)? = state.withLock { state in
            guard state.next < state.work.count else { return nil }
            defer {
                state.next += 1
                if state.next == state.work.count || state.next > limit {
                    state.work.removeFirst(state.next)
                    state.next = 0
                }
            }
            return state.work[state.next]
        }
        if work == nil { ready.signal() }  // the next thread ends as well
        return work
    }

    func close() {
        state.withLock { $0.isClosed = true }
        ready.signal()
    }
}
