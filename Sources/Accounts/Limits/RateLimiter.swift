public import Kernel
import Synchronization

/// How often one visitor may do one thing: a bucket of tries that fills again over time.
public struct RateLimit: Hashable, Sendable {
    /// Tries that may come at once.
    public let burst: Int
    /// Milliseconds after which one try is given back.
    public let refill: Int64

    /// - Parameter every: seconds after which one more try is given.
    public init(burst: Int, every seconds: Int) {
        self.burst = burst
        refill = Int64(seconds) * 1000
    }

    /// - Parameter second: tries that are given back each second.
    public init(burst: Int, perSecond: Int) {
        self.burst = burst
        refill = max(1, 1000 / Int64(max(1, perSecond)))
    }
}

/// Counts tries per route template and visitor (session or address).
///
/// Bounded: at most `capacity` visitors are remembered, in two generations; when the young one is full the old one is
/// forgotten, and a visitor who is forgotten starts anew. Each process counts for itself.
public final class RateLimiter: Sendable {
    /// What is counted: the template of a route, and who asks.
    public struct Key: Hashable, Sendable {
        let route: String, visitor: String

        public init(_ route: String, _ visitor: String) {
            self.route = route
            self.visitor = visitor
        }
    }

    /// When the bucket is full again, in milliseconds: all that has to be known of it.
    private struct Buckets {
        var young: [Key: Int64] = [:], old: [Key: Int64] = [:]
    }

    private let buckets = Mutex(Buckets())
    private let clock: any Clock
    private let capacity: Int

    public init(clock: any Clock, capacity: Int = 100_000) {
        self.clock = clock
        self.capacity = max(2, capacity)
    }

    /// Takes one try; refuses (`TryLater`, 429) when there is none left.
    public func take(_ key: Key, _ limit: RateLimit) throws(TryLater) {
        let now = clock.now.milliseconds
        let wait: Int64 = buckets.withLock { buckets in
            let full = max(now, buckets.young[key] ?? buckets.old[key] ?? now)
            let after = full + limit.refill
            let wait = after - now - limit.refill * Int64(limit.burst)
            if wait <= 0 { keep(key, after, in: &buckets) }
            return wait
        }
        if wait > 0 { throw .tooMany(seconds: Int((wait + 999) / 1000)) }
    }

    /// Gives a try back, so that only those count that failed.
    public func giveBack(_ key: Key, _ limit: RateLimit) {
        buckets.withLock { buckets in
            guard let full = buckets.young[key] ?? buckets.old[key] else { return }
            keep(key, full - limit.refill, in: &buckets)
        }
    }

    /// Visitors that are remembered now.
    public var count: Int { buckets.withLock { $0.young.count + $0.old.count } }

    private func keep(_ key: Key, _ full: Int64, in buckets: inout Buckets) {
        if buckets.young.count >= capacity / 2, buckets.young[key] == nil {
            buckets.old = buckets.young
            buckets.young = [:]
        }
        buckets.young[key] = full
    }
}
