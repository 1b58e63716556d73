public import Accounts
public import Kernel

/// How the site is served.
public struct WebConfiguration: Sendable {
    /// Where the server listens.
    public var host = "127.0.0.1"
    public var port = 8080
    /// What people type, such as `https://delinde.example`; links in letters start with it.
    public var publicAddress = "http://127.0.0.1:8080"
    /// Addresses of proxies whose `X-Forwarded-For` is believed.
    public var trustedProxies: Set<String> = []
    public var maximumConnections = 4096
    /// Seconds after which a silent connection is closed.
    public var idleTimeout: Int64 = 60
    /// How much one account may change: forms and commands together.
    public var changes = RateLimit(burst: 2000, perSecond: 10)
    /// How many files one account may bring by forms.
    public var files = RateLimit(burst: 100, every: 10)
    /// The demonstration's clock, where this is one.
    public var demonstration: Demonstration?

    public init() {}

    /// Whether people reach the site over TLS: cookies are then kept to it, and browsers told never to come without.
    public var isSecure: Bool { publicAddress.hasPrefix("https://") }
}

/// A demonstration has a clock of its own, shown at the top of every page. One for the whole site, however many requests.
public final class Demonstration: Sendable {
    /// The day that it is there.
    public let today: @Sendable () -> Day
    /// The days that one may move on to, by name. Asked for every page: answer from memory.
    public let steps: @Sendable () -> [(label: Phrase, day: Day)]
    /// Looks anew which days these are, before a page is made.
    public let look: @Sendable () async -> Void
    /// Moves on to a day; false for a day that has passed.
    public let move: @Sendable (Day) async throws -> Bool
    /// Where the form is posted that moves the clock on; it posts `to`.
    public let action: String

    public init(
        today: @escaping @Sendable () -> Day, steps: @escaping @Sendable () -> [(label: Phrase, day: Day)],
        look: @escaping @Sendable () async -> Void = {},
        move: @escaping @Sendable (Day) async throws -> Bool = { _ in false }, action: String = "/demonstration/clock"
    ) {
        self.today = today
        self.steps = steps
        self.look = look
        self.move = move
        self.action = action
    }
}
