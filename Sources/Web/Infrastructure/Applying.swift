import Accounts
import Kernel

/// How often visitors may apply for membership: five at once from one address and then one a minute, and sixty an hour
/// at one cooperative.
struct Applying {
    private static let fromAddress = RateLimit(burst: 5, every: 60)
    private static let ofCooperative = RateLimit(burst: 60, every: 60)
    let site: Site
    let address: String
    let cooperative: CooperativeID

    /// An application that was refused does not count for the cooperative.
    func bounded<Value: Sendable>(_ apply: () async throws -> Value) async throws -> Value {
        let limiter = site.accounts.limiter
        let key = RateLimiter.Key("apply at", cooperative.description)
        try limiter.take(.init("apply from", address), Self.fromAddress)
        try limiter.take(key, Self.ofCooperative)
        do {
            return try await apply()
        } catch let refusal as Refusal {
            limiter.giveBack(key, Self.ofCooperative)
            throw refusal
        }
    }
}
