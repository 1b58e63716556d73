import Synchronization

/// The time, passed in. No rule of the cooperative reads the machine's clock.
public protocol Clock: Sendable {
    var now: Timestamp { get }
}

/// A clock that a test or a rehearsal sets.
public final class SetClock: Clock {
    private let moment: Mutex<Timestamp>

    public init(_ moment: Timestamp) { self.moment = Mutex(moment) }

    public var now: Timestamp { moment.withLock { $0 } }
    public func set(_ new: Timestamp) { moment.withLock { $0 = new } }
}

/// A civil time zone: how far local time is ahead of UTC at a moment. The zone's data come from the edge of the program.
public struct Zone: Sendable {
    /// The IANA name, as kept in the cooperative's settings.
    public let name: String
    private let offset: @Sendable (Timestamp) -> Int

    /// - Parameter offset: seconds that local time is ahead of UTC at that moment.
    public init(name: String, offset: @escaping @Sendable (Timestamp) -> Int) {
        self.name = name
        self.offset = offset
    }

    public static let utc = Zone(name: "UTC") { _ in 0 }

    /// The local day and the local time of day in minutes.
    public func local(_ moment: Timestamp) -> (day: Day, minute: Int) {
        let (day, rest) = moment.adding(seconds: Int64(offset(moment))).utc
        return (day, Int(rest / 60_000))
    }

    public func day(of moment: Timestamp) -> Day { local(moment).day }

    /// The moment of a local day and minute. Where the clock goes back, the first of the two; where it jumps, an hour on.
    public func moment(_ day: Day, minute: Int) -> Timestamp {
        let naive = Timestamp(day, millisecondsOfDay: Int64(minute) * 60_000)
        let early = naive.adding(seconds: -Int64(offset(naive.adding(seconds: -86_400))))
        if local(early) == (day, minute) { return early }
        return naive.adding(seconds: -Int64(offset(naive.adding(seconds: 86_400))))
    }
}
