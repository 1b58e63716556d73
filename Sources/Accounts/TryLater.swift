public import Kernel
import Phrases

/// Not refused, but not now: too many at once, or too many tries by one.
public struct TryLater: Error, Hashable, Sendable {
    public enum Reason: Sendable {
        /// The server has more to do than it can (503).
        case busy
        /// This visitor asked too often (429).
        case tooMany
    }

    public let reason: Reason
    public let ground: Ground
    /// Seconds after which it is worth trying again.
    public let seconds: Int

    public static let busy = TryLater(reason: .busy, ground: AccountGrounds.busy, seconds: 5)

    public static func tooMany(seconds: Int) -> TryLater {
        TryLater(reason: .tooMany, ground: AccountGrounds.tooMany(seconds), seconds: max(1, seconds))
    }
}
