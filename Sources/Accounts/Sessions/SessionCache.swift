import Kernel
import Synchronization

/// Remembers what was read about a token for a few seconds, so that a vote costs no read for who is voting.
///
/// Bounded in two generations. What this process ends is forgotten at once; what another process ends, after the term.
final class SessionCache<Value: Sendable>: Sendable {
    private struct Entry {
        let value: Value
        let account: AccountID
        let until: Timestamp
    }

    private struct State {
        var young: [TokenDigest: Entry] = [:], old: [TokenDigest: Entry] = [:]
        var generation = 0
    }

    private let state = Mutex(State())
    private let clock: any Clock
    private let seconds: Int64
    private let capacity: Int

    init(clock: any Clock, seconds: Int64, capacity: Int) {
        self.clock = clock
        self.seconds = seconds
        self.capacity = capacity
    }

    /// Changes with everything that is forgotten: what was read before must not be kept after.
    var generation: Int { state.withLock { $0.generation } }

    func value(_ digest: TokenDigest) -> Value? {
        let entry = state.withLock { $0.young[digest] ?? $0.old[digest] }
        guard let entry, clock.now < entry.until else { return nil }
        return entry.value
    }

    /// Keeps what was read since `generation`, unless something was forgotten meanwhile.
    func keep(_ value: Value, of account: AccountID, _ digest: TokenDigest, since generation: Int) {
        let entry = Entry(value: value, account: account, until: clock.now.adding(seconds: seconds))
        state.withLock { state in
            guard state.generation == generation else { return }
            if state.young.count >= capacity / 2 {
                state.old = state.young
                state.young = [:]
            }
            state.young[digest] = entry
        }
    }

    func forget(_ digest: TokenDigest) {
        state.withLock { state in
            state.generation += 1
            state.young[digest] = nil
            state.old[digest] = nil
        }
    }

    /// Forgets all that belongs to an account; walks the whole cache, since it is seldom asked.
    func forget(_ account: AccountID) {
        state.withLock { state in
            state.generation += 1
            state.young = state.young.filter { $0.value.account != account }
            state.old = state.old.filter { $0.value.account != account }
        }
    }

    var count: Int { state.withLock { $0.young.count + $0.old.count } }
}
