import Accounts
import Kernel
import Testing

@Suite("Tries are counted and given back over time")
struct RateLimiterTests {
    private let limit = RateLimit(burst: 3, every: 10)

    private func allowed(_ limiter: RateLimiter, _ visitor: String = "a") -> Bool {
        do {
            try limiter.take(.init("/sign-in", visitor), limit)
            return true
        } catch { return false }
    }

    @Test func `A burst is allowed, then one try each ten seconds`() {
        let clock = SetClock(start)
        let limiter = RateLimiter(clock: clock)
        #expect((0..<4).map { _ in allowed(limiter) } == [true, true, true, false])
        #expect(allowed(limiter, "b"))
        clock.set(start.adding(seconds: 10))
        #expect((0..<2).map { _ in allowed(limiter) } == [true, false])
        clock.set(start.adding(seconds: 1000))
        #expect((0..<4).map { _ in allowed(limiter) } == [true, true, true, false])
    }

    @Test func `A refusal says how long to wait, and what succeeds does not count`() {
        let clock = SetClock(start)
        let limiter = RateLimiter(clock: clock)
        for _ in 0..<10 {
            #expect(allowed(limiter))
            limiter.giveBack(.init("/sign-in", "a"), limit)
        }
        for _ in 0..<3 { #expect(allowed(limiter)) }
        #expect(throws: TryLater.tooMany(seconds: 10)) { try limiter.take(.init("/sign-in", "a"), limit) }
    }

    @Test func `A flood of visitors takes no more memory than its bound`() {
        let limiter = RateLimiter(clock: SetClock(start), capacity: 100)
        for number in 0..<10_000 { _ = allowed(limiter, String(number)) }
        #expect(limiter.count <= 100)
    }
}
